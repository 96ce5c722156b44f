// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/patterns/SpellShape.h"

#include "tests/core/analysis/patterns/PatternSchool.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace rollbook {
namespace {

class SpreadPatternsTest : public ::testing::Test {
protected:
    PatternSchool school{2};

    // A day in each of so many weeks from 9 September on, on changing weekdays.
    void awayInWeeks(int weeks) {
        for (int week = 0; weeks > 0; ++week) {
            const QDate date = day("2024-09-09").addDays(7 * week + (3 * week) % 5);
            if (std::ranges::count(school.days(), date)) {
                school.away(0, date);
                --weeks;
            }
        }
    }
};

TEST_F(SpreadPatternsTest, ADayInNearlyEveryWeekIsFound) {
    awayInWeeks(13);
    EXPECT_THAT(school.linesOf(0, day("2024-12-20")), ElementsAre(u"brokenWeeks 13/15"_s));
}

// Of 15 weeks; each broken by one day.
TEST_F(SpreadPatternsTest, TwelveBrokenWeeksAreBeyondChanceAndElevenAreNot) {
    awayInWeeks(11);
    EXPECT_THAT(school.linesOf(0, day("2024-12-20")), IsEmpty());
    PatternSchool other(2);
    std::swap(school, other);
    awayInWeeks(12);
    EXPECT_THAT(school.linesOf(0, day("2024-12-20")), ElementsAre(u"brokenWeeks 12/15"_s));
}

// The same days on end.
TEST_F(SpreadPatternsTest, ThreeSpellsOfAsManyDaysAreNot) {
    for (const char* first : {"2024-09-16", "2024-10-07", "2024-11-25"})
        for (int days = 0; days < 4; ++days)
            school.away(0, day(first).addDays(days));
    EXPECT_THAT(school.linesOf(0, day("2024-12-20")), IsEmpty());
}

TEST_F(SpreadPatternsTest, BrokenWeeksAreComparedWithTheClass) {
    awayInWeeks(13);
    for (int other = 1; other < 30; ++other)
        for (const QDate date : school.days())
            if ((date.dayOfYear() + other) % 5 == 0)
                school.away(other, date);
    EXPECT_THAT(school.linesOf(0, day("2024-12-20")), IsEmpty());
}

// Every fourth day of the year: nobody falls ill so evenly.
TEST_F(SpreadPatternsTest, ManySingleDaysSpreadEvenlyAreFound) {
    for (std::size_t i = 3; i < school.days().size(); i += 4)
        school.away(0, school.days()[i]);
    EXPECT_THAT(school.linesOf(0), testing::Contains(u"shortSpells 47/47"_s));
}

// Ten single days, which is what absence at random looks like.
TEST_F(SpreadPatternsTest, SingleDaysAsSuchAreNot) {
    school.away(0, {"2024-09-10", "2024-09-19", "2024-10-04", "2024-11-06", "2024-11-26",
                    "2025-01-15", "2025-02-06", "2025-03-14", "2025-05-09", "2025-06-23"});
    EXPECT_THAT(school.linesOf(0), IsEmpty());
}

TEST_F(SpreadPatternsTest, SpellsAreDescribedAsTheyAre) {
    school.away(0, {"2024-09-10", "2024-09-19", "2024-09-20"});
    school.away(0, {"2024-09-30"}, Half::AM);
    const auto shape = spellShape(school.thisYear(), school.id(0), {}, {day("2024-12-20")});
    EXPECT_EQ(
        shape,
        (SpellShape{
            .spells = 3, .sessions = 7, .medianSessions = 2, .medianGap = 5, .ofOneDayOrLess = 2}));
}

TEST_F(SpreadPatternsTest, OneSpellHasNoShape) {
    school.away(0, {"2024-09-10"});
    EXPECT_EQ(spellShape(school.thisYear(), school.id(0), {}, {day("2024-12-20")}), std::nullopt);
}

} // namespace
} // namespace rollbook
