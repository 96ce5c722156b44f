// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/FirstRunPage.h"
#include "ui/widgets/Icons.h"

class QPushButton;
class QVBoxLayout;

namespace rollbook {

class Notice;
class ProgressStrip;

// The ways in: a file opened before, a school of one's own, the demo school, a file from elsewhere.
class WelcomePage : public FirstRunPage {
    Q_OBJECT
public:
    explicit WelcomePage(const FirstRunSurroundings& around, QWidget* parent = nullptr);

    void refuse(const QString& sentence) override;
    // Where the demo school is made; a folder that may be written to.
    void setDemoFolder(const QString& folder) { m_demoFolder = folder; }

Q_SIGNALS:
    void setUpWanted();

private:
    void addWay(QVBoxLayout& column, const QString& name, Symbol symbol, const QString& title,
                const QString& text, std::function<void()> run);
    void openDemo();
    void makeDemo(const QString& file);
    void openFile();
    void addRecent();
    QPushButton* makeRecent(const QString& file, int place);
    void forget(const QString& file, QPushButton& button);

    FirstRunSurroundings m_around;
    QString m_demoFolder;
    Notice* m_notice;
    ProgressStrip* m_progress;
    QWidget* m_ways;
    QWidget* m_recent;
};

} // namespace rollbook
