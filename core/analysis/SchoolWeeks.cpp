// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/SchoolWeeks.h"

namespace rollbook {

std::vector<SchoolWeek> schoolWeeks(const Register& reg, QDate on) {
    const int end = reg.columns({reg.year().firstDay(), on}).second;
    std::vector<SchoolWeek> weeks;
    for (int column = 0; column < end; ++column) {
        const QDate monday = SchoolCalendar::mondayOf(reg.sessions()[std::size_t(column)].date);
        if (weeks.empty() || weeks.back().monday != monday)
            weeks.push_back({monday, column, column});
        weeks.back().last = column + 1;
    }
    std::erase_if(weeks, [&](const SchoolWeek& week) {
        return !reg.calendar().isSchoolWeek(week.monday); // shut throughout
    });
    return weeks;
}

std::vector<WeekAbsence> weeksOf(const SessionSums& sums, const std::vector<SchoolWeek>& weeks) {
    std::vector<WeekAbsence> counted;
    counted.reserve(weeks.size());
    for (const SchoolWeek& week : weeks) {
        const SessionCounts counts = sums.within(week.first, week.last);
        counted.push_back({std::uint8_t(counts.possible), std::uint8_t(counts.authorised),
                           std::uint8_t(counts.unauthorised)});
    }
    return counted;
}

} // namespace rollbook
