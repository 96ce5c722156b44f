// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/YearGroup.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

std::optional<int> numberOf(const QString& text) {
    const auto group = YearGroup::fromText(text);
    return group ? std::optional(group->number()) : std::nullopt;
}

TEST(YearGroupTest, RunsFromNurseryToYearFourteen) {
    EXPECT_FALSE(YearGroup::fromNumber(-3).has_value());
    EXPECT_TRUE(YearGroup::fromNumber(-2).has_value());
    EXPECT_TRUE(YearGroup::fromNumber(14).has_value());
    EXPECT_FALSE(YearGroup::fromNumber(15).has_value());
}

TEST(YearGroupTest, IsReadAsSchoolsWriteIt) {
    for (const QString& text : {u"R"_s, u"Reception"_s, u"Year R"_s, u"YR"_s, u" r "_s})
        EXPECT_EQ(numberOf(text), 0) << qPrintable(text);
    for (const QString& text : {u"3"_s, u"Year 3"_s, u"Y3"_s, u"year3"_s, u"03"_s, u"Yr 3"_s})
        EXPECT_EQ(numberOf(text), 3) << qPrintable(text);
    for (const QString& text : {u"N1"_s, u"Nursery 1"_s, u"nursery1"_s})
        EXPECT_EQ(numberOf(text), -2) << qPrintable(text);
    EXPECT_EQ(numberOf(u"N2"_s), -1);
    EXPECT_EQ(numberOf(u"Year 14"_s), 14);
}

TEST(YearGroupTest, RefusesWhatIsNoYearGroup) {
    for (const QString& text :
         {u""_s, u"0"_s, u"15"_s, u"-1"_s, u"N0"_s, u"N3"_s, u"4A"_s, u"Year"_s, u"123"_s, u"R1"_s})
        EXPECT_EQ(numberOf(text), std::nullopt) << qPrintable(text);
}

TEST(YearGroupTest, IsReadBackAsItWasWritten) {
    for (int number = -2; number <= 14; ++number)
        EXPECT_EQ(numberOf(YearGroup::fromNumber(number)->toString()), number);
    EXPECT_EQ(YearGroup::fromNumber(-2)->toString(), u"N1"_s);
    EXPECT_EQ(YearGroup::fromNumber(0)->toString(), u"R"_s);
}

TEST(YearGroupTest, IsShiftedByYears) {
    EXPECT_EQ(YearGroup::fromNumber(1)->shifted(-1), YearGroup::fromNumber(0));
    EXPECT_EQ(YearGroup::fromNumber(14)->shifted(1), std::nullopt);
    EXPECT_EQ(YearGroup::fromNumber(-2)->shifted(-1), std::nullopt);
}

} // namespace
} // namespace rollbook
