// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/GridRow.h"

#include "ui/widgets/FilterLine.h"

namespace rollbook {
namespace {

GridGap gapBetween(QDate before, QDate after) {
    if (before == after)
        return GridGap::None;
    QDate next = before.addDays(1);
    if (next == after)
        return GridGap::Night;
    while (next < after && next.dayOfWeek() > Qt::Friday)
        next = next.addDays(1);
    return next == after ? GridGap::Weekend : GridGap::Break;
}

std::vector<QDate> daysOf(const std::vector<GridColumn>& columns) {
    std::vector<QDate> days;
    for (const GridColumn& column : columns)
        if (days.empty() || days.back() != column.session.date)
            days.push_back(column.session.date);
    return days;
}

bool isMeant(const Pupil& pupil, const GridScope& scope, QDate day) {
    return pupil.isOnRoll(day) &&
           (scope.className.isEmpty() || pupil.classOn(day) == scope.className) &&
           (!scope.year || pupil.yearGroupOn(day) == scope.year) &&
           (!scope.group || isInGroup(pupil, *scope.group, day));
}

} // namespace

std::vector<GridColumn> gridColumns(const SchoolCalendar& calendar, const DateRange& range) {
    std::vector<GridColumn> columns;
    for (const SessionKey& session : calendar.termSessions(range))
        columns.push_back({session, columns.empty() ? GridGap::None
                                                    : gapBetween(columns.back().session.date,
                                                                 session.date)});
    return columns;
}

std::vector<GridRow> gridRows(const Roll& roll, const GridScope& scope,
                              const std::vector<GridColumn>& columns) {
    const std::vector<QDate> days = daysOf(columns);
    std::vector<GridRow> rows;
    for (int row = 0; const Pupil& pupil : roll.pupils()) {
        const int rollRow = row++;
        if (!scope.name.isEmpty() && !matchesFilter(pupil.listName(), scope.name))
            continue;
        const auto last = std::find_if(days.rbegin(), days.rend(),
                                       [&](QDate day) { return isMeant(pupil, scope, day); });
        if (last != days.rend())
            rows.push_back({pupil.id, rollRow, pupil.classOn(*last)});
    }
    return rows;
}

} // namespace rollbook
