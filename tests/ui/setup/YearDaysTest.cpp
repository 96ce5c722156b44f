// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/SetupWords.h"
#include "ui/setup/YearDays.h"
#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

SchoolCalendar calendarWith(std::vector<Closure> closures) {
    SchoolCalendar calendar;
    calendar.setYearDates({SchoolYear(2026),
                           {{.name = u"Autumn"_s,
                             .range = {day("2026-09-01"), day("2026-12-18")},
                             .breaks = {{u"Half-term"_s, {day("2026-10-26"), day("2026-10-30")}}}}}});
    calendar.setClosures(std::move(closures));
    return calendar;
}

Closure closed(const char* date, ClosureKind kind, const QString& reason) {
    return {.range = {day(date), day(date)}, .kind = kind, .reason = reason, .code = u"#"_s};
}

DayKind morning(const SchoolCalendar& calendar, const char* date) {
    return yearDay(calendar, day(date)).morning;
}

TEST(YearDaysTest, TermsEndAtTheirLastDay) {
    const SchoolCalendar calendar = calendarWith({});
    EXPECT_EQ(morning(calendar, "2026-08-31"), DayKind::OutsideTerm);
    EXPECT_EQ(morning(calendar, "2026-09-01"), DayKind::School);
    EXPECT_EQ(morning(calendar, "2026-12-18"), DayKind::School);
    EXPECT_EQ(morning(calendar, "2026-12-21"), DayKind::OutsideTerm);
}

TEST(YearDaysTest, ABreakIsNotAWeekend) {
    const SchoolCalendar calendar = calendarWith({});
    EXPECT_EQ(morning(calendar, "2026-10-24"), DayKind::Weekend);
    EXPECT_EQ(morning(calendar, "2026-10-26"), DayKind::Break);
    EXPECT_EQ(morning(calendar, "2026-10-31"), DayKind::Weekend);
    EXPECT_EQ(morning(calendar, "2026-11-02"), DayKind::School);
}

TEST(YearDaysTest, EachKindOfClosureIsItsOwn) {
    for (const auto& [kind, shown] : {std::pair(ClosureKind::Inset, DayKind::Inset),
                                      std::pair(ClosureKind::BankHoliday, DayKind::BankHoliday),
                                      std::pair(ClosureKind::Planned, DayKind::PlannedClosure),
                                      std::pair(ClosureKind::Unplanned, DayKind::UnplannedClosure)})
        EXPECT_EQ(morning(calendarWith({closed("2026-11-20", kind, u"Why"_s)}), "2026-11-20"), shown);
}

TEST(YearDaysTest, AnAfternoonClosureLeavesTheMorning) {
    Closure closure = closed("2026-11-20", ClosureKind::Unplanned, u"Boiler"_s);
    closure.half = Half::PM;
    const YearDay day = yearDay(calendarWith({closure}), QDate(2026, 11, 20));
    EXPECT_EQ(day.morning, DayKind::School);
    EXPECT_EQ(day.afternoon, DayKind::UnplannedClosure);
    EXPECT_EQ(day.why, QStringList(u"Boiler"_s));
}

TEST(YearDaysTest, AClosureOfOneYearLeavesTheDayOpenInPart) {
    Closure closure = closed("2026-11-20", ClosureKind::Planned, u"Residential"_s);
    closure.years = {yearGroup(6)};
    const YearDay day = yearDay(calendarWith({closure}), QDate(2026, 11, 20));
    EXPECT_EQ(day.morning, DayKind::PartlyClosed);
    EXPECT_EQ(day.sessions, 2);
}

TEST(YearDaysTest, AYearIsEveryDayOfIt) {
    const auto days = yearDays(calendarWith({}), SchoolYear(2026));
    ASSERT_EQ(days.size(), 365U);
    EXPECT_EQ(days.front().date, day("2026-08-01"));
    EXPECT_EQ(days.back().date, day("2027-07-31"));
}

TEST(YearDaysTest, ADaySaysWhyInWords) {
    const auto calendar = calendarWith({closed("2026-11-20", ClosureKind::Inset, u"Phonics"_s)});
    EXPECT_EQ(setupwords::of(yearDay(calendar, day("2026-11-20"))),
              u"Fri 20 Nov 2026: INSET day, Phonics. No sessions."_s);
    EXPECT_EQ(setupwords::of(yearDay(calendar, day("2026-11-19"))),
              u"Thu 19 Nov 2026: School day. Two sessions."_s);
}

} // namespace
} // namespace rollbook
