// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/patterns/CountedDays.h"

#include "tests/core/analysis/patterns/PatternSchool.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace rollbook {
namespace {

class CountedDaysTest : public ::testing::Test {
protected:
    PatternSchool school{2};

    AwayGrid grid(const char* until = "2025-07-22") {
        return AwayGrid(school.thisYear(), {day("2024-08-01"), day(until)}, {day(until)});
    }
    // Dates of the edges of one kind.
    std::vector<QString> edges(bool SchoolDay::*edge) {
        const AwayGrid all = grid();
        std::vector<QString> dates;
        for (const SchoolDay& one : all.days())
            if (one.*edge)
                dates.push_back(one.date.toString(Qt::ISODate));
        return dates;
    }
    bool counts(const char* date) {
        const AwayGrid all = grid();
        return std::ranges::any_of(countedDays(all, 0), [&](const CountedDay& one) {
            return all.days()[std::size_t(one.day)].date == day(date);
        });
    }
    DayMark markOn(const char* date) {
        const AwayGrid all = grid();
        const auto found = std::ranges::lower_bound(all.days(), day(date), {}, &SchoolDay::date);
        return all.marksOf(0)[std::size_t(found - all.days().begin())];
    }
};

// 25 October, 4 September and 6 January are INSET days.
TEST_F(CountedDaysTest, EdgesAreSchoolDays) {
    EXPECT_THAT(edges(&SchoolDay::isFirstOfTerm),
                ElementsAre(u"2024-09-05"_s, u"2025-01-07"_s, u"2025-04-28"_s));
    EXPECT_THAT(edges(&SchoolDay::isAfterBreak),
                ElementsAre(u"2024-09-05"_s, u"2024-11-04"_s, u"2025-01-07"_s, u"2025-02-24"_s,
                            u"2025-04-28"_s, u"2025-06-02"_s));
    EXPECT_THAT(edges(&SchoolDay::isBeforeBreak),
                ElementsAre(u"2024-10-24"_s, u"2024-12-20"_s, u"2025-02-14"_s, u"2025-04-11"_s,
                            u"2025-05-23"_s, u"2025-07-22"_s));
    EXPECT_THAT(edges(&SchoolDay::isLastOfTerm),
                ElementsAre(u"2024-12-20"_s, u"2025-04-11"_s, u"2025-07-22"_s));
}

TEST_F(CountedDaysTest, TheEndOfTheRangeIsNoEdge) {
    const AwayGrid all = grid("2024-10-23");
    EXPECT_EQ(all.days().back().date, day("2024-10-23"));
    EXPECT_FALSE(all.days().back().isBeforeBreak);
}

TEST_F(CountedDaysTest, ADayWithoutSchoolIsNotCounted) {
    EXPECT_FALSE(counts("2024-10-25")); // INSET
    EXPECT_FALSE(counts("2025-01-09")); // snow
    EXPECT_FALSE(counts("2025-05-05")); // bank holiday
    EXPECT_TRUE(counts("2025-05-06"));
}

TEST_F(CountedDaysTest, LeaveThatTheSchoolDecidedIsNeitherThereNorAway) {
    for (const QString& code : {u"C2"_s, u"E"_s, u"R"_s, u"C"_s}) {
        school.mark(0, day("2024-11-05"), Half::PM, code);
        EXPECT_FALSE(markOn("2024-11-05").isAway()) << qPrintable(code);
        EXPECT_FALSE(markOn("2024-11-05").hasBothHalves()) << qPrintable(code);
    }
    school.mark(0, day("2024-11-05"), Half::PM, u"M"_s);
    EXPECT_TRUE(markOn("2024-11-05").isHalfDay());
}

TEST_F(CountedDaysTest, ABlankIsNeitherThereNorAway) {
    school.mark(0, day("2024-11-05"), {}, {});
    EXPECT_FALSE(counts("2024-11-05"));
}

// 29 others in the class: 14 are fewer than half, 15 are not.
TEST_F(CountedDaysTest, ADayThatHalfOfTheClassMissedSaysNothingOfOne) {
    for (int other = 1; other <= 14; ++other)
        school.away(other, day("2024-11-05"), Half::AM);
    EXPECT_TRUE(counts("2024-11-05"));
    school.away(15, day("2024-11-05"), Half::PM);
    EXPECT_FALSE(counts("2024-11-05"));
}

// Of 59 others in the school 30 were away, and of the class fewer than half.
TEST_F(CountedDaysTest, ADayThatHalfOfTheSchoolMissedSaysNothingOfOne) {
    for (int other = 30; other < 59; ++other)
        school.away(other, day("2024-11-05"));
    EXPECT_TRUE(counts("2024-11-05"));
    school.away(1, day("2024-11-05"));
    EXPECT_FALSE(counts("2024-11-05"));
}

TEST_F(CountedDaysTest, OthersDoNotIncludeThePupil) {
    school.away(0, {"2024-11-05"});
    school.away(1, {"2024-11-05"}, Half::AM);
    const AwayGrid all = grid();
    for (const CountedDay& one : countedDays(all, 0))
        if (all.days()[std::size_t(one.day)].date == day("2024-11-05")) {
            EXPECT_EQ(one.inClass.away, 1);
            EXPECT_EQ(one.inClass.possible, 29);
            EXPECT_EQ(one.inSchool.possible, 59);
            EXPECT_EQ(one.inClass.halfDays[0], 1);
        }
}

// With fewer than twenty absences between them there is nothing to compare with.
TEST_F(CountedDaysTest, TwentyAbsencesAreEnoughToCompareWith) {
    EXPECT_EQ(comparable({4, 19}), std::nullopt);
    EXPECT_EQ(comparable({4, 20}), Rate::make(1, 5));
}

TEST_F(CountedDaysTest, WhatIsUsualIsTheGreatestOfTheShares) {
    const Rate fifth = *Rate::make(1, 5);
    EXPECT_EQ(usualChance(fifth, {}, {}), Chance::of(fifth));
    EXPECT_EQ(usualChance(fifth, Rate::make(1, 6), Rate::make(1, 4)),
              Chance::of(*Rate::make(1, 4)));
    EXPECT_EQ(usualChance(fifth, Rate::make(1, 3), Rate::make(1, 4)),
              Chance::of(*Rate::make(1, 3)));
}

} // namespace
} // namespace rollbook
