// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/firstrun/NewSchool.h"
#include "ui/shell/FirstRunPage.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace rollbook {

class Notice;
class WizardPage;

// Set up your school: one page one thing. Enter goes on, Alt+Left back, Escape gives up after
// asking; until the last page is left there is no file of the school.
class Wizard : public QWidget {
    Q_OBJECT
public:
    explicit Wizard(const FirstRunSurroundings& around);
    ~Wizard() override;

    void begin();

Q_SIGNALS:
    void finished(const QString& file, const QString& staffName, const QString& pin);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void lay();
    QWidget* makeSteps();
    QWidget* makeVerbs();
    void goTo(int step);
    void keepVerbsLast();
    void next();
    void back();
    void giveUp();
    void showVerbs();
    void showSteps();
    WizardPage& page() const;
    bool isLast() const;

    Dialogs& m_dialogs;
    const Theme& m_theme;
    NewSchool m_school;
    std::vector<WizardPage*> m_pages;
    struct StepLabels {
        QLabel* number;
        QLabel* title;
    };
    std::vector<StepLabels> m_steps;
    QStackedWidget* m_stack;
    Notice* m_notice;
    QPushButton* m_giveUp;
    QPushButton* m_back;
    QPushButton* m_next;
    int m_step = 0;
};

} // namespace rollbook
