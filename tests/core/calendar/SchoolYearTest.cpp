// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/SchoolYear.h"

#include "core/calendar/CalendarErrors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

TEST(SchoolYearTest, RunsFromTheFirstOfAugustToTheLastOfJuly) {
    EXPECT_EQ(SchoolYear::containing(QDate(2026, 7, 31)), SchoolYear(2025));
    EXPECT_EQ(SchoolYear::containing(QDate(2026, 8, 1)), SchoolYear(2026));
    EXPECT_EQ(SchoolYear(2026).range(), (DateRange{QDate(2026, 8, 1), QDate(2027, 7, 31)}));
}

TEST(SchoolYearTest, TakesAgesOnThe31stOfAugustThatBeginsIt) {
    EXPECT_EQ(SchoolYear(2026).ageDay(), QDate(2026, 8, 31));
}

TEST(SchoolYearTest, IsNamedByBothCalendarYears) {
    EXPECT_EQ(SchoolYear(2026).toString(), u"2026/27"_s);
    EXPECT_EQ(SchoolYear(2008).toString(), u"2008/09"_s);
    EXPECT_EQ(SchoolYear(2099).toString(), u"2099/00"_s);
}

TEST(SchoolYearTest, IsReadFromItsNameOnly) {
    EXPECT_EQ(SchoolYear::fromString(u"2026/27"_s).value(), SchoolYear(2026));
    for (const QString& text : {u""_s, u"2026"_s, u"2026/28"_s, u"2026-27"_s, u"26/27"_s,
                                u"2026/2027"_s, u" 2026/27"_s, u"2026/27 "_s}) {
        const auto year = SchoolYear::fromString(text);
        ASSERT_FALSE(year.isOk()) << qPrintable(text);
        EXPECT_EQ(year.error(), (Error{errors::kNotASchoolYear, {{u"text"_s, text}}}));
    }
}

TEST(SchoolYearTest, HasNeighbours) {
    EXPECT_EQ(SchoolYear(2026).previous(), SchoolYear(2025));
    EXPECT_EQ(SchoolYear(2026).next(), SchoolYear(2027));
    EXPECT_LT(SchoolYear(2025), SchoolYear(2026));
}

} // namespace
} // namespace rollbook
