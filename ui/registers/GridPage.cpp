// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/GridPage.h"

#include "core/office/OfficeErrors.h"
#include "ui/registers/GridFilters.h"
#include "ui/registers/GridPresenter.h"
#include "ui/registers/GridTable.h"
#include "ui/registers/HistoryPanel.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Printing.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Notice.h"
#include "ui/words/Dates.h"
#include "ui/words/Sentences.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
GridPage::GridPage(const Surroundings& around)
    : RegistersPage(u"grid"_s, tr("Grid"), around)
    , m_presenter(new GridPresenter(around.office, around.desk, around.privacy, this))
    , m_filters(new GridFilters(around.theme, around.school().calendar, around.clock().today()))
    , m_table(new GridTable(m_presenter->model(), around.theme))
    , m_pages(new QStackedWidget)
    , m_none(new EmptyState(around.theme, Symbol::Table, {}, {}))
    , m_history(new HistoryPanel(around.theme))
    , m_notice(new Notice(around.theme))
    , m_current(new QLabel) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    column->setSpacing(space::kSmall);
    column->addWidget(m_filters);
    column->addWidget(body(), 1);
    m_notice->setObjectName(u"registers.grid.notice"_s);
    column->addWidget(m_notice);
    column->addWidget(foot());
    m_filters->setTarget(m_table);
    connectFilters();
    connectTable();
    addCommands();
}

QWidget* GridPage::body() {
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_none);
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_pages);
    m_history->hide();
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(card, 1);
    row->addWidget(m_history);
    return both;
}

QWidget* GridPage::foot() {
    m_current->setObjectName(u"registers.grid.current"_s);
    m_current->setTextFormat(Qt::PlainText);
    m_current->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(space::kHair, 0, 0, 0);
    row->setSpacing(space::kLarge);
    row->addWidget(m_current, 1);
    row->addWidget(new KeyHint(tr("a code"), tr("change")));
    row->addWidget(new KeyHint(tr("Del"), tr("no mark")));
    row->addWidget(new KeyHint(tr("F2"), tr("history")));
    row->addWidget(new KeyHint(tr("Page Down"), tr("next week")));
    return line;
}

void GridPage::connectFilters() {
    connect(m_filters, &GridFilters::narrowed, m_presenter, &GridPresenter::narrow);
    connect(m_filters, &GridFilters::rangeChosen, m_presenter, &GridPresenter::setRange);
    connect(m_filters, &GridFilters::stepped, this, &GridPage::goBy);
    connect(m_presenter, &GridPresenter::shown, this, &GridPage::showScope);
    connect(m_presenter, &GridPresenter::refused, m_notice,
            [this](const QString& words) { m_notice->say(NoticeKind::Refusal, words); });
    connect(&m_presenter->model(), &QAbstractItemModel::dataChanged, this, &GridPage::sayCurrent);
}

void GridPage::connectTable() {
    connect(m_table, &GridTable::typed, this, &GridPage::type);
    connect(m_table, &GridTable::entered, this, [this] { amend(AmendDialog::To::Code); });
    connect(m_table, &GridTable::cleared, this, [this] { amend(AmendDialog::To::NoMark); });
    connect(m_table, &GridTable::historyAsked, this, &GridPage::showHistory);
    connect(m_table, &GridTable::cancelled, this, &GridPage::closeHistory);
    connect(m_table, &GridTable::stepped, this, &GridPage::goBy);
    connect(m_table, &GridTable::currentMoved, this, &GridPage::sayCurrent);
    connect(m_history, &HistoryPanel::closed, this, &GridPage::closeHistory);
}

void GridPage::addCommands() {
    const auto hasCell = [this] { return m_table->currentIndex().isValid(); };
    addCommand({.id = u"registers.grid.amend"_s,
                .text = tr("Change marks…"),
                .description = tr("Changes the marks selected in the grid, with a reason"),
                .symbol = Symbol::Edit,
                .shortcut = QKeySequence(Qt::Key_Return),
                .menu = CommandMenu::Edit,
                .keyOwner = KeyOwner::Widget,
                .enabled = hasCell,
                .run = [this] { amend(AmendDialog::To::Code); }});
    addCommand({.id = u"registers.grid.clear"_s,
                .text = tr("Take marks back…"),
                .description = tr("Amends the marks selected in the grid to no mark"),
                .symbol = Symbol::Minus,
                .shortcut = QKeySequence(Qt::Key_Delete),
                .menu = CommandMenu::Edit,
                .keyOwner = KeyOwner::Widget,
                .enabled = hasCell,
                .run = [this] { amend(AmendDialog::To::NoMark); }});
    addCommand({.id = u"registers.grid.history"_s,
                .text = tr("History of the session"),
                .description = tr("Shows the original and each amendment of a session"),
                .symbol = Symbol::History,
                .shortcut = QKeySequence(Qt::Key_F2),
                .menu = CommandMenu::View,
                .keyOwner = KeyOwner::Widget,
                .enabled = hasCell,
                .run = [this] { showHistory(); }});
    addCommand({.id = u"registers.grid.print"_s,
                .text = tr("Print register…"),
                .description = tr("Prints the official register of the pupils and days shown, or "
                                  "of the pupils selected, with every amendment"),
                .symbol = Symbol::Print,
                .menu = CommandMenu::File,
                .enabled = [this] { return canPrint(); },
                .run = [this] { print(); }});
}

void GridPage::open(const Place& place) {
    m_notice->clear();
    m_presenter->open(place);
    select(place);
}

// The cell of the place; else the keyboard stays, or begins at the session of now.
void GridPage::select(const Place& place) {
    const GridModel& model = m_presenter->model();
    if (model.rows().empty() || model.columns().empty())
        return;
    const QModelIndex here = m_table->currentIndex();
    if (here.isValid() && !place.pupil && !place.session)
        return;
    const auto row = place.pupil ? model.rowOf(*place.pupil) : std::nullopt;
    const auto column = place.session ? model.columnOf(*place.session) : std::nullopt;
    m_table->setCurrent(row.value_or(std::max(0, here.row())),
                        column.value_or(m_presenter->columnOfNow()));
}

void GridPage::showScope() {
    const GridScope& scope = m_presenter->scope();
    m_filters->setChoices(m_presenter->years(), m_presenter->classes(), m_presenter->groups());
    m_filters->showScope(scope, m_presenter->span());
    setTitle(tr("%1 › %2 to %3")
                 .arg(m_presenter->title(), words::dayAndMonth(scope.range.from),
                      words::dateInHeading(scope.range.to)));
    const bool hasSessions = !m_presenter->model().columns().empty();
    const bool hasRows = !m_presenter->model().rows().empty();
    m_none->setWords(hasSessions ? tr("No pupils like that") : tr("No school in these days"),
                     hasSessions ? tr("Nobody on roll in these days fits the name, year, class "
                                      "and group above. Widen them to see more.")
                                 : tr("There is no session between these dates. Page Down goes on "
                                      "to the next week with school."));
    m_pages->setCurrentIndex(hasRows ? 0 : 1);
    select({.view = ViewId::Registers});
    sayCurrent();
}

QWidget* GridPage::firstFocus() {
    return m_table;
}

void GridPage::clockMoved() {
    m_presenter->model().allChanged();
}

void GridPage::find() {
    m_filters->find();
}

void GridPage::goBy(int steps) {
    const QModelIndex here = m_table->currentIndex();
    m_presenter->step(steps);
    const GridModel& model = m_presenter->model();
    if (here.isValid() && !model.rows().empty() && !model.columns().empty())
        m_table->setCurrent(std::min(here.row(), model.rowCount() - 1),
                            std::min(here.column(), model.columnCount() - 1));
}

void GridPage::goToday() {
    m_presenter->goToday();
}

// What the eye cannot tell from the cell: why it is so, and how much is selected.
void GridPage::sayCurrent() {
    const QModelIndex here = m_table->currentIndex();
    if (!here.isValid()) {
        m_current->clear();
        return;
    }
    const GridModel& model = m_presenter->model();
    m_current->setText(u"%1 · %2"_s.arg(model.nameAt(here.row()),
                                        model.words(here.row(), here.column())));
    m_current->setToolTip(m_current->text());
    tellHistory();
}

void GridPage::type(QChar key) {
    const QModelIndex here = m_table->currentIndex();
    if (!here.isValid())
        return;
    const SessionKey& session = m_presenter->model().columnAt(here.column()).session;
    const auto typed = typedCode(*around().school().codes, session.date, key);
    if (!typed)
        return;
    const Judgement judged = around().school().codes->judge(typed->code, session.date);
    if (typed->code == u"H" && judged.isOffItsDates) // a code until August 2024
        showHistory();
    else
        amend(AmendDialog::To::Code, *typed);
}

void GridPage::amend(AmendDialog::To to, const AmendDialog::Typed& typed) {
    m_notice->clear();
    if (around().office.isReadOnly()) {
        m_notice->say(NoticeKind::Refusal, sentence(Error{errors::kReadOnly}));
        return;
    }
    auto cells = m_presenter->cells(m_table->selectedCells());
    if (cells.empty())
        return;
    AmendDialog dialog(around(), std::move(cells), to, typed);
    if (!around().dialogs.run(dialog))
        return;
    const auto made = AmendMarks(around().office).run(dialog.request(), around().desk.author());
    if (!made)
        refuse(*m_notice, around().privacy, made.error());
    else
        m_notice->say(NoticeKind::Done,
                      made->size() == 1
                          ? tr("The mark is changed; F2 shows its history.")
                          : tr("%1 marks are changed; F2 shows the history of each.")
                                .arg(made->size()));
}

bool GridPage::canPrint() const {
    return m_table->currentIndex().isValid();
}

void GridPage::print() {
    const GridPrint wanted =
        m_presenter->printed(m_table->selectedRows(), around().desk.author().name);
    if (!isOfOneYear(wanted.range)) {
        m_notice->say(NoticeKind::Refusal, tr("These days are of two school years. A register is "
                                              "kept a year at a time: print each by itself."));
        return;
    }
    const auto job = officialPages(around().office, wanted);
    const auto done = job ? around().printing.print(*job) : Result<void>(job.error());
    if (!done)
        m_notice->say(NoticeKind::Refusal, sentence(done.error()));
}

void GridPage::showHistory() {
    if (!m_table->currentIndex().isValid())
        return;
    m_history->show();
    tellHistory();
}

void GridPage::tellHistory() {
    const QModelIndex here = m_table->currentIndex();
    if (m_history->isHidden() || !here.isValid())
        return;
    const auto revisions = m_presenter->history(here.row(), here.column());
    const GridModel& model = m_presenter->model();
    m_history->tell(model.nameAt(here.row()), model.words(here.row(), here.column()),
                    revisions ? historyText(around().school(), around().privacy, *revisions)
                              : sentence(revisions.error()).toHtmlEscaped());
}

void GridPage::closeHistory() {
    m_history->hide();
    m_table->setFocus();
}

} // namespace rollbook
