// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceListPage.h"

#include "ui/absence/AbsenceColumns.h"
#include "ui/absence/AbsenceDelegate.h"
#include "ui/absence/GroupChoice.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Tables.h"
#include "ui/words/AbsenceWords.h"
#include "ui/words/Dates.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Column = AbsenceModel::Column;

constexpr int kLineWidth = 220;
constexpr int kKeptWidth = 128;
constexpr int kShownWidth = 250;
constexpr int kGroupWidth = 170;
constexpr int kPeriodWidth = 180;

} // namespace

AbsenceListPage::AbsenceListPage(const Surroundings& around, AbsencePresenter& presenter,
                                 FocusPresenter& focus)
    : ViewPage(ViewId::Absence, u"pupils"_s, tr("Pupils"), around)
    , m_presenter(presenter)
    , m_focus(focus)
    , m_filter(presenter.model())
    , m_keptLists(around.preferences)
    , m_headline(makeWords({}, "section"))
    , m_persistent(makeWords({}, "muted"))
    , m_notice(new Notice(around.theme))
    , m_sets(new QTabBar)
    , m_period(makeChoice(u"absence.period"_s, kPeriodWidth))
    , m_group(new GroupChoice(u"absence.group"_s, kGroupWidth, around))
    , m_shown(makeChoice(u"absence.shown"_s, kShownWidth))
    , m_kept(makeChoice(u"absence.kept"_s, kKeptWidth))
    , m_line(new FilterLine(around.theme, tr("Name, class or year")))
    , m_count(makeLabel({}, "muted"))
    , m_states(new QStackedWidget)
    , m_table(new QTableView) {
    addCommands();
    lay();
    setUpTable();
    listen();
    setUpKept();
    showColumns();
}

void AbsenceListPage::lay() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(headRow());
    column->addWidget(filterRow());
    m_notice->setObjectName(u"absence.notice"_s);
    column->addWidget(m_notice);
    m_states->addWidget(m_table);
    m_states->addWidget(new EmptyState(around().theme, Symbol::Absence,
                                       tr("No dates for this school year"),
                                       tr("Setup › Calendar takes the terms. Then everybody’s "
                                          "attendance is followed here.")));
    m_states->addWidget(new EmptyState(around().theme, Symbol::Check, tr("Nobody is in this list"),
                                       tr("Nobody fits what is chosen above. “Everybody” in the "
                                          "whole school shows all.")));
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_states);
    column->addWidget(card, 1);
}

QWidget* AbsenceListPage::headRow() {
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_headline->setObjectName(u"absence.headline"_s);
    m_headline->setMaximumWidth(QWIDGETSIZE_MAX);
    column->addWidget(m_headline);
    auto* row = new QHBoxLayout;
    m_persistent->setObjectName(u"absence.persistent"_s);
    m_persistent->setMaximumWidth(QWIDGETSIZE_MAX);
    row->addWidget(m_persistent, 1);
    m_sets->setObjectName(u"absence.columns"_s);
    m_sets->setAccessibleName(tr("Which columns stand"));
    m_sets->setDrawBase(false);
    m_sets->setExpanding(false);
    m_sets->setUsesScrollButtons(false);
    for (const QString& set : {tr("Standing"), tr("Sessions"), tr("Periods"), tr("Work")})
        m_sets->addTab(set);
    row->addWidget(m_sets, 0, Qt::AlignBottom | Qt::AlignRight);
    column->addLayout(row);
    return made;
}

QWidget* AbsenceListPage::filterRow() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    m_line->setObjectName(u"absence.filter"_s);
    m_line->setAccessibleName(tr("Find in the list"));
    m_line->setFixedWidth(kLineWidth);
    m_line->setTarget(m_table);
    row->addWidget(m_line);
    m_shown->setAccessibleName(tr("Who is shown"));
    for (std::size_t nth = 0; nth < kAbsenceShown; ++nth) {
        m_shown->addItem(name(AbsenceShown(nth)));
        m_shown->setItemData(int(nth), explanation(AbsenceShown(nth)), Qt::ToolTipRole);
    }
    row->addWidget(m_shown);
    row->addWidget(m_group);
    m_period->setAccessibleName(tr("Period of the attendance and the sessions"));
    row->addWidget(m_period);
    row->addWidget(m_kept);
    m_count->setObjectName(u"absence.count"_s);
    row->addWidget(m_count);
    row->addStretch(1);
    return made;
}

void AbsenceListPage::setUpTable() {
    m_table->setObjectName(u"absence.list"_s);
    m_table->setAccessibleName(tr("Everybody’s absence"));
    m_filter.setSourceModel(&m_presenter.model());
    m_table->setModel(&m_filter);
    setUpList(*m_table, around().theme);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(new AbsenceDelegate(around().theme, m_table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Column::Attendance, Qt::AscendingOrder);
    connect(m_table, &QTableView::activated, this, &AbsenceListPage::explain);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { around().commands.refresh(); });
}

void AbsenceListPage::listen() {
    connect(m_line, &FilterLine::filterChanged, this, [this](const QString& typed) {
        m_filter.setTyped(typed);
        showHead();
    });
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this](int shown) {
        m_filter.setShown(AbsenceShown(shown));
        m_shown->setToolTip(explanation(AbsenceShown(shown)));
        if (AbsenceShown(shown) == AbsenceShown::ShowsPattern)
            m_presenter.wantPatterns();
        showHead();
    });
    connect(m_group, &QComboBox::activated, this, &AbsenceListPage::chooseGroup);
    connect(m_period, &QComboBox::activated, this, &AbsenceListPage::choosePeriod);
    connect(m_sets, &QTabBar::currentChanged, this, &AbsenceListPage::showColumns);
    connect(&m_presenter, &AbsencePresenter::reloaded, this, &AbsenceListPage::fillGroups);
    connect(&m_presenter, &AbsencePresenter::changed, this, [this] {
        m_persistent->setText(m_presenter.headlineOfPersistent());
        showStripWidth();
        showHead();
    });
    connect(&m_presenter, &AbsencePresenter::patternsFound, this, &AbsenceListPage::showCount);
    connect(&around().privacy, &Privacy::changed, this, [this] {
        m_presenter.model().allChanged();
        fillGroups();
        m_notice->sayAgain();
    });
}

void AbsenceListPage::open(const Place& place) {
    if (m_presenter.isStale() || !m_group->isFilled()) // another page may have loaded the figures
        load();
    const auto lines = m_filter.lines();
    const auto wanted = std::ranges::find_if(lines, [&](const AbsenceLine* line) {
        return line->figures.year.pupil == place.pupil;
    });
    if (wanted != lines.end())
        m_table->setCurrentIndex(m_filter.index(int(wanted - lines.begin()), Column::Name));
}

QWidget* AbsenceListPage::firstFocus() {
    return m_line;
}

void AbsenceListPage::clockMoved() {
    if (m_presenter.isStale())
        load();
}

void AbsenceListPage::load() {
    m_presenter.load();
    fillPeriods();
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->setCurrentIndex(m_filter.index(0, Column::Name));
}

void AbsenceListPage::fillGroups() {
    m_group->fill();
    chooseGroup(); // the one before may be gone
}

void AbsenceListPage::fillPeriods() {
    const int before = std::max(0, m_period->currentIndex());
    m_period->clear();
    for (std::size_t span = 0; span < kAbsenceSpans; ++span)
        m_period->addItem(words::name(AbsenceSpan(span), m_presenter.weeks()));
    m_period->setCurrentIndex(before);
}

void AbsenceListPage::chooseGroup() {
    m_filter.setGroup(m_group->group().belongs);
    showHead();
}

void AbsenceListPage::showGroup(const QString& name) {
    m_group->choose(name);
    m_shown->setCurrentIndex(int(AbsenceShown::All));
    chooseGroup();
}

void AbsenceListPage::choosePeriod() {
    m_presenter.model().setSpan(AbsenceSpan(m_period->currentIndex()));
    m_filter.invalidate();
    showHead();
}

void AbsenceListPage::showColumns() {
    const std::vector<int> shown = columnsShown();
    for (int column = 0; column < Column::kColumns; ++column) {
        const bool isShown = std::ranges::find(shown, column) != shown.end();
        m_table->setColumnHidden(column, !isShown);
        if (isShown)
            m_table->setColumnWidth(column, widthOf(column));
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    const bool isWork = AbsenceColumns(m_sets->currentIndex()) == AbsenceColumns::Work;
    m_filter.setLooksAtBand(isWork);
    m_line->setPlaceholderText(isWork ? tr("Name, class, year or band") : tr("Name, class or year"));
    if (isWork)
        m_presenter.wantPatterns();
    showHead();
    showStripWidth();
    m_table->scrollTo(m_table->currentIndex());
}

void AbsenceListPage::showStripWidth() {
    const int weeks = m_presenter.hasYear() ? int(m_presenter.table().weeks().size()) : 0;
    m_table->setColumnWidth(Column::Strip,
                            std::max(widthOf(Column::Strip), AbsenceDelegate::stripWidth(weeks)));
}

std::vector<int> AbsenceListPage::columnsShown() const {
    return columnsOf(AbsenceColumns(m_sets->currentIndex()));
}

void AbsenceListPage::showHead() {
    m_headline->setText(m_presenter.headline(m_filter.lines()));
    showCount();
}

// While patterns are still looked for, more may come.
void AbsenceListPage::showCount() {
    const int shown = m_filter.rowCount();
    const bool isToCome = AbsenceShown(m_shown->currentIndex()) == AbsenceShown::ShowsPattern &&
                          m_presenter.isLookingForPatterns();
    const QString pupils = shown == 1 ? tr("1 pupil") : tr("%1 pupils").arg(words::count(shown));
    m_count->setText(isToCome ? tr("%1, still looking").arg(pupils) : pupils);
    m_states->setCurrentIndex(!m_presenter.hasYear() ? 1 : shown == 0 && !isToCome ? 2 : 0);
    around().commands.refresh();
}

const AbsenceLine* AbsenceListPage::line() const {
    return m_presenter.model().rowAt(m_filter.mapToSource(m_table->currentIndex()));
}

} // namespace rollbook
