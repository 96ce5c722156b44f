// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Check.h"
#include "core/calendar/SchoolCalendar.h"

#include <algorithm>

namespace rollbook {

namespace {

using Days = std::vector<QDate>;

// The day `steps` on from `start`; nothing when the calendar ends before it.
std::optional<QDate> stepped(const Days& days, Days::const_iterator start, int steps) {
    return steps < days.cend() - start ? std::optional(start[steps]) : std::nullopt;
}

} // namespace

bool SchoolCalendar::isSchoolDay(QDate date) const {
    return std::ranges::binary_search(m_schoolDays, date);
}

bool SchoolCalendar::isSchoolWeek(QDate monday) const {
    return std::ranges::binary_search(m_schoolWeeks, monday);
}

QDate SchoolCalendar::mondayOf(QDate date) {
    return date.addDays(Qt::Monday - date.dayOfWeek());
}

std::optional<QDate> SchoolCalendar::schoolDayAfter(QDate date, int n) const {
    ROLLBOOK_CHECK(date.isValid() && n >= 1, return std::nullopt);
    return stepped(m_schoolDays, std::ranges::upper_bound(m_schoolDays, date), n - 1);
}

std::optional<QDate> SchoolCalendar::nthSchoolDayFrom(QDate first, int n) const {
    ROLLBOOK_CHECK(first.isValid() && n >= 1, return std::nullopt);
    return stepped(m_schoolDays, std::ranges::lower_bound(m_schoolDays, first), n - 1);
}

int SchoolCalendar::schoolDaysBetween(QDate from, QDate to) const {
    if (to <= from)
        return 0;
    return int(std::ranges::upper_bound(m_schoolDays, to) -
               std::ranges::upper_bound(m_schoolDays, from));
}

std::vector<QDate> SchoolCalendar::shutBetween(QDate from, QDate to) const {
    const auto isOurs = [](const Closure& closure) {
        return closure.origin == ClosureOrigin::Office && closure.isWholeSchool();
    };
    const auto isShut = [&](QDate date) {
        return isTermWeekday(date) && !isSchoolDay(date) &&
               std::ranges::any_of(closuresOn(date),
                                   [&](std::size_t row) { return isOurs(m_closures[row]); });
    };
    std::vector<QDate> days;
    if (std::ranges::none_of(m_closures, isOurs)) // as it nearly always is
        return days;
    for (QDate date = from.addDays(1); date <= to; date = date.addDays(1))
        if (isShut(date))
            days.push_back(date);
    return days;
}

std::vector<QDate> SchoolCalendar::schoolWeeksBack(QDate date, int n) const {
    const auto end = std::ranges::upper_bound(m_schoolWeeks, date);
    const auto begin = end - std::clamp<std::ptrdiff_t>(n, 0, end - m_schoolWeeks.begin());
    return Days(std::make_reverse_iterator(end), std::make_reverse_iterator(begin));
}

void SchoolCalendar::indexSchoolDays() {
    m_schoolDays.clear();
    for (const SessionKey& session : openSessions({}))
        m_schoolDays.push_back(session.date);
    m_schoolDays.erase(std::ranges::unique(m_schoolDays).begin(), m_schoolDays.end());

    m_schoolWeeks.clear();
    std::ranges::transform(m_schoolDays, std::back_inserter(m_schoolWeeks), &mondayOf);
    m_schoolWeeks.erase(std::ranges::unique(m_schoolWeeks).begin(), m_schoolWeeks.end());
}

} // namespace rollbook
