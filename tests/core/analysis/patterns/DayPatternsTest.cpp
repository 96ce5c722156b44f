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

// Pupil 0 is there but where a test says otherwise.
class DayPatternsTest : public ::testing::Test {
protected:
    PatternSchool school{4};

    void SetUp() override { school.awayAtRandom(7, 1); }
    void awayOnMondays(int number) {
        for (int i = 0; i < number; ++i)
            school.away(0, day("2024-11-04").addDays(7 * i));
    }
};

TEST_F(DayPatternsTest, EightOfNineAbsencesOnMondaysAreFound) {
    school.away(0, {"2024-09-09", "2024-09-16", "2024-09-30", "2024-10-14", "2024-11-04",
                    "2024-11-18", "2024-12-09", "2025-02-03", "2025-03-12"});
    const std::vector<Pattern> found = school.patternsOf(0);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(lineOf(found[0]), u"weekday 1 8/9"_s);
    EXPECT_EQ(found[0].sessions.size(), 16);
    EXPECT_EQ(found[0].sessions.front(), session(u"2024-09-09 AM"_s));
    EXPECT_EQ(found[0].sessions.back(), session(u"2025-02-03 PM"_s));
}

TEST_F(DayPatternsTest, TheOthersAreComparedOnTheSameDays) {
    awayOnMondays(7);
    const Pattern found = school.patternsOf(0).at(0);
    qint64 mondays = 0;
    qint64 all = 0;
    for (int other = 1; other < 30; ++other)
        for (const QDate date : school.days())
            for (const Half half : {Half::AM, Half::PM}) {
                const auto code = school.thisYear().reading(school.id(other), {date, half}).code;
                if (!QStringList{u"I"_s, u"O"_s, u"N"_s}.contains(code))
                    continue;
                ++all;
                mondays += date.dayOfWeek() == Qt::Monday ? 1 : 0;
                break;
            }
    ASSERT_TRUE(found.ofClass);
    EXPECT_EQ(found.ofClass->part(), mondays);
    EXPECT_EQ(found.ofClass->whole(), all);
    EXPECT_GT(found.ofSchool->whole(), all);
}

// 6 of 8 is 12 in 10,000 at one in five, 5 of 8 is 104; 28 are allowed.
TEST_F(DayPatternsTest, SixOfEightAreFoundAndFiveAreNot) {
    awayOnMondays(5);
    school.away(0, {"2024-09-10", "2024-09-19", "2024-10-04"});
    EXPECT_THAT(school.linesOf(0), IsEmpty());
    PatternSchool other(4);
    other.away(0, {"2024-11-04", "2024-11-11", "2024-11-18", "2024-11-25", "2024-12-02",
                   "2024-12-09", "2024-09-10", "2024-09-19"});
    EXPECT_THAT(other.linesOf(0), ElementsAre(u"weekday 1 6/8"_s));
}

// Four of four would be beyond chance, and are too few to speak of.
TEST_F(DayPatternsTest, FiveMondaysAreEnoughAndFourAreNot) {
    PatternSchool quiet;
    quiet.away(0, {"2024-11-04", "2024-11-11", "2024-11-18", "2024-12-02"});
    EXPECT_THAT(quiet.linesOf(0), IsEmpty());
    quiet.away(0, {"2025-01-13"});
    EXPECT_THAT(quiet.linesOf(0), ElementsAre(u"weekday 1 5/5"_s));
}

TEST_F(DayPatternsTest, MondaysThatTheWholeSchoolMissesAreNoPattern) {
    awayOnMondays(6);
    school.away(0, {"2024-09-10", "2024-09-19"});
    for (int other = 1; other < school.size(); ++other)
        for (const QDate date : school.days())
            if (date.dayOfWeek() == Qt::Monday && (other + date.dayOfYear()) % 4 == 0)
                school.away(other, date);
    EXPECT_THAT(school.linesOf(0), IsEmpty());
}

TEST_F(DayPatternsTest, MondayMorningsAreNotAlsoMondaysAndMornings) {
    school.away(0,
                {"2024-09-09", "2024-09-16", "2024-09-30", "2024-10-14", "2024-11-04", "2024-11-18",
                 "2024-12-09", "2025-02-03"},
                Half::AM);
    EXPECT_THAT(school.linesOf(0), ElementsAre(u"weekdayHalf 1 AM 8/8"_s));
}

// Both sides of the least count, and of chance: 8 of 8 is 39 in 10,000, 10 of 11 is 59, 11 of 12
// is 32; 45 are allowed.
TEST_F(DayPatternsTest, EightHalfDaysInTheAfternoonAreEnoughAndSevenAreNot) {
    PatternSchool quiet;
    quiet.away(0,
               {"2024-09-10", "2024-09-19", "2024-10-04", "2024-11-06", "2024-11-26", "2025-01-15",
                "2025-02-06"},
               Half::PM);
    EXPECT_THAT(quiet.linesOf(0), IsEmpty());
    quiet.away(0, {"2025-03-14"}, Half::PM);
    EXPECT_THAT(quiet.linesOf(0), ElementsAre(u"half PM 8/8"_s));
    quiet.away(0, {"2025-03-18", "2025-04-09"}, Half::PM);
    quiet.away(0, {"2025-05-15"}, Half::AM);
    EXPECT_THAT(quiet.linesOf(0), IsEmpty());
    quiet.away(0, {"2025-06-19"}, Half::PM);
    EXPECT_THAT(quiet.linesOf(0), ElementsAre(u"half PM 11/12"_s));
}

TEST_F(DayPatternsTest, WholeDaysAreNoHalfDays) {
    PatternSchool quiet;
    for (const char* date : {"2024-09-10", "2024-09-19", "2024-10-04", "2024-11-06"})
        quiet.away(0, {date});
    quiet.away(0,
               {"2024-11-26", "2025-01-15", "2025-02-06", "2025-03-14", "2025-03-18", "2025-04-09",
                "2025-05-15", "2025-06-19"},
               Half::PM);
    EXPECT_THAT(quiet.linesOf(0), ElementsAre(u"half PM 8/8"_s));
}

TEST_F(DayPatternsTest, TheDayBeforeEveryBreakIsFound) {
    school.away(0, {"2024-10-24", "2024-12-20", "2025-02-14", "2025-04-11", "2025-05-23",
                    "2025-07-22", "2024-11-13", "2025-03-04"});
    const std::vector<Pattern> found = school.patternsOf(0);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(lineOf(found[0]), u"beforeBreak 6/8"_s);
    EXPECT_EQ(found[0].sessions.size(), 12);
}

TEST_F(DayPatternsTest, FirstDaysAfterBreaksAreFound) {
    school.away(0, {"2024-11-04", "2025-01-07", "2025-02-24", "2025-06-02", "2024-11-13"});
    EXPECT_THAT(school.linesOf(0), ElementsAre(u"afterBreak 4/5"_s));
}

TEST_F(DayPatternsTest, LastDaysOfTermAreNotAlsoDaysBeforeABreak) {
    school.away(0, {"2024-12-20", "2025-04-11", "2025-07-22", "2024-11-13"});
    EXPECT_THAT(school.linesOf(0), ElementsAre(u"lastOfTerm 3/4"_s));
}

TEST_F(DayPatternsTest, FirstDaysOfTermAreFoundFromThree) {
    school.away(0, {"2024-09-05", "2025-01-07", "2024-11-13", "2025-03-04"});
    EXPECT_THAT(school.linesOf(0), IsEmpty());
    school.away(0, {"2025-04-28"});
    EXPECT_THAT(school.linesOf(0), ElementsAre(u"firstOfTerm 3/5"_s));
}

// A class that is out, marked as away, on the day before each break.
TEST_F(DayPatternsTest, ATripOfTheWholeClassIsNoPattern) {
    for (const char* date : {"2024-10-24", "2024-12-20", "2025-02-14", "2025-04-11", "2025-05-23"})
        for (int pupil = 0; pupil < 30; ++pupil)
            school.away(pupil, day(date));
    school.away(0, {"2024-11-13", "2025-03-04"});
    EXPECT_THAT(school.linesOf(0), IsEmpty());
}

// A quarter of the class away: the day counts, and the comparison speaks.
TEST_F(DayPatternsTest, WhatManyOfTheClassDoBeforeBreaksIsNoPattern) {
    for (const char* date : {"2024-10-24", "2024-12-20", "2025-02-14", "2025-04-11", "2025-05-23"})
        for (int pupil = 1; pupil < 14; ++pupil)
            school.away(pupil, day(date));
    school.away(0, {"2024-10-24", "2025-02-14", "2025-05-23", "2024-11-13", "2025-03-04",
                    "2025-03-14", "2025-03-18", "2025-04-09", "2025-05-15"});
    EXPECT_THAT(school.linesOf(0), IsEmpty());
    PatternSchool quiet(4);
    quiet.away(0, {"2024-10-24", "2025-02-14", "2025-05-23", "2024-11-13", "2025-03-04"});
    EXPECT_THAT(quiet.linesOf(0), ElementsAre(u"beforeBreak 3/5"_s));
}

TEST_F(DayPatternsTest, APartTimeTimetableIsNoPattern) {
    for (const QDate date : school.days())
        school.mark(0, date, Half::PM, u"C2"_s);
    EXPECT_THAT(school.linesOf(0), IsEmpty());
}

} // namespace
} // namespace rollbook
