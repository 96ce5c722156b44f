// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/Wizard.h"

#include "ui/firstrun/WizardPage.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TabOrder.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kStepsWidth = 208;
constexpr int kNumberWidth = 16;

BankHolidays shippedHolidays() {
    const auto holidays = BankHolidays::shipped();
    ROLLBOOK_REQUIRE(holidays.isOk(), holidays.error().toString());
    return *holidays;
}

QScrollArea* scrolled(QWidget* page) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

Wizard::Wizard(const FirstRunSurroundings& around)
    : m_dialogs(around.dialogs)
    , m_theme(around.theme)
    , m_school(around.clock, around.codes, shippedHolidays())
    , m_stack(new QStackedWidget)
    , m_notice(new Notice(around.theme))
    , m_giveUp(makeButton(tr("Cancel"), ButtonKind::Quiet))
    , m_back(makeButton(tr("Back")))
    , m_next(makeButton(tr("Next"), ButtonKind::Primary)) {
    setObjectName(u"wizard"_s);
    for (auto& page : makeWizardPages(m_school, around)) {
        connect(page.get(), &WizardPage::changed, this, &Wizard::showVerbs);
        m_pages.push_back(page.get());
        m_stack->addWidget(scrolled(page.release()));
    }
    lay();
    connect(m_next, &QPushButton::clicked, this, &Wizard::next);
    connect(m_back, &QPushButton::clicked, this, &Wizard::back);
    connect(m_giveUp, &QPushButton::clicked, this, &Wizard::giveUp);
    auto* goBack = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    goBack->setContext(Qt::WidgetWithChildrenShortcut);
    connect(goBack, &QShortcut::activated, this, &Wizard::back);
}

// The panels of the pages stand on the file under way, so they go before it.
Wizard::~Wizard() {
    delete m_stack;
}

void Wizard::lay() {
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kLarge);
    all->setSpacing(space::kWide);
    all->addWidget(makeSteps());
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kMedium);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);
    column->addWidget(makeVerbs());
    all->addLayout(column, 1);
}

QWidget* Wizard::makeSteps() {
    auto* steps = new QWidget;
    steps->setFixedWidth(kStepsWidth);
    auto* column = new QVBoxLayout(steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(makeWords(tr("Set up your school"), "section"));
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::kSmall);
        auto* number = new QLabel;
        number->setFixedWidth(kNumberWidth);
        auto* step = new QLabel(m_pages[i]->title());
        step->setWordWrap(true);
        row->addWidget(number, 0, Qt::AlignTop);
        row->addWidget(step, 1);
        m_steps.push_back({number, step});
        column->addLayout(row);
    }
    column->addStretch(1);
    return steps;
}

QWidget* Wizard::makeVerbs() {
    m_giveUp->setObjectName(u"wizard.cancel"_s);
    m_back->setObjectName(u"wizard.back"_s);
    m_next->setObjectName(u"wizard.next"_s);
    for (QPushButton* verb : {m_giveUp, m_back})
        verb->setAutoDefault(true); // Enter on a verb is that verb, anywhere else the next page
    auto* verbs = new QWidget;
    auto* row = new QHBoxLayout(verbs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_giveUp);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return verbs;
}

WizardPage& Wizard::page() const {
    return *m_pages[std::size_t(m_step)];
}

bool Wizard::isLast() const {
    return m_step + 1 == int(m_pages.size());
}

void Wizard::begin() {
    goTo(0);
}

void Wizard::goTo(int step) {
    m_step = step;
    m_notice->clear();
    page().enter();
    m_stack->setCurrentIndex(step);
    keepVerbsLast();
    showVerbs();
    showSteps();
    QWidget* first = page().firstFocus();
    (first ? first : m_next)->setFocus(Qt::OtherFocusReason);
}

// A page may have made its fields just now, after the verbs.
void Wizard::keepVerbsLast() {
    tabLast({m_giveUp, m_back, m_next});
}

void Wizard::next() {
    const QString refused = page().leave();
    if (!refused.isEmpty())
        return m_notice->say(NoticeKind::Refusal, refused);
    if (!isLast())
        return goTo(m_step + 1);
    Q_EMIT finished(m_school.file, m_school.officer.name, m_school.pin);
}

void Wizard::back() {
    if (m_step > 0)
        goTo(m_step - 1);
}

void Wizard::giveUp() {
    const bool isSure = m_dialogs.confirm({.title = tr("Stop setting up?"),
                                           .text = tr("Nothing is kept: there is no file of the school yet."),
                                           .verb = tr("Stop"),
                                           .keep = tr("Go on")});
    if (!isSure)
        return;
    m_school.giveUp();
    Q_EMIT givenUp();
}

// What has been done is ticked; a number and its weight say where one is.
void Wizard::showSteps() {
    for (int i = 0; i < int(m_steps.size()); ++i) {
        const StepLabels& step = m_steps[std::size_t(i)];
        step.number->setText(i < m_step ? u"✓"_s : QString::number(i + 1));
        for (QLabel* label : {step.number, step.title}) {
            label->setProperty("part", i == m_step ? u"section"_s : u"muted"_s);
            label->style()->unpolish(label);
            label->style()->polish(label);
        }
    }
}

void Wizard::showVerbs() {
    m_back->setEnabled(m_step > 0);
    m_next->setText(isLast() ? tr("Open the registers") : page().maySkip() ? tr("Skip") : tr("Next"));
    setKind(m_next, page().maySkip() ? ButtonKind::Plain : ButtonKind::Primary);
}

void Wizard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return giveUp();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return next();
    QWidget::keyPressEvent(event);
}

} // namespace rollbook
