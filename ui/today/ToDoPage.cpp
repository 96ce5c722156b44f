// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/ToDoPage.h"

#include "ui/shell/Commands.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Printing.h"
#include "ui/shell/Privacy.h"
#include "ui/today/ChoiceLine.h"
#include "ui/today/SettleForms.h"
#include "ui/today/TodayDelegate.h"
#include "ui/today/WhyPanel.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Tables.h"
#include "ui/words/BoardWords.h"
#include "ui/words/Sentences.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWhyWidth = 340;
constexpr int kWhatWidth = 168;
constexpr int kWhomWidth = 190;
constexpr int kDueWidth = 150;

} // namespace

ToDoPage::ToDoPage(const Surroundings& around)
    : TodayPage(u"todo"_s, tr("To do"), around)
    , m_presenter(around)
    , m_head(makeLabel({}, "section"))
    , m_notKnown(new Badge(around.theme, {}, Token::Unauthorised))
    , m_choice(new ChoiceLine(around.theme))
    , m_notice(new Notice(around.theme))
    , m_states(new QStackedWidget)
    , m_empty(new EmptyState(around.theme, Symbol::Check, {}, {}))
    , m_table(new QTableView)
    , m_why(new WhyPanel(around.theme)) {
    lay();
    addCommands();
    connect(&m_presenter, &TodayPresenter::changed, this, &ToDoPage::showDay);
    connect(m_choice, &ChoiceLine::chosen, this, &ToDoPage::choose);
    connect(&around.privacy, &Privacy::changed, this, [this] {
        m_presenter.model().wordsChanged();
        explain();
    });
    connect(m_why, &WhyPanel::left, m_table, qOverload<>(&QWidget::setFocus));
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
    row->addWidget(list(), 1);
    auto* beside = new Card(tr("Why this is here"));
    beside->body()->setContentsMargins(1, space::kSmall, 1, 1);
    beside->setFixedWidth(kWhyWidth);
    beside->body()->addWidget(m_why, 1);
    row->addWidget(beside);
    column->addLayout(row, 1);
}

QWidget* ToDoPage::head() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    m_head->setObjectName(u"today.head"_s);
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
    m_table->setColumnWidth(TodayModel::What, kWhatWidth);
    m_table->setColumnWidth(TodayModel::Whom, kWhomWidth);
    m_table->setColumnWidth(TodayModel::Due, kDueWidth);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { ask(false); });
    connect(m_table, &QTableView::activated, this, [this] { ask(true); });
}

void ToDoPage::addAnswer(const QString& id, const QString& text, const QString& description,
                         Qt::Key key,
                         void (*form)(const Surroundings&, TodayPresenter&, const DueAction&)) {
    addCommand({.id = id,
                .text = text,
                .description = description,
                .shortcut = QKeySequence(key),
                .menu = CommandMenu::Edit,
                .enabled = [this] { return canAnswer(); },
                .run = [this, form] {
                    const DueAction action = row()->action; // the row goes when it is answered
                    form(around(), m_presenter, action);
                }});
}

void ToDoPage::addCommands() {
    addAnswer(u"today.done"_s, tr("Done…"), tr("Says that what is asked was done, and what"),
              Qt::Key_D, &askWhatWasDone);
    addAnswer(u"today.defer"_s, tr("Put off…"), tr("Puts it off until a school day to come"),
              Qt::Key_F, &askUntilWhen);
    addAnswer(u"today.notNeeded"_s, tr("Not needed…"), tr("Says why it need not be done"),
              Qt::Key_X, &askWhyNotNeeded);
    addCommand({.id = u"today.call"_s,
                .text = tr("Take a call about the pupil…"),
                .description = tr("Takes down what is said about the pupil of the line"),
                .symbol = Symbol::Phone,
                .shortcut = QKeySequence(Qt::Key_C),
                .menu = CommandMenu::Edit,
                .enabled = [this] { return m_takeCall && row() && row()->action.subject.pupil; },
                .run = [this] { m_takeCall(*row()->action.subject.pupil); }});
    addCommand({.id = u"today.pupil"_s,
                .text = tr("Go to the pupil"),
                .description = tr("Opens the card of the pupil the line is about"),
                .symbol = Symbol::Person,
                .shortcut = QKeySequence(u"Ctrl+Return"_s),
                .menu = CommandMenu::Go,
                .enabled = [this] { return row() && row()->action.subject.pupil; },
                .run = [this] { goToPupil(); }});
}

void ToDoPage::open(const Place& place) {
    m_presenter.load();
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
void ToDoPage::hideEvent(QHideEvent* event) {
    ask(false);
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

bool ToDoPage::canAnswer() const {
    return row() && !row()->cleared && !around().office.isReadOnly();
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
    around().commands.refresh();
    if (asked)
        m_why->setFocus(Qt::OtherFocusReason);
}

// The owner that is chosen, else the one of the line in front.
QString ToDoPage::ownerInFront() const {
    const auto chosen = m_filter.choice().owner;
    return chosen || !row() ? chosen.value_or(QString()) : row()->action.step->owner;
}

bool ToDoPage::canPrint() const {
    return m_presenter.count().due > 0;
}

void ToDoPage::print() {
    const Result<OwnerSheet> sheet = m_presenter.sheetOf(ownerInFront());
    const Result<void> printed =
        sheet ? around().printing.print(printJob(*sheet)) : Result<void>(sheet.error());
    if (!printed)
        m_notice->say(NoticeKind::Refusal, sentence(printed.error()));
}

void ToDoPage::goToPupil() {
    around().navigator.go({.view = ViewId::Pupils, .pupil = row()->action.subject.pupil});
}

} // namespace rollbook
