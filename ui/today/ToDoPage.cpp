// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/ToDoPage.h"

#include "ui/shell/Commands.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Privacy.h"
#include "ui/today/ChoiceLine.h"
#include "ui/today/TodayDelegate.h"
#include "ui/today/WhyPanel.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Tables.h"
#include "ui/words/BoardWords.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWhyWidth = 340;
constexpr int kWhatWidth = 180;
constexpr int kDueWidth = 164;
constexpr int kNarrowWhatWidth = 96; // the sign and the action
constexpr int kRoomForBoth = 800;    // the list and why beside it
constexpr int kRoomForVerbs = 400;   // high

} // namespace

ToDoPage::ToDoPage(const Surroundings& around)
    : TodayPage({u"todo"_s, tr("To do")}, around)
    , m_presenter(around)
    , m_head(makeLabel({}, "section"))
    , m_notKnown(new Badge(around.theme, {}, Token::Unauthorised))
    , m_choice(new ChoiceLine(around.theme))
    , m_notice(new Notice(around.theme))
    , m_states(new QStackedWidget)
    , m_empty(new EmptyState(around.theme, Symbol::Check, {}, {}))
    , m_table(new QTableView)
    , m_why(new WhyPanel(around.theme)) {
    addCommands();
    lay();
    connect(&m_presenter, &TodayPresenter::changed, this, &ToDoPage::showDay);
    connect(m_choice, &ChoiceLine::chosen, this, &ToDoPage::choose);
    connect(&around.privacy, &Privacy::changed, this, [this] {
        m_presenter.model().wordsChanged();
        explain();
    });
    connect(m_why, &WhyPanel::left, this, [this] {
        if (width() < kRoomForBoth)
            ask(false);
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void ToDoPage::lay() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(head());
    m_choice->line()->setTarget(m_table);
    column->addWidget(m_choice);
    m_notice->setObjectName(u"today.notice"_s);
    column->addWidget(m_notice);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    m_list = list();
    row->addWidget(m_list, 1);
    auto* beside = new Card;
    beside->body()->setContentsMargins(1, 1, 1, 1);
    beside->body()->addWidget(m_why, 1);
    m_beside = beside;
    row->addWidget(m_beside);
    column->addLayout(row, 1);
    m_verbsRow = verbs();
    column->addWidget(m_verbsRow);
    arrange();
}

QWidget* ToDoPage::verbs() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    for (QAction* action : m_verbs)
        row->addWidget(makeButton(action));
    row->addStretch(1);
    m_hints = {new KeyHint(tr("D F X C"), tr("the same by key")),
               new KeyHint(tr("Enter"), tr("why, in full"))};
    for (QWidget* hint : m_hints)
        row->addWidget(hint);
    return made;
}

// Where there is no room for both, why stands in place of the list while it is asked for.
void ToDoPage::arrange() {
    const bool isNarrow = width() < kRoomForBoth;
    m_list->setVisible(!isNarrow || !m_isAsked);
    m_beside->setVisible(!isNarrow || m_isAsked);
    m_beside->setMinimumWidth(isNarrow ? 0 : kWhyWidth);
    m_beside->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : kWhyWidth);
    m_choice->setNarrow(isNarrow);
    m_table->setColumnWidth(TodayModel::What, isNarrow ? kNarrowWhatWidth : kWhatWidth);
    m_verbsRow->setVisible(height() >= kRoomForVerbs);
    for (QWidget* hint : m_hints)
        hint->setVisible(!isNarrow);
}

void ToDoPage::resizeEvent(QResizeEvent* event) {
    TodayPage::resizeEvent(event);
    arrange();
}

QWidget* ToDoPage::head() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    m_head->setObjectName(u"today.head"_s);
    m_head->setWordWrap(true);
    row->addWidget(m_head, 1);
    m_notKnown->setObjectName(u"today.notKnown"_s);
    row->addWidget(m_notKnown);
    return made;
}

QWidget* ToDoPage::list() {
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    setUpTable();
    m_empty->setObjectName(u"today.empty"_s);
    m_states->addWidget(m_table);
    m_states->addWidget(m_empty);
    card->body()->addWidget(m_states);
    return card;
}

void ToDoPage::setUpTable() {
    m_table->setObjectName(u"today.list"_s);
    m_table->setAccessibleName(tr("What is due"));
    m_filter.setSourceModel(&m_presenter.model());
    m_table->setModel(&m_filter);
    setUpList(*m_table, around().theme);
    m_table->setItemDelegate(new TodayDelegate(around().theme, m_table));
    m_table->verticalHeader()->setDefaultSectionSize(kTodayRow);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(TodayModel::Why, QHeaderView::Stretch);
    m_table->setColumnHidden(TodayModel::Whom, true); // its words stand in the next
    m_table->setColumnWidth(TodayModel::Due, kDueWidth);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { ask(false); });
    connect(m_table, &QTableView::activated, this, [this] { ask(true); });
}

void ToDoPage::open(const Place& place) {
    m_presenter.open();
    if (!place.className.isEmpty())
        m_choice->chooseClass(place.className);
}

QWidget* ToDoPage::firstFocus() {
    return m_states->currentIndex() == 0 ? static_cast<QWidget*>(m_table) : m_choice->line();
}

void ToDoPage::clockMoved() {
    m_presenter.load();
}

void ToDoPage::find() {
    m_choice->line()->setFocus(Qt::ShortcutFocusReason);
    m_choice->line()->selectAll();
}

// The next person to come here has not asked.
void ToDoPage::showEvent(QShowEvent* event) {
    m_presenter.setInFront(true);
    ask(false);
    TodayPage::showEvent(event);
}

void ToDoPage::hideEvent(QHideEvent* event) {
    m_presenter.setInFront(false);
    TodayPage::hideEvent(event);
}

void ToDoPage::showDay() {
    const DayCount count = m_presenter.count();
    m_head->setText(headWords(count));
    const QString unknown = words::notKnown(m_presenter.board());
    m_notKnown->setWords(unknown, Token::Unauthorised);
    m_notKnown->setToolTip(whichClasses(m_presenter.board()));
    m_notKnown->setVisible(!unknown.isEmpty());
    setWaiting(count.due);
    m_choice->offer(m_presenter.model().rows(), m_presenter.opening().last.date());
    choose();
    explain();
}

void ToDoPage::choose() {
    m_filter.setChoice(m_choice->choice());
    selectSomething();
    showEmpty();
    around().commands.refresh();
}

void ToDoPage::selectSomething() {
    if (m_filter.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter.index(0, TodayModel::What));
}

void ToDoPage::showEmpty() {
    const bool isEmpty = m_filter.rowCount() == 0;
    const EmptyWords words = emptyWords(m_filter.choice(), m_presenter.count(),
                                        m_presenter.board(), m_presenter.hasYear());
    m_empty->setWords(words.title, words.text);
    m_states->setCurrentIndex(isEmpty ? 1 : 0);
}

const TodayRow* ToDoPage::row() const {
    const QModelIndex source = m_filter.mapToSource(m_table->currentIndex());
    return m_presenter.model().rowAt(source.row());
}

void ToDoPage::explain() {
    const TodayRow* chosenRow = row();
    if (!chosenRow)
        return m_why->clear();
    const StaffMember* staff = around().desk.staff();
    m_why->explain(explanationOf({.school = around().school(),
                                  .privacy = around().privacy,
                                  .now = around().clock().now(),
                                  .atDesk = staff ? staff->name : QString(),
                                  .isAsked = m_isAsked},
                                 *chosenRow));
}

// Enter asks: the explanation in full, with what is kept back, and the keyboard in it.
void ToDoPage::ask(bool asked) {
    m_isAsked = asked;
    explain();
    arrange();
    around().commands.refresh();
    if (asked)
        m_why->setFocus(Qt::OtherFocusReason);
}

} // namespace rollbook
