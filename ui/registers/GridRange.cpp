// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/GridRange.h"

namespace rollbook {
namespace {

constexpr int kLongestBreakWeeks = 13; // further than any holiday
constexpr int kDaysOfWeek = 7;

DateRange weekOf(QDate day) {
    const QDate monday = SchoolCalendar::mondayOf(day);
    return {monday, monday.addDays(kDaysOfWeek - 1)};
}

DateRange moved(const DateRange& range, int weeks) {
    return {range.from.addDays(weeks * kDaysOfWeek), range.to.addDays(weeks * kDaysOfWeek)};
}

DateRange weeksBeyond(const SchoolCalendar& calendar, const DateRange& from, int direction) {
    for (int weeks = 1; weeks <= kLongestBreakWeeks; ++weeks)
        if (const DateRange there = moved(from, direction * weeks);
            !calendar.termSessions(there).empty())
            return there;
    return from;
}

DateRange halfTermBeyond(const SchoolCalendar& calendar, const DateRange& from, int direction) {
    if (direction < 0)
        return calendar.previousHalfTerm(from.from).value_or(from);
    const auto sessions =
        calendar.termSessions(DateRange{from.to.addDays(1), from.to.addDays(kLongestBreakWeeks * kDaysOfWeek)});
    return sessions.empty() ? from : calendar.halfTermOf(sessions.front().date).value_or(from);
}

} // namespace

DateRange gridRange(const SchoolCalendar& calendar, GridSpan span, QDate day) {
    if (span != GridSpan::HalfTerm)
        return weekOf(day);
    if (const auto halfTerm = calendar.halfTermOf(day))
        return *halfTerm;
    return calendar.previousHalfTerm(day).value_or(weekOf(day));
}

DateRange gridRangeBeyond(const SchoolCalendar& calendar, GridSpan span, const DateRange& from,
                          int steps) {
    const int direction = steps < 0 ? -1 : 1;
    DateRange range = from;
    for (int i = 0; i < std::abs(steps); ++i)
        range = span == GridSpan::HalfTerm ? halfTermBeyond(calendar, range, direction)
                                           : weeksBeyond(calendar, range, direction);
    return range;
}

} // namespace rollbook
