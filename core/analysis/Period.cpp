// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/Period.h"

namespace rollbook {

std::optional<DateRange> daysOf(const Period& period, const SchoolCalendar& calendar, QDate on) {
    switch (period.kind) {
    case Period::Kind::YearToDate:
        return DateRange{SchoolYear::containing(on).firstDay(), on};
    case Period::Kind::Term:
        if (const Term* term = calendar.termOf(on))
            return DateRange{term->range.from, on};
        return std::nullopt;
    case Period::Kind::HalfTerm:
        if (const auto half = calendar.halfTermOf(on))
            return DateRange{half->from, on};
        return std::nullopt;
    case Period::Kind::PreviousHalfTerm:
        return calendar.previousHalfTerm(on);
    case Period::Kind::SchoolWeeks:
        break;
    }
    const auto mondays = calendar.schoolWeeksBack(on, period.weeks);
    return mondays.empty() ? std::nullopt : std::optional(DateRange{mondays.back(), on});
}

} // namespace rollbook
