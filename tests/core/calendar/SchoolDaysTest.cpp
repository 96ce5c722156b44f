// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReferenceCalendar.h"

#include <gtest/gtest.h>

namespace rollbook {
namespace {

const SchoolCalendar& reference() {
    static const SchoolCalendar calendar = referenceCalendar();
    return calendar;
}

Closure shut(QDate from, QDate to, std::optional<Half> half = {}) {
    return {.range = {from, to}, .kind = ClosureKind::Unplanned, .half = half};
}

// rules.md 2

TEST(SchoolDaysTest, TheReferenceYearHas194) {
    EXPECT_EQ(reference().schoolDaysBetween(QDate(2024, 7, 31), QDate(2025, 7, 31)), 194);
}

TEST(SchoolDaysTest, ADayIsOneWhileAHalfIsOpenToAll) {
    const QDate day(2025, 1, 8);
    EXPECT_TRUE(referenceCalendarWith({shut(day, day, Half::AM)}).isSchoolDay(day));
    EXPECT_FALSE(referenceCalendarWith({shut(day, day)}).isSchoolDay(day));
    EXPECT_FALSE(referenceCalendarWith({shut(day, day, Half::AM), shut(day, day, Half::PM)})
                     .isSchoolDay(day));
}

TEST(SchoolDaysTest, AClosureOfAPartDoesNotRemoveTheDay) {
    Closure part = shut(QDate(2025, 1, 8), QDate(2025, 1, 8));
    part.years = {*YearGroup::fromNumber(3)};
    EXPECT_TRUE(referenceCalendarWith({part}).isSchoolDay(QDate(2025, 1, 8)));
}

TEST(SchoolDaysTest, WhatTheOfficeShutIsNamedBetweenTwoDays) {
    Closure snow = shut(QDate(2025, 1, 8), QDate(2025, 1, 12)); // Wednesday to Sunday
    snow.origin = ClosureOrigin::Office;
    const SchoolCalendar calendar = referenceCalendarWith({snow});
    const auto days = [&](int from, int to) {
        return calendar.shutBetween(QDate(2025, 1, from), QDate(2025, 1, to));
    };
    const std::vector all{QDate(2025, 1, 8), QDate(2025, 1, 9), QDate(2025, 1, 10)};
    EXPECT_EQ(days(7, 13), all) << "no weekend";
    EXPECT_EQ(days(8, 9), std::vector{QDate(2025, 1, 9)}) << "after the first, up to the last";
    EXPECT_EQ(days(6, 7), std::vector<QDate>());
}

TEST(SchoolDaysTest, WhatWasKnownBeforeOrIsOfAPartTakesNoDayBetween) {
    Closure part = shut(QDate(2025, 1, 8), QDate(2025, 1, 8));
    part.origin = ClosureOrigin::Office;
    part.classes = {QStringLiteral("4A")};
    const Closure known = shut(QDate(2025, 1, 9), QDate(2025, 1, 9)); // of the calendar file
    EXPECT_EQ(referenceCalendarWith({part, known}).shutBetween(QDate(2025, 1, 6), QDate(2025, 1, 13)),
              std::vector<QDate>());
}

TEST(SchoolDaysTest, WeekendsBreaksAndBankHolidaysAreNone) {
    EXPECT_TRUE(reference().isSchoolDay(QDate(2025, 5, 2)));
    EXPECT_FALSE(reference().isSchoolDay(QDate(2025, 5, 3)));
    EXPECT_FALSE(reference().isSchoolDay(QDate(2025, 5, 5)));
    EXPECT_TRUE(reference().isSchoolDay(QDate(2025, 5, 6)));
    EXPECT_FALSE(reference().isSchoolDay(QDate(2024, 10, 28)));
    EXPECT_FALSE(reference().isSchoolDay(QDate()));
}

// checks D1: the first date is day 1.
TEST(SchoolDaysTest, TheTenthDayFrom17OctoberIs6November) {
    EXPECT_EQ(reference().nthSchoolDayFrom(QDate(2024, 10, 17), 10), QDate(2024, 11, 6));
    EXPECT_EQ(reference().nthSchoolDayFrom(QDate(2024, 10, 17), 1), QDate(2024, 10, 17));
}

TEST(SchoolDaysTest, ARunThatBeginsOutsideTermCountsFromItsFirstSchoolDay) {
    EXPECT_EQ(reference().nthSchoolDayFrom(QDate(2024, 10, 26), 1), QDate(2024, 11, 4));
}

// checks D2: the date itself counts for nothing.
TEST(SchoolDaysTest, ThreeDaysAfter24OctoberIs5November) {
    EXPECT_EQ(reference().schoolDayAfter(QDate(2024, 10, 24), 3), QDate(2024, 11, 5));
    EXPECT_EQ(reference().schoolDayAfter(QDate(2024, 10, 24), 1), QDate(2024, 10, 25));
}

// checks D3
TEST(SchoolDaysTest, FiveDaysAfter18DecemberIs8January) {
    EXPECT_EQ(reference().schoolDayAfter(QDate(2024, 12, 18), 5), QDate(2025, 1, 8));
}

TEST(SchoolDaysTest, ALaterClosureMovesADeadline) {
    const SchoolCalendar snow = referenceCalendarWith({shut(QDate(2025, 1, 6), QDate(2025, 1, 7))});
    EXPECT_EQ(snow.schoolDayAfter(QDate(2024, 12, 18), 5), QDate(2025, 1, 10));
}

// checks D8: days 3 and 8 do not adjoin, a Friday and the next Monday do.
TEST(SchoolDaysTest, AFridayAndTheNextMondayAreNeighbours) {
    EXPECT_EQ(reference().schoolDaysBetween(QDate(2024, 10, 3), QDate(2024, 10, 8)), 3);
    EXPECT_EQ(reference().schoolDaysBetween(QDate(2024, 10, 4), QDate(2024, 10, 7)), 1);
}

TEST(SchoolDaysTest, CountsAfterTheFirstDayUpToTheLast) {
    const QDate monday(2024, 10, 7);
    EXPECT_EQ(reference().schoolDaysBetween(monday, monday), 0);
    EXPECT_EQ(reference().schoolDaysBetween(monday, monday.addDays(1)), 1);
    EXPECT_EQ(reference().schoolDaysBetween(monday.addDays(1), monday), 0);
    EXPECT_EQ(reference().schoolDaysBetween(QDate(2024, 10, 25), QDate(2024, 11, 3)), 0);
}

TEST(SchoolDaysTest, HasNoDayWhenTheCalendarEndsBeforeIt) {
    EXPECT_EQ(reference().schoolDayAfter(QDate(2025, 12, 18), 1), QDate(2025, 12, 19));
    EXPECT_EQ(reference().schoolDayAfter(QDate(2025, 12, 18), 2), std::nullopt);
    EXPECT_EQ(reference().nthSchoolDayFrom(QDate(2025, 12, 19), 2), std::nullopt);
    EXPECT_EQ(SchoolCalendar().schoolDayAfter(QDate(2025, 12, 18), 1), std::nullopt);
}

// School weeks

TEST(SchoolDaysTest, AWeekIsMondayToSunday) {
    EXPECT_EQ(SchoolCalendar::mondayOf(QDate(2024, 10, 7)), QDate(2024, 10, 7));
    EXPECT_EQ(SchoolCalendar::mondayOf(QDate(2024, 10, 13)), QDate(2024, 10, 7));
    EXPECT_EQ(SchoolCalendar::mondayOf(QDate(2024, 10, 14)), QDate(2024, 10, 14));
}

TEST(SchoolDaysTest, AWeekNeedsOneSchoolDay) {
    EXPECT_TRUE(reference().isSchoolWeek(QDate(2024, 9, 2)));    // from Wednesday
    EXPECT_FALSE(reference().isSchoolWeek(QDate(2024, 10, 28))); // half-term
    const SchoolCalendar fourShut =
        referenceCalendarWith({shut(QDate(2025, 1, 6), QDate(2025, 1, 9))});
    EXPECT_TRUE(fourShut.isSchoolWeek(QDate(2025, 1, 6)));
    const SchoolCalendar allShut =
        referenceCalendarWith({shut(QDate(2025, 1, 6), QDate(2025, 1, 10))});
    EXPECT_FALSE(allShut.isSchoolWeek(QDate(2025, 1, 6)));
}

// checks P1: 24 September is in the tenth school week back from 6 December.
TEST(SchoolDaysTest, TenWeeksBackSkipTheHalfTerm) {
    const auto weeks = reference().schoolWeeksBack(QDate(2024, 12, 6), 10);
    ASSERT_EQ(weeks.size(), 10U);
    EXPECT_EQ(weeks.front(), QDate(2024, 12, 2));
    EXPECT_EQ(weeks[4], QDate(2024, 11, 4));
    EXPECT_EQ(weeks[5], QDate(2024, 10, 21));
    EXPECT_EQ(weeks.back(), QDate(2024, 9, 23));
}

TEST(SchoolDaysTest, WeeksBackSpanSchoolYears) {
    EXPECT_EQ(reference().schoolWeeksBack(QDate(2025, 9, 3), 2),
              (std::vector{QDate(2025, 9, 1), QDate(2025, 7, 21)}));
}

TEST(SchoolDaysTest, WeeksBackAreFewerAtTheBeginning) {
    EXPECT_EQ(reference().schoolWeeksBack(QDate(2024, 9, 13), 10),
              (std::vector{QDate(2024, 9, 9), QDate(2024, 9, 2)}));
    EXPECT_TRUE(reference().schoolWeeksBack(QDate(2024, 9, 1), 10).empty());
    EXPECT_TRUE(reference().schoolWeeksBack(QDate(2024, 9, 13), 0).empty());
}

TEST(SchoolDaysTest, InAHolidayTheWeeksBackAreThoseBeforeIt) {
    EXPECT_EQ(reference().schoolWeeksBack(QDate(2024, 10, 30), 1),
              std::vector{QDate(2024, 10, 21)});
}

} // namespace
} // namespace rollbook
