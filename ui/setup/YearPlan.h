// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/BankHolidays.h"
#include "core/calendar/SchoolCalendar.h"

namespace rollbook {

// The dates of one school year as a form has them: terms with their half-terms, INSET days, and
// whatever else a calendar file closed. Bank holidays are worked out, never typed.
struct YearPlan {
    struct InsetDay {
        QDate date;
        QString reason;
        bool operator==(const InsetDay&) const = default;
    };
    YearDates dates{SchoolYear(0), {}};
    std::vector<InsetDay> insetDays;
    // Those of several days, as they came: whole again while each of their days is among the above.
    std::vector<Closure> insetSpans;
    std::vector<Closure> others; // kept as they came

    bool operator==(const YearPlan&) const = default;
};

// What one day counts for: a school day has a session open to the whole school.
struct YearCount {
    int days = 0;
    int sessions = 0;
    bool operator==(const YearCount&) const = default;
};

inline constexpr int kUsualSchoolDays = 190; // and five INSET days
inline constexpr int kUsualInsetDays = 5;

// The usual pattern of a maintained school in England, to begin from: three terms with a week's
// half-term each, two weeks at Easter, five INSET days, and a last day that makes 190 school days.
YearPlan proposedYear(SchoolYear year, const BankHolidays& holidays);
// What the open school has for a year; closures entered by hand stay out of it (rules.md 5).
YearPlan planOf(const SchoolCalendar& calendar, SchoolYear year, const BankHolidays& holidays);
YearPlan planOf(const YearDates& dates, const std::vector<Closure>& listed,
                const BankHolidays& holidays);

// Those on a weekday in term and outside its breaks.
std::vector<BankHoliday> bankHolidaysInTerm(const YearDates& dates, const BankHolidays& holidays);
// Everything the plan closes, bank holidays included, as a calendar file would.
std::vector<Closure> closuresOf(const YearPlan& plan, const BankHolidays& holidays);
SchoolCalendar calendarOf(const YearPlan& plan, const BankHolidays& holidays);
YearCount countOf(const SchoolCalendar& calendar, const DateRange& range);

} // namespace rollbook
