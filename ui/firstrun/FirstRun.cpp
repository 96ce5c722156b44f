// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/FirstRun.h"

#include "ui/firstrun/Wizard.h"
#include "ui/shell/WelcomePage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

FirstRun::FirstRun(const FirstRunSurroundings& around, QWidget* parent)
    : FirstRunPage(parent)
    , m_around(around)
    , m_stack(new QStackedWidget)
    , m_welcome(new WelcomePage(around)) {
    setObjectName(u"firstrun"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::setUpWanted, this, &FirstRun::setUp);
    connect(m_welcome, &FirstRunPage::fileReady, this, &FirstRunPage::fileReady);
}

void FirstRun::refuse(const QString& sentence) {
    m_welcome->refuse(sentence);
}

void FirstRun::setUp() {
    m_wizard = new Wizard(m_around);
    m_stack->addWidget(m_wizard);
    m_stack->setCurrentWidget(m_wizard);
    connect(m_wizard, &Wizard::finished, this, &FirstRunPage::fileReady);
    connect(m_wizard, &Wizard::givenUp, this, &FirstRun::showWelcome);
    m_wizard->begin();
}

// Deleted later: it is the wizard's own press that brings us here.
void FirstRun::showWelcome() {
    m_stack->removeWidget(m_wizard);
    m_wizard->deleteLater();
    m_wizard = nullptr;
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->setFocus(Qt::OtherFocusReason);
}

} // namespace rollbook
