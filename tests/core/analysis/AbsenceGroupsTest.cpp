// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/AbsenceGroups.h"

#include "core/analysis/Figures.h"
#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

GroupAbsence group(const QString& key, SessionCounts counts, int pupils, int persistent = 0,
                   int severe = 0) {
    return {.key = key,
            .counts = counts,
            .pupils = pupils,
            .persistent = persistent,
            .severe = severe};
}

std::vector<GroupAbsence> absenceOn(BuiltSchool& school, const char* on,
                                    const GroupsOfPupil& groups) {
    return absenceBy(AbsenceTable({.year = school.registerOf(u"2024/25"_s), .on = day(on)}),
                     groups);
}

// Twenty sessions each: Ada misses one, Ben two, Cal ten.
SchoolBuilder threePupils() {
    return SchoolBuilder()
        .onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .inClass(u"4A"_s)
        .inYear(4)
        .markedThrough(day("2024-09-04"), day("2024-09-17"), u"/"_s)
        .marked(u"2024-09-04 AM"_s, u"I"_s)
        .withPupil(u"Ben"_s)
        .inClass(u"4A"_s)
        .inYear(4)
        .markedThrough(day("2024-09-04"), day("2024-09-17"), u"/"_s)
        .marked(u"2024-09-04 AM"_s, u"O O"_s)
        .withPupil(u"Cal"_s)
        .inClass(u"10B"_s)
        .inYear(10)
        .markedThrough(day("2024-09-04"), day("2024-09-17"), u"/"_s)
        .markedThrough(day("2024-09-04"), day("2024-09-10"), u"I"_s);
}

TEST(AbsenceGroupsTest, ThePersistentAreCountedOnWholeSessionsTheSevereAmongThem) {
    const auto school = threePupils().build();
    EXPECT_EQ(absenceOn(*school, "2024-09-17", wholeSchool()),
              std::vector{group(u"school"_s, {60, 11, 2, 0}, 3, 2, 1)});
}

TEST(AbsenceGroupsTest, ClassesAndYearsStandInReadingOrder) {
    const auto school = threePupils().build();
    EXPECT_EQ(absenceOn(*school, "2024-09-17", classes()),
              (std::vector{group(u"4A"_s, {40, 1, 2, 0}, 2, 1),
                           group(u"10B"_s, {20, 10, 0, 0}, 1, 1, 1)}));
    EXPECT_EQ(absenceOn(*school, "2024-09-17", yearGroups(SchoolYear(2024))),
              (std::vector{group(u"4"_s, {40, 1, 2, 0}, 2, 1),
                           group(u"10"_s, {20, 10, 0, 0}, 1, 1, 1)}));
}

TEST(AbsenceGroupsTest, WhoMovedTakesSessionsFromBothAndStandsWhereTheyAre) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .inClass(u"4A"_s)
                            .inClass(u"4B"_s, day("2024-09-05"))
                            .marked(u"2024-09-04 AM"_s, u"I / / /"_s)
                            .build();
    EXPECT_EQ(absenceOn(*school, "2024-09-05", classes()),
              (std::vector{group(u"4A"_s, {2, 1, 0, 0}, 0),
                           group(u"4B"_s, {2, 0, 0, 0}, 1, 1)}));
}

TEST(AbsenceGroupsTest, AFlagCountsTheSessionsWhileItHeld) {
    const QString kind{characteristic::kFreeSchoolMeals};
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .known(kind, day("2024-09-05"), u"Y"_s)
                            .marked(u"2024-09-04 AM"_s, u"I I / \\"_s)
                            .withPupil(u"Ben"_s)
                            .marked(u"2024-09-04 AM"_s, u"I I I I"_s)
                            .build();
    EXPECT_EQ(absenceOn(*school, "2024-09-05", havingCharacteristic(kind)),
              std::vector{group(u"Y"_s, {2, 0, 0, 0}, 1, 1, 1)});
    EXPECT_EQ(absenceOn(*school, "2024-09-04", havingCharacteristic(kind)),
              std::vector<GroupAbsence>{});
}

TEST(AbsenceGroupsTest, HeadlinesAreOfTheCohortAndOthersApart) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Five"_s)
                            .born(day("2019-08-31"))
                            .marked(u"2024-09-04 AM"_s, u"I"_s)
                            .withPupil(u"Four"_s)
                            .born(day("2019-09-01"))
                            .marked(u"2024-09-04 AM"_s, u"I"_s)
                            .build();
    EXPECT_EQ(absenceOn(*school, "2024-09-04", wholeSchool()),
              std::vector{(GroupAbsence{.key = u"school"_s,
                                        .counts = {2, 2, 0, 0},
                                        .pupils = 1,
                                        .persistent = 1,
                                        .severe = 1,
                                        .others = 1,
                                        .othersPersistent = 1})});
}

TEST(AbsenceGroupsTest, AGroupOfFourIsSmall) {
    EXPECT_TRUE(isSmall({.pupils = 3, .others = 1}));
    EXPECT_FALSE(isSmall({.pupils = 4, .others = 1}));
}

TEST(AbsenceGroupsTest, OneSmallGroupTakesTheSmallestOtherWithIt) {
    const GroupAbsence whole{.pupils = 20, .others = 2};
    const auto told = [&](std::vector<int> sizes) {
        std::vector<GroupAbsence> groups;
        for (const int size : sizes)
            groups.push_back({.pupils = size});
        return mayBeTold(groups, whole);
    };
    using Told = std::vector<bool>;
    EXPECT_EQ(told({10, 5, 7}), (Told{true, true, true}));
    EXPECT_EQ(told({10, 4, 8}), (Told{true, false, false}));
    EXPECT_EQ(told({14, 4, 4}), (Told{true, false, false})); // two hide one another
    EXPECT_EQ(told({10, 4, 7}), (Told{true, false, true})); // some are in none of them
    EXPECT_EQ(told({4}), Told{false});
    EXPECT_EQ(told({}), Told{});
}

} // namespace
} // namespace rollbook
