// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReferenceCalendar.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

Term term(const QString& name, DateRange range, std::optional<DateRange> halfTerm = {}) {
    Term made{.name = name, .range = range, .breaks = {}};
    if (halfTerm)
        made.breaks.push_back({u"Half-term"_s, *halfTerm});
    return made;
}

YearDates dates2024() {
    return {SchoolYear(2024),
            {term(u"Autumn"_s, {QDate(2024, 9, 4), QDate(2024, 12, 20)},
                  DateRange{QDate(2024, 10, 28), QDate(2024, 11, 1)}),
             term(u"Spring"_s, {QDate(2025, 1, 6), QDate(2025, 4, 11)},
                  DateRange{QDate(2025, 2, 17), QDate(2025, 2, 21)}),
             term(u"Summer"_s, {QDate(2025, 4, 28), QDate(2025, 7, 22)},
                  DateRange{QDate(2025, 5, 26), QDate(2025, 5, 30)})}};
}

YearDates dates2025() {
    return {SchoolYear(2025),
            {term(u"Autumn"_s, {QDate(2025, 9, 3), QDate(2025, 12, 19)},
                  DateRange{QDate(2025, 10, 27), QDate(2025, 10, 31)})}};
}

} // namespace

SchoolCalendar referenceCalendar() {
    return referenceCalendarWith({});
}

SchoolCalendar referenceCalendarWith(std::vector<Closure> closures) {
    closures.push_back({.id = ClosureId(1000),
                        .range = {QDate(2025, 5, 5), QDate(2025, 5, 5)},
                        .kind = ClosureKind::BankHoliday});
    SchoolCalendar calendar;
    calendar.setYearDates(dates2024());
    calendar.setYearDates(dates2025());
    calendar.setClosures(std::move(closures));
    return calendar;
}

} // namespace rollbook
