// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/SchoolCalendar.h"

namespace rollbook {

// What half a day of the school is, for painting a year of them.
enum class DayKind {
    School,
    PartlyClosed, // some years or classes are not in, or an unplanned closure reaches them
    Weekend,
    OutsideTerm,
    Break,
    Inset,
    BankHoliday,
    PlannedClosure,
    UnplannedClosure, // the whole school was to be in and could not
};

// One day of the school year and the sessions it yields.
struct YearDay {
    QDate date;
    DayKind morning = DayKind::OutsideTerm;
    DayKind afternoon = DayKind::OutsideTerm;
    QStringList why; // names and reasons, as entered: "Half-term", "Boiler"
    int sessions = 0; // open to the whole school or a part of it

    bool isWhole() const { return morning == afternoon; }
    bool operator==(const YearDay&) const = default;
};

std::vector<YearDay> yearDays(const SchoolCalendar& calendar, SchoolYear year);
YearDay yearDay(const SchoolCalendar& calendar, QDate date);

} // namespace rollbook
