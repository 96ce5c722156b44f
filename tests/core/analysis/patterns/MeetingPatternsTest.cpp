// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/analysis/patterns/PatternSchool.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace rollbook {
namespace {

// Pupil 15 lives with pupil 0.
class MeetingPatternsTest : public ::testing::Test {
protected:
    PatternSchool school{2};
    static constexpr int kSibling = 15;
    static constexpr int kNoSibling = 16;
};

TEST_F(MeetingPatternsTest, AbsenceTogetherWithASiblingIsFound) {
    for (const int pupil : {0, kSibling})
        school.away(pupil, {"2024-09-19", "2024-09-20", "2024-11-06", "2025-03-14"});
    school.away(0, {"2025-06-24"});
    const std::vector<Pattern> found = school.patternsOf(0);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(lineOf(found[0]), u"withSiblings 3/4"_s);
    EXPECT_EQ(found[0].sessions.size(), 8);
}

TEST_F(MeetingPatternsTest, AbsenceTogetherWithSomebodyElseIsNot) {
    for (const int pupil : {0, kNoSibling})
        school.away(pupil, {"2024-09-19", "2024-09-20", "2024-11-06", "2025-03-14"});
    EXPECT_THAT(school.linesOf(0), IsEmpty());
}

TEST_F(MeetingPatternsTest, FourAbsencesAreEnoughAndThreeAreNot) {
    for (const int pupil : {0, kSibling})
        school.away(pupil, {"2024-09-19", "2024-11-06", "2025-03-14"});
    EXPECT_THAT(school.linesOf(0), IsEmpty());
    for (const int pupil : {0, kSibling})
        school.away(pupil, {"2025-06-24"});
    EXPECT_THAT(school.linesOf(0), ElementsAre(u"withSiblings 4/4"_s));
}

// A sibling who is hardly ever there is away on most days anyhow.
TEST_F(MeetingPatternsTest, ASiblingWhoIsAwayMostDaysIsMetByChance) {
    school.away(0, {"2024-09-19", "2024-11-06", "2025-03-14", "2025-06-24"});
    for (const QDate date : school.days())
        if (date.dayOfYear() % 3 != 0)
            school.away(kSibling, date);
    school.away(kSibling, {"2024-09-19", "2024-11-06", "2025-03-14", "2025-06-24"});
    EXPECT_THAT(school.linesOf(0), IsEmpty());
}

// When half the class stays away with them it is not the household.
TEST_F(MeetingPatternsTest, WhatTheClassMissesTooIsNoMatterOfSiblings) {
    for (int pupil = 0; pupil < 30; pupil += 3)
        school.away(pupil, {"2024-09-19", "2024-11-06", "2025-03-14", "2025-06-24"});
    EXPECT_THAT(school.linesOf(0), IsEmpty());
}

TEST_F(MeetingPatternsTest, TheDatesOfLastYearAreFound) {
    school.away(0, {"2023-09-19", "2023-11-07", "2024-03-14", "2024-06-18"});
    school.away(0, {"2024-09-17", "2024-11-06", "2025-03-14", "2025-06-19"});
    EXPECT_THAT(school.linesOf(0), ElementsAre(u"lastYear 4/4"_s));
}

// Three days before or after is the same time of the year, four are not.
TEST_F(MeetingPatternsTest, TheSameTimeOfTheYearIsWithinThreeDays) {
    school.away(0, {"2023-09-19", "2023-11-07", "2024-03-14"});
    school.away(0, {"2024-09-16", "2024-11-06", "2025-03-17", "2025-06-19"});
    EXPECT_THAT(school.linesOf(0), ElementsAre(u"lastYear 3/4"_s));
    school.mark(0, day("2025-03-17"), Half::AM, u"/"_s);
    school.mark(0, day("2025-03-17"), Half::PM, u"\\"_s);
    school.away(0, {"2025-03-18"});
    EXPECT_THAT(school.linesOf(0), IsEmpty());
}

TEST_F(MeetingPatternsTest, WithoutAYearBeforeItsDatesAreNotLookedAt) {
    school.away(0, {"2023-09-19", "2023-11-07", "2024-03-14", "2024-06-18"});
    school.away(0, {"2024-09-17", "2024-11-06", "2025-03-14", "2025-06-19"});
    const PatternFinder finder(school.thisYear(), nullptr, {}, {day("2025-07-22")});
    EXPECT_THAT(finder.patternsOf(school.id(0)), IsEmpty());
}

} // namespace
} // namespace rollbook
