// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/focus/FocusPage.h"

#include "ui/absence/focus/FocusForms.h"
#include "ui/figures/LineDelegate.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Tables.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kHalfTermWidth = 230;
constexpr int kHoldersWidth = 300;
constexpr std::array kHolderWidths{108, 126, 64};
constexpr std::array kFamilyWidths{156, 60, 104, 72, 108, 108};

} // namespace

FocusPage::FocusPage(const Surroundings& around, FocusPresenter& presenter)
    : ViewPage(ViewId::Absence, u"focus"_s, tr("Focus families"), around)
    , m_presenter(presenter)
    , m_halfTerm(makeChoice(u"absence.focus.halfTerm"_s, kHalfTermWidth))
    , m_notice(new Notice(around.theme))
    , m_holders(new QTableView)
    , m_families(new QTableView)
    , m_states(new QStackedWidget)
    , m_empty(nullptr) {
    addCommands();
    setUpTables();
    lay();
    listen();
}

void FocusPage::addCommands() {
    m_give = addCommand({.id = u"absence.focus.give"_s,
                         .text = tr("Give a family…"),
                         .description = tr("Gives a family to somebody of the staff for a half-term"),
                         .symbol = Symbol::Person,
                         .shortcut = QKeySequence(Qt::Key_G),
                         .menu = CommandMenu::Edit,
                         .run = [this] { give(); }});
    m_book = addCommand({.id = u"absence.focus.book"_s,
                         .text = tr("Book a meeting…"),
                         .description = tr("Books the meeting that begins or ends the half-term of "
                                           "the family in front"),
                         .shortcut = QKeySequence(Qt::Key_B),
                         .menu = CommandMenu::Edit,
                         .enabled = [this] {
                             return isStanding() && !unbooked(this->around().school(), *family()).empty();
                         },
                         .run = [this] { book(); }});
    m_takeBack = addCommand({.id = u"absence.focus.takeBack"_s,
                             .text = tr("Take back…"),
                             .description = tr("Takes the family in front back from who has it"),
                             .shortcut = QKeySequence(Qt::Key_Delete),
                             .menu = CommandMenu::Edit,
                             .enabled = [this] { return isStanding(); },
                             .run = [this] { takeBack(); }});
    addCommand({.id = u"absence.focus.pupil"_s,
                .text = tr("Go to the record"),
                .description = tr("Shows the record of the first pupil of the family in front"),
                .symbol = Symbol::Person,
                .shortcut = QKeySequence(u"Ctrl+Return"_s),
                .menu = CommandMenu::Go,
                .enabled = [this] { return family() != nullptr; },
                .run = [this] { goToPupil(); }});
}

void FocusPage::setUpTables() {
    m_holders->setObjectName(u"absence.focus.holders"_s);
    m_holders->setAccessibleName(tr("Who has how many families"));
    m_holders->setModel(&m_presenter.holders());
    m_families->setObjectName(u"absence.focus.families"_s);
    m_families->setAccessibleName(tr("Families given out"));
    m_families->setModel(&m_presenter.families());
    for (QTableView* table : {m_holders, m_families}) {
        setUpList(*table, around().theme);
        table->setItemDelegate(new LineDelegate(around().theme, table));
    }
    for (std::size_t column = 0; column < kHolderWidths.size(); ++column)
        m_holders->setColumnWidth(int(column), kHolderWidths[column]);
    for (std::size_t column = 0; column < kFamilyWidths.size(); ++column)
        m_families->setColumnWidth(int(column), kFamilyWidths[column]);
    m_holders->horizontalHeader()->setSectionResizeMode(HolderModel::Name, QHeaderView::Stretch);
    m_families->horizontalHeader()->setStretchLastSection(true);
}

void FocusPage::lay() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(head());
    m_notice->setObjectName(u"absence.focus.notice"_s);
    column->addWidget(m_notice);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::kMedium);
    sides->addWidget(holdersSide());
    sides->addWidget(familiesSide(), 1);
    column->addLayout(sides, 1);
}

QWidget* FocusPage::head() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    m_halfTerm->setAccessibleName(tr("Half-term"));
    m_halfTerm->setFixedWidth(kHalfTermWidth);
    row->addWidget(m_halfTerm);
    row->addWidget(makeWords(tr("A focus family is taken on by somebody of the staff for a half-term: "
                                "a meeting begins it, one ends it. How many one person has at once "
                                "is in Setup › People and numbers.")),
                   10);
    row->addStretch(1);
    return made;
}

QWidget* FocusPage::holdersSide() {
    auto* card = new Card;
    card->setFixedWidth(kHoldersWidth);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_holders);
    return card;
}

QWidget* FocusPage::familiesSide() {
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_empty = new EmptyState(around().theme, Symbol::Person, tr("No family is given out"),
                             tr("G gives one to somebody, with brothers and sisters. On the page "
                                "Pupils it gives the family of the pupil in front."),
                             m_give);
    m_states->addWidget(m_families);
    m_states->addWidget(m_empty);
    m_states->addWidget(new EmptyState(around().theme, Symbol::Person,
                                       tr("No dates for this school year"),
                                       tr("Setup › Calendar takes the terms. Then families are given "
                                          "out here, half-term by half-term.")));
    card->body()->addWidget(m_states, 1);
    auto* verbs = new QHBoxLayout;
    verbs->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    verbs->addStretch(1);
    for (QAction* action : {m_takeBack, m_book})
        verbs->addWidget(makeButton(action));
    verbs->addWidget(makeButton(m_give, ButtonKind::Primary));
    card->body()->addLayout(verbs);
    return card;
}

void FocusPage::listen() {
    connect(&m_presenter, &FocusPresenter::changed, this, &FocusPage::showRows);
    connect(m_halfTerm, &QComboBox::activated, this,
            [this](int chosen) { m_presenter.choose(std::size_t(chosen)); });
    connect(m_holders->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                const FocusHolder* holder = m_presenter.holders().rowAt(now);
                if (holder && !m_presenter.isLoading())
                    m_presenter.chooseHolder(FocusHolder(*holder)); // rows move as it loads
            });
    connect(m_families->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { around().commands.refresh(); });
    connect(m_families, &QTableView::activated, this, &FocusPage::goToPupil);
    connect(&around().privacy, &Privacy::changed, m_notice, &Notice::sayAgain);
}

void FocusPage::open(const Place&) {
    m_presenter.load();
}

QWidget* FocusPage::firstFocus() {
    return m_families->isVisible() ? static_cast<QWidget*>(m_families) : m_holders;
}

void FocusPage::showRows() {
    showHalfTerms();
    showHolder();
    const bool isEmpty = m_presenter.families().rows().empty();
    m_states->setCurrentIndex(!m_presenter.chosen() ? 2 : isEmpty ? 1 : 0);
    if (!isEmpty && !m_families->currentIndex().isValid())
        m_families->setCurrentIndex(m_presenter.families().index(0, 0));
    around().commands.refresh();
}

void FocusPage::showHalfTerms() {
    QStringList labels;
    for (const DateRange& each : m_presenter.halfTerms())
        labels.append(halfTermName(around().school().calendar, each));
    const QSignalBlocker quiet(m_halfTerm);
    m_halfTerm->clear();
    m_halfTerm->addItems(labels);
    m_halfTerm->setCurrentIndex(m_presenter.chosen() ? int(*m_presenter.chosen()) : -1);
}

void FocusPage::showHolder() {
    const auto& rows = m_presenter.holders().rows();
    const auto found = std::ranges::find_if(rows, [this](const FocusHolder& each) {
        return isSameRow(each, m_presenter.holder());
    });
    if (found != rows.end() && m_holders->currentIndex().row() != int(found - rows.begin()))
        m_holders->setCurrentIndex(m_presenter.holders().index(int(found - rows.begin()), 0));
}

const FocusFamily* FocusPage::family() const {
    const FocusLine* line = m_presenter.families().rowAt(m_families->currentIndex());
    return line ? &line->focus : nullptr;
}

bool FocusPage::isStanding() const {
    return family() && !family()->release;
}

void FocusPage::ask(const Ask& form, const QString& done) {
    if (const auto can = m_presenter.canWrite(); !can)
        return refuse(*m_notice, around().privacy, can.error());
    m_notice->clear();
    if (form())
        m_notice->say(NoticeKind::Done, done);
}

void FocusPage::give() {
    ask([this] {
        const auto pupil = askOfWhichFamily(around());
        return pupil && askToGive(around(), m_presenter, *pupil);
    }, tr("The family is given out."));
}

void FocusPage::takeBack() {
    const FocusFamily focus = *family(); // rows move while the form is open
    ask([&] { return askToTakeBack(around(), m_presenter, focus); }, tr("The family is taken back."));
}

void FocusPage::book() {
    const FocusFamily focus = *family();
    ask([&] { return askToBook(around(), m_presenter, focus); }, tr("The meeting is booked."));
}

void FocusPage::goToPupil() {
    if (const FocusFamily* chosen = family())
        around().navigator.go({.view = ViewId::Pupils, .page = u"record"_s, .pupil = chosen->pupils.front()});
}

} // namespace rollbook
