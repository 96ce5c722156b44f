// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/BankHolidays.h"
#include "core/calendar/SchoolCalendar.h"

namespace rollbook::demo {

// Three terms as most English schools have them: half-terms in the last week of October, the third
// Monday of February and the week of the spring bank holiday; Easter decides the rest.
YearDates demoYearDates(SchoolYear year);
// Five INSET days and the bank holidays that fall in term.
std::vector<Closure> demoClosures(const YearDates& dates, const BankHolidays& holidays,
                                  const QString& insetReason);
// Last year 08:50, this year 08:45, to show that times are dated.
std::vector<RegisterTimes> demoRegisterTimes(SchoolYear thisYear);

} // namespace rollbook::demo
