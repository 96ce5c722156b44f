// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/demo/DemoCalendar.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::demo {
namespace {

SchoolCalendar calendarOf(SchoolYear year) {
    const auto holidays = BankHolidays::shipped();
    SchoolCalendar calendar;
    const YearDates dates = demoYearDates(year);
    calendar.setYearDates(dates);
    calendar.setClosures(demoClosures(dates, *holidays, u"INSET day"_s));
    return calendar;
}

TEST(DemoCalendarTest, AnEarlyEasterBeginsTheHoliday) {
    const YearDates dates = demoYearDates(SchoolYear(2026)); // Easter is 28 March 2027
    EXPECT_EQ(dates.terms[1].range.to, QDate(2027, 3, 25));
    EXPECT_EQ(dates.terms[2].range.from, QDate(2027, 4, 12));
}

TEST(DemoCalendarTest, ALateEasterEndsTheFirstWeekOfIt) {
    const YearDates dates = demoYearDates(SchoolYear(2024)); // Easter is 20 April 2025
    EXPECT_EQ(dates.terms[1].range.to, QDate(2025, 4, 11));
    EXPECT_EQ(dates.terms[2].range.from, QDate(2025, 4, 28));
}

TEST(DemoCalendarTest, HalfTermsAreWholeWeeks) {
    for (int year = 2020; year < 2032; ++year)
        for (const Term& term : demoYearDates(SchoolYear(year)).terms) {
            EXPECT_EQ(term.breaks.front().range.from.dayOfWeek(), Qt::Monday);
            EXPECT_EQ(term.breaks.front().range.to.dayOfWeek(), Qt::Friday);
            EXPECT_TRUE(term.range.contains(term.breaks.front().range.from));
        }
}

// The law asks for 190; the calendar of a year moves that by a week at most.
TEST(DemoCalendarTest, AYearHasAboutAHundredAndNinetyDays) {
    for (int year = 2020; year < 2032; ++year) {
        const SchoolYear schoolYear(year);
        const auto sessions = calendarOf(schoolYear).openSessions(schoolYear.range()).size();
        EXPECT_GE(sessions, 2 * 183u) << year;
        EXPECT_LE(sessions, 2 * 197u) << year;
    }
}

TEST(DemoCalendarTest, TheEarlyMayBankHolidayIsNoSchoolDay) {
    const SchoolCalendar calendar = calendarOf(SchoolYear(2026));
    EXPECT_FALSE(calendar.isSchoolDay(QDate(2027, 5, 3)));
    EXPECT_TRUE(calendar.isSchoolDay(QDate(2027, 5, 4)));
}

TEST(DemoCalendarTest, TheDayBeginsEarlierThisYearThanLast) {
    SchoolCalendar calendar;
    calendar.setRegisterTimes(demoRegisterTimes(SchoolYear(2026)));
    EXPECT_EQ(calendar.timesOn(QDate(2026, 7, 31), {})->am.opens, QTime(8, 50));
    EXPECT_EQ(calendar.timesOn(QDate(2026, 8, 1), {})->am.opens, QTime(8, 45));
}

} // namespace
} // namespace rollbook::demo
