// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/GridPresenter.h"

#include "ui/registers/SessionChooser.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Privacy.h"
#include "ui/words/Names.h"
#include "ui/words/Sentences.h"

using namespace Qt::StringLiterals;

namespace rollbook {

GridPresenter::GridPresenter(Office& office, const Desk& desk, const Privacy& privacy,
                             QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_desk(desk)
    , m_privacy(privacy)
    , m_model(office.school(), privacy, office.clock()) {
    connect(&office.notifier(), &Notifier::changed, this, &GridPresenter::hear);
    connect(&privacy, &Privacy::changed, &m_model, &GridModel::allChanged);
    connect(&privacy, &Privacy::changed, this, &GridPresenter::shown); // the title names a group
    connect(&desk, &Desk::changed, this, &GridPresenter::dropGroupNotSeen);
}

void GridPresenter::open(const Place& place) {
    if (place.pupil || !place.className.isEmpty())
        m_scope = {.range = m_scope.range, .className = place.className};
    if (place.range.from.isValid() && place.range.to.isValid()) {
        m_span = GridSpan::Dates;
        m_scope.range = place.range;
    } else if (place.session && !m_scope.range.contains(place.session->date)) {
        m_scope.range = gridRange(m_office.school().calendar, m_span, place.session->date);
    } else if (!m_scope.range.from.isValid()) {
        m_scope.range = weekOfNow();
    }
    load();
    if (place.pupil && !m_model.rowOf(*place.pupil)) {
        m_scope.className.clear();
        load();
    }
}

void GridPresenter::narrow(const GridScope& filters) {
    GridScope scope = filters;
    scope.range = m_scope.range;
    if (scope == m_scope)
        return;
    m_scope = scope;
    load();
}

void GridPresenter::setRange(GridSpan span, const DateRange& range) {
    m_span = span;
    m_scope.range = range;
    load();
}

void GridPresenter::step(int steps) {
    setRange(m_span, gridRangeBeyond(m_office.school().calendar, m_span, m_scope.range, steps));
}

void GridPresenter::goToday() {
    setRange(m_span == GridSpan::Dates ? GridSpan::Week : m_span,
             gridRange(m_office.school().calendar, m_span, weekOfNow().from));
}

DateRange GridPresenter::weekOfNow() const {
    const SchoolCalendar& calendar = m_office.school().calendar;
    return gridRange(calendar, GridSpan::Week, sessionAt(calendar, m_office.clock().now()).date);
}

void GridPresenter::load() {
    if (const auto there = m_office.loadYears(m_scope.range); !there)
        Q_EMIT refused(sentence(there.error()));
    std::vector<GridColumn> columns = gridColumns(m_office.school().calendar, m_scope.range);
    std::vector<GridRow> rows = gridRows(m_office.school().roll, m_scope, columns);
    m_model.show(std::move(rows), std::move(columns));
    Q_EMIT shown();
}

void GridPresenter::hear(const Change& change) {
    if (!m_scope.range.from.isValid())
        return;
    if (change.parts & (ChangedPart::Roll | ChangedPart::Calendar))
        load();
    else
        m_model.cellsChanged(change);
}

QDate GridPresenter::lastDay() const {
    const auto& columns = m_model.columns();
    return columns.empty() ? m_scope.range.to : columns.back().session.date;
}

std::vector<YearGroup> GridPresenter::years() const {
    return m_office.school().roll.yearGroupsOn(lastDay());
}

QStringList GridPresenter::classes() const {
    const std::vector<QString> names = m_office.school().roll.classesOn(lastDay());
    return {names.begin(), names.end()};
}

std::vector<GridGroupChoice> GridPresenter::groups() const {
    auto groups = gridGroups(m_office.school(), m_desk, lastDay());
    for (GridGroupChoice& choice : groups)
        choice.label = m_privacy.words(choice.label);
    return groups;
}

// Somebody else sits down: what only the one before might see is not left on the screen.
void GridPresenter::dropGroupNotSeen() {
    if (!m_scope.range.from.isValid() || !m_desk.staff())
        return;
    if (m_scope.group && groupWords().isEmpty())
        m_scope.group.reset();
    load();
}

QString GridPresenter::groupWords() const {
    for (const GridGroupChoice& choice : groups())
        if (choice.group == m_scope.group)
            return choice.label;
    return {};
}

QString GridPresenter::title() const {
    const QString group = groupWords();
    return group.isEmpty() ? whom() : u"%1, %2"_s.arg(whom(), group);
}

QString GridPresenter::whom() const {
    if (!m_scope.className.isEmpty())
        return m_scope.className;
    return m_scope.year ? words::name(*m_scope.year) : tr("Whole school");
}

std::vector<AmendDialog::Cell> GridPresenter::cells(const QModelIndexList& indexes) const {
    std::vector<AmendDialog::Cell> cells;
    for (const QModelIndex& index : indexes)
        cells.push_back({m_model.rowAt(index.row()).pupil,
                         m_model.columnAt(index.column()).session});
    return cells;
}

Result<std::vector<MarkRevision>> GridPresenter::history(int row, int column) const {
    return m_office.history(m_model.rowAt(row).pupil, m_model.columnAt(column).session);
}

GridPrint GridPresenter::printed(const std::vector<int>& selectedRows, const QString& by) const {
    GridPrint print{.heading = whom(), .pupils = {}, .range = m_scope.range, .printedBy = by};
    if (selectedRows.size() > 1) {
        for (const int row : selectedRows)
            print.pupils.push_back(m_model.rowAt(row).pupil);
        print.heading = tr("%1 pupils").arg(selectedRows.size());
    } else {
        if (m_scope.group) // paper leaves the office: it does not say what is known of them
            print.heading = tr("%1 pupils").arg(m_model.rows().size());
        for (const GridRow& row : m_model.rows())
            print.pupils.push_back(row.pupil);
    }
    if (print.pupils.size() == 1)
        print.heading = m_model.pupilAt(0).listName();
    return print;
}

int GridPresenter::columnOfNow() const {
    const SessionKey now = sessionAt(m_office.school().calendar, m_office.clock().now());
    const auto& columns = m_model.columns();
    const auto after = std::ranges::upper_bound(columns, now, {}, &GridColumn::session);
    return after == columns.begin() ? 0 : int(after - columns.begin()) - 1;
}

} // namespace rollbook
