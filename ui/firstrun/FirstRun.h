// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/FirstRunPage.h"

class QStackedWidget;

namespace rollbook {

class WelcomePage;
class Wizard;

// What the window shows while no file is open: the welcome, and the wizard in its place.
class FirstRun : public FirstRunPage {
    Q_OBJECT
public:
    explicit FirstRun(const FirstRunSurroundings& around, QWidget* parent = nullptr);

    void refuse(const QString& sentence) override;

private:
    void setUp();
    void showWelcome();

    const FirstRunSurroundings m_around;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    Wizard* m_wizard = nullptr;
};

} // namespace rollbook
