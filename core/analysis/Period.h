// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/SchoolCalendar.h"

namespace rollbook {

// Over which sessions a figure is taken (rules.md 18).
struct Period {
    enum class Kind { SchoolWeeks, HalfTerm, PreviousHalfTerm, Term, YearToDate };
    Kind kind = Kind::YearToDate;
    int weeks = 0; // of SchoolWeeks: this one to date and those before it
    bool operator==(const Period&) const = default;
};

// The days of the period up to the date. Nothing: the calendar has none, as no term in a holiday.
std::optional<DateRange> daysOf(const Period& period, const SchoolCalendar& calendar, QDate on);

} // namespace rollbook
