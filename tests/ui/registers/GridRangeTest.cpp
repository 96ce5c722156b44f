// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/GridRange.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

namespace rollbook {
namespace {

// Two half-terms of autumn, then spring; the break is the week of 28 October.
class GridRangeTest : public ::testing::Test {
protected:
    GridRangeTest()
        : school(SchoolBuilder()
                     .withTerm(day("2024-09-02"), day("2024-12-20"),
                               {{day("2024-10-26"), day("2024-11-03")}})
                     .withTerm(day("2025-01-06"), day("2025-04-04"))
                     .build()) {}

    DateRange range(GridSpan span, const char* on) {
        return gridRange(school->calendar, span, day(on));
    }
    DateRange beyond(GridSpan span, const DateRange& from, int steps) {
        return gridRangeBeyond(school->calendar, span, from, steps);
    }
    static DateRange days(const char* from, const char* to) { return {day(from), day(to)}; }

    std::unique_ptr<BuiltSchool> school;
};

TEST_F(GridRangeTest, AWeekIsFromMondayToSunday) {
    const DateRange week = days("2024-11-18", "2024-11-24");
    EXPECT_EQ(range(GridSpan::Week, "2024-11-18"), week);
    EXPECT_EQ(range(GridSpan::Week, "2024-11-24"), week);
    EXPECT_EQ(range(GridSpan::Week, "2024-11-17"), days("2024-11-11", "2024-11-17"));
}

TEST_F(GridRangeTest, AHalfTermEndsAtTheBreak) {
    EXPECT_EQ(range(GridSpan::HalfTerm, "2024-10-25"), days("2024-09-02", "2024-10-25"));
    EXPECT_EQ(range(GridSpan::HalfTerm, "2024-11-04"), days("2024-11-04", "2024-12-20"));
}

TEST_F(GridRangeTest, InABreakTheHalfTermIsTheOneBefore) {
    EXPECT_EQ(range(GridSpan::HalfTerm, "2024-10-30"), days("2024-09-02", "2024-10-25"));
}

TEST_F(GridRangeTest, BeforeAnyTermAHalfTermIsTheWeek) {
    EXPECT_EQ(range(GridSpan::HalfTerm, "2024-08-01"), days("2024-07-29", "2024-08-04"));
}

TEST_F(GridRangeTest, AWeekWithoutSchoolIsPassedOver) {
    const DateRange before = days("2024-10-21", "2024-10-27");
    const DateRange after = days("2024-11-04", "2024-11-10");
    EXPECT_EQ(beyond(GridSpan::Week, before, 1), after);
    EXPECT_EQ(beyond(GridSpan::Week, after, -1), before);
}

TEST_F(GridRangeTest, StepsAddUp) {
    EXPECT_EQ(beyond(GridSpan::Week, days("2024-11-04", "2024-11-10"), 2),
              days("2024-11-18", "2024-11-24"));
}

TEST_F(GridRangeTest, WhereTheCalendarEndsTheRangeStays) {
    const DateRange last = days("2025-03-31", "2025-04-06");
    EXPECT_EQ(beyond(GridSpan::Week, last, 1), last);
    const DateRange spring = days("2025-01-06", "2025-04-04");
    EXPECT_EQ(beyond(GridSpan::HalfTerm, spring, 1), spring);
    const DateRange first = days("2024-09-02", "2024-10-25");
    EXPECT_EQ(beyond(GridSpan::HalfTerm, first, -1), first);
}

TEST_F(GridRangeTest, HalfTermsFollowOneAnother) {
    const DateRange first = days("2024-09-02", "2024-10-25");
    EXPECT_EQ(beyond(GridSpan::HalfTerm, first, 1), days("2024-11-04", "2024-12-20"));
    EXPECT_EQ(beyond(GridSpan::HalfTerm, first, 2), days("2025-01-06", "2025-04-04"));
    EXPECT_EQ(beyond(GridSpan::HalfTerm, days("2025-01-06", "2025-04-04"), -2), first);
}

TEST_F(GridRangeTest, DatesKeepTheirLength) {
    EXPECT_EQ(beyond(GridSpan::Dates, days("2024-11-05", "2024-11-14"), 1),
              days("2024-11-12", "2024-11-21"));
}

} // namespace
} // namespace rollbook
