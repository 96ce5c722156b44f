// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Theme.h"

#include <QFrame>

class QTextBrowser;

namespace rollbook {

// F1: the page of resources/help for the view in front, beside it. Escape puts it away.
class HelpPane : public QFrame {
    Q_OBJECT
public:
    explicit HelpPane(const Theme& theme, QWidget* parent = nullptr);
    void setTopic(const QString& topic);
    QString text() const;

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void load();

    const Theme& m_theme;
    QString m_topic;
    QTextBrowser* m_page;
};

} // namespace rollbook
