// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/SchoolCalendar.h"

namespace rollbook {

// How much of the year the grid shows at once.
enum class GridSpan { Week, HalfTerm, Dates };

// The week or half-term of a day; in a break the half-term before it, outside the calendar the
// week. Of Dates, the week.
DateRange gridRange(const SchoolCalendar& calendar, GridSpan span, QDate day);
// The next (steps > 0) or an earlier range. A week without school is passed over; where the
// calendar ends, the range stays. Dates move by weeks and keep their length.
DateRange gridRangeBeyond(const SchoolCalendar& calendar, GridSpan span, const DateRange& from,
                          int steps);

} // namespace rollbook
