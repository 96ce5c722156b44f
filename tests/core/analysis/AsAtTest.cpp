// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/AsAt.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// rules.md 7. The registers close at 09:20 and 13:15.
namespace rollbook {
namespace {

QString firstAt(std::optional<QTime> time, std::optional<YearGroup> year = {}) {
    RegisterTimes early{.from = day("2024-11-01"), .years = {yearGroup(6)}};
    early.am.closes = QTime(9, 0);
    const auto school = SchoolBuilder().onReferenceCalendar().withTimes(early).build();
    return toString(firstNotYetDue(school->calendar, {day("2024-11-14"), time}, year));
}

TEST(AsAtTest, TakesADayWithoutATimeForOver) {
    EXPECT_EQ(firstAt(std::nullopt), u"2024-11-15 AM"_s);
}

TEST(AsAtTest, CountsASessionOnlyAfterItsRegisterCloses) {
    EXPECT_EQ(firstAt(QTime(8, 0)), u"2024-11-14 AM"_s);
    EXPECT_EQ(firstAt(QTime(9, 20, 59)), u"2024-11-14 AM"_s);
    EXPECT_EQ(firstAt(QTime(9, 21)), u"2024-11-14 PM"_s);
    EXPECT_EQ(firstAt(QTime(13, 15)), u"2024-11-14 PM"_s);
    EXPECT_EQ(firstAt(QTime(13, 16)), u"2024-11-15 AM"_s);
}

TEST(AsAtTest, GoesByTheTimesOfTheYearGroup) {
    EXPECT_EQ(firstAt(QTime(9, 10), yearGroup(6)), u"2024-11-14 PM"_s);
    EXPECT_EQ(firstAt(QTime(9, 10), yearGroup(5)), u"2024-11-14 AM"_s);
}

TEST(AsAtTest, GivesEachRowTheColumnOfItsYearGroup) {
    RegisterTimes early{.from = day("2024-11-01"), .years = {yearGroup(6)}};
    early.am.closes = QTime(9, 0);
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withTimes(early)
                            .withPupil(u"Ada"_s)
                            .inYear(5)
                            .withPupil(u"Ben"_s)
                            .inYear(6)
                            .build();
    const Register& year = school->registerOf(u"2024/25"_s);
    DueBoundary boundary(year, {day("2024-11-14"), QTime(9, 10)});
    EXPECT_EQ(boundary.columnFor(0), year.column(session(u"2024-11-14 AM"_s)));
    EXPECT_EQ(boundary.columnFor(1), year.column(session(u"2024-11-14 PM"_s)));
}

} // namespace
} // namespace rollbook
