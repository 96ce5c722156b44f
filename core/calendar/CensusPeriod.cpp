// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/CensusPeriod.h"

#include "core/calendar/Easter.h"
#include "core/calendar/Weekdays.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr std::array kTerms{CensusTerm::Autumn, CensusTerm::Spring, CensusTerm::Summer1,
                            CensusTerm::Summer2};
constexpr std::array<QLatin1StringView, 4> kTermNames{"autumn"_L1, "spring"_L1, "summer1"_L1,
                                                      "summer2"_L1};
constexpr int kDaysToReturn = 27;

// census.md 1.1. The spring bank holiday is taken as the last Monday in May in every year.
DateRange window(SchoolYear school, CensusTerm term) {
    const int year = school.lastDay().year();
    const QDate easter = easterSunday(year);
    const QDate springHoliday = lastWeekday(year, 5, Qt::Monday);
    switch (term) {
    case CensusTerm::Autumn:
        return {school.firstDay(), QDate(year - 1, 12, 31)};
    case CensusTerm::Spring:
        return {QDate(year, 1, 1), easter};
    case CensusTerm::Summer1:
        return {easter.addDays(1), springHoliday.addDays(-1)};
    case CensusTerm::Summer2:
        break;
    }
    return {springHoliday, school.lastDay()};
}

// A term in arrears: the autumn in January, the spring in May, both halves of summer in October.
QDate censusDay(SchoolYear school, CensusTerm term) {
    const int year = school.lastDay().year();
    if (term == CensusTerm::Autumn)
        return nthWeekday(year, 1, Qt::Thursday, 3);
    if (term == CensusTerm::Spring)
        return nthWeekday(year, 5, Qt::Thursday, 3);
    return nthWeekday(year, 10, Qt::Thursday, 1);
}

QString censusName(CensusTerm term, QDate day) {
    const QString season = term == CensusTerm::Autumn   ? u"spring"_s
                           : term == CensusTerm::Spring ? u"summer"_s
                                                        : u"autumn"_s;
    return u"%1 %2"_s.arg(season).arg(day.year());
}

} // namespace

CensusPeriod censusPeriod(SchoolYear year, CensusTerm term) {
    const QDate day = censusDay(year, term);
    return {.year = year,
            .term = term,
            .window = window(year, term),
            .collectedIn = censusName(term, day),
            .censusDay = day,
            .returnBy = day.addDays(kDaysToReturn)};
}

std::vector<CensusPeriod> censusPeriods(SchoolYear year) {
    std::vector<CensusPeriod> periods;
    for (const CensusTerm term : kTerms)
        periods.push_back(censusPeriod(year, term));
    return periods;
}

CensusPeriod censusPeriodDue(QDate date) {
    // The autumn census asks for the summer of the year before; the last of these two years'
    // returns is sent after both have ended, so there is always one.
    const SchoolYear year = SchoolYear::containing(date);
    std::vector<CensusPeriod> periods = censusPeriods(year.previous());
    std::ranges::copy(censusPeriods(year), std::back_inserter(periods));
    return *std::ranges::find_if(
        periods, [&](const CensusPeriod& period) { return date <= period.returnBy; });
}

QString toString(CensusTerm term) {
    return kTermNames[static_cast<std::size_t>(term)];
}

std::optional<CensusTerm> censusTermFromString(QStringView text) {
    const auto found =
        std::ranges::find_if(kTermNames, [&](QLatin1StringView name) { return name == text; });
    if (found == kTermNames.end())
        return std::nullopt;
    return kTerms[static_cast<std::size_t>(found - kTermNames.begin())];
}

} // namespace rollbook
