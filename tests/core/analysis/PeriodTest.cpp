// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/Period.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using enum Period::Kind;

// Calendar R: autumn from 4 September to 20 December 2024 with a break from 28 October to 1
// November, spring from 6 January 2025.
class PeriodTest : public ::testing::Test {
protected:
    std::optional<DateRange> days(Period::Kind kind, const char* on, int weeks = 0) const {
        return daysOf({kind, weeks}, m_school->calendar, day(on));
    }
    static DateRange between(const char* from, const char* to) { return {day(from), day(to)}; }

private:
    const std::unique_ptr<BuiltSchool> m_school = SchoolBuilder().onReferenceCalendar().build();
};

TEST_F(PeriodTest, TheYearToDateBeginsOnTheFirstOfAugust) {
    EXPECT_EQ(days(YearToDate, "2024-11-20"), between("2024-08-01", "2024-11-20"));
    EXPECT_EQ(days(YearToDate, "2025-07-31"), between("2024-08-01", "2025-07-31"));
    EXPECT_EQ(days(YearToDate, "2025-08-01"), between("2025-08-01", "2025-08-01"));
}

TEST_F(PeriodTest, ATermAndAHalfTermEndWithTheDate) {
    EXPECT_EQ(days(Term, "2024-11-20"), between("2024-09-04", "2024-11-20"));
    EXPECT_EQ(days(HalfTerm, "2024-11-20"), between("2024-11-02", "2024-11-20"));
    EXPECT_EQ(days(HalfTerm, "2024-10-25"), between("2024-09-04", "2024-10-25"));
}

TEST_F(PeriodTest, AHolidayLiesInNoTerm) {
    EXPECT_EQ(days(Term, "2024-12-27"), std::nullopt);
    EXPECT_EQ(days(HalfTerm, "2024-12-27"), std::nullopt);
}

TEST_F(PeriodTest, ThePreviousHalfTermLiesWhollyBeforeTheDate) {
    EXPECT_EQ(days(PreviousHalfTerm, "2024-11-20"), between("2024-09-04", "2024-10-27"));
    EXPECT_EQ(days(PreviousHalfTerm, "2024-10-25"), std::nullopt); // the first there is
}

TEST_F(PeriodTest, SchoolWeeksLeaveTheBreakOut) {
    EXPECT_EQ(days(SchoolWeeks, "2024-11-06", 1), between("2024-11-04", "2024-11-06"));
    EXPECT_EQ(days(SchoolWeeks, "2024-11-06", 2), between("2024-10-21", "2024-11-06"));
    EXPECT_EQ(days(SchoolWeeks, "2024-09-01", 2), std::nullopt); // before the calendar
}

} // namespace
} // namespace rollbook
