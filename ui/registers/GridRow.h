// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"
#include "ui/registers/GridGroup.h"

namespace rollbook {

// What the grid is asked to show.
struct GridScope {
    DateRange range;                      // both ends given
    std::optional<YearGroup> year = {};   // nothing: all
    QString className = {};               // empty: all
    std::optional<GridGroup> group = {};  // nothing: all
    QString name = {};                    // beginnings of words of a name; empty: all
    bool operator==(const GridScope&) const = default;
};

// What lies between a session and the one in the column before.
enum class GridGap { None, Night, Weekend, Break };

struct GridColumn {
    SessionKey session;
    GridGap before = GridGap::None;
    bool operator==(const GridColumn&) const = default;
};

// A pupil who was on roll on some day shown, and what the head of the row says.
struct GridRow {
    PupilId pupil{0};
    int rollRow = 0; // in Roll and Register alike
    QString className; // on the last of those days
    bool operator==(const GridRow&) const = default;
};

// Sessions in term on weekdays, closed ones too: a closure is something to see.
std::vector<GridColumn> gridColumns(const SchoolCalendar& calendar, const DateRange& range);
// In roll order. A pupil stays in a class's grid who was of the class on any day of it.
std::vector<GridRow> gridRows(const Roll& roll, const GridScope& scope,
                              const std::vector<GridColumn>& columns);

} // namespace rollbook
