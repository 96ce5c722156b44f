// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/AnalysisErrors.h"
#include "core/analysis/Absence.h"
#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using enum AbsenceStatus;

constexpr PersistentTest kToday;

TEST(PersistentTestTest, IsPersistentFromExactlyATenth) {
    const struct {
        int absent;
        int possible;
        AbsenceStatus status;
    } cases[]{
        {38, 380, Persistent}, {10, 100, Persistent},
        {19, 190, Persistent},                           // T3
        {33, 331, None},       {38, 379, Persistent},    // T4
        {31, 320, None},       {32, 320, Persistent},    // R16, R17
        {199, 1991, None},                               // R19
        {120, 240, Severe},    {1900, 3802, Persistent}, // R20, R21
        {20, 20, Severe},      {0, 20, None},
    };
    for (const auto& [absent, possible, status] : cases)
        EXPECT_EQ(kToday.status(absent, possible), status) << absent << '/' << possible;
}

TEST(PersistentTestTest, HasNoStatusWithoutPossibleSessions) {
    EXPECT_EQ(kToday.status(0, 0), NoSessions);
    EXPECT_EQ(kToday.untilPersistent(0, 0), std::nullopt);
    EXPECT_EQ(kToday.toLeavePersistent(0, 0), std::nullopt);
    EXPECT_EQ(kToday.mayStillMiss(0, 0, 100), std::nullopt);
}

TEST(PersistentTestTest, CountsTheSessionsUntilPersistent) {
    EXPECT_EQ(kToday.untilPersistent(9, 100), 2); // T5: 10/101 is not yet, 11/102 is
    EXPECT_EQ(kToday.untilPersistent(0, 9), 1);
    EXPECT_EQ(kToday.untilPersistent(0, 10), 2); // 1/11 is not yet
    EXPECT_EQ(kToday.untilPersistent(10, 100), std::nullopt);
}

TEST(PersistentTestTest, CountsTheSessionsToLeavePersistence) {
    EXPECT_EQ(kToday.toLeavePersistent(12, 100), 21); // T2: after 20 it is exactly a tenth
    EXPECT_EQ(kToday.toLeavePersistent(10, 100), 1);
    EXPECT_EQ(kToday.toLeavePersistent(9, 100), std::nullopt);
}

TEST(PersistentTestTest, CountsTheSessionsThatMayStillBeMissed) {
    EXPECT_EQ(kToday.mayStillMiss(12, 100, 280), 25); // T2
    EXPECT_EQ(kToday.mayStillMiss(37, 100, 280), 0);  // T6
    EXPECT_EQ(kToday.mayStillMiss(38, 100, 280), std::nullopt);
    EXPECT_EQ(kToday.mayStillMiss(0, 100, 3), 3); // never more than remain
    EXPECT_EQ(kToday.mayStillMiss(0, 100, 0), 0);
    EXPECT_EQ(kToday.mayStillMiss(10, 100, 0), std::nullopt);
}

TEST(PersistentTestTest, TheProjectionsAreTheLeastOrTheMostThatDo) {
    const auto persistent = [](int absent, int possible) { return absent * 10 >= possible; };
    for (int possible = 1; possible <= 120; ++possible)
        for (int absent = 0; absent <= possible; ++absent) {
            if (const auto k = kToday.untilPersistent(absent, possible)) {
                EXPECT_TRUE(persistent(absent + *k, possible + *k));
                EXPECT_FALSE(persistent(absent + *k - 1, possible + *k - 1));
            }
            if (const auto k = kToday.toLeavePersistent(absent, possible)) {
                EXPECT_FALSE(persistent(absent, possible + *k));
                EXPECT_TRUE(persistent(absent, possible + *k - 1));
            }
            const auto k = kToday.mayStillMiss(absent, possible, 30);
            EXPECT_EQ(k.has_value(), !persistent(absent, possible + 30));
            EXPECT_TRUE(!k || *k == 30 || persistent(absent + *k + 1, possible + 30));
        }
}

TEST(PersistentTestTest, NamesEachStatus) {
    EXPECT_EQ(toString(None), u"none"_s);
    EXPECT_EQ(toString(Persistent), u"persistent"_s);
    EXPECT_EQ(toString(Severe), u"severe"_s);
    EXPECT_EQ(toString(NoSessions), u"noSessions"_s);
}

// law.md 3.
TEST(PersistentRuleTest, FollowsTheSchoolYear) {
    const struct {
        int year;
        int percent;
        bool counts;
        bool namesSevere;
    } cases[]{
        {2004, 20, true, false},  {2009, 20, true, false}, {2010, 15, true, false},
        {2014, 15, true, false},  {2015, 10, false, false}, {2021, 10, false, false},
        {2022, 10, false, true},  {2026, 10, false, true},
    };
    for (const auto& [year, percent, counts, namesSevere] : cases) {
        const PersistentRule& rule = persistentRule(SchoolYear(year));
        EXPECT_EQ(rule.percent, percent) << year;
        EXPECT_EQ(!rule.byHalfTerm.empty(), counts) << year;
        EXPECT_EQ(rule.severePercent.has_value(), namesSevere) << year;
    }
    EXPECT_EQ(persistentRule(SchoolYear(2026)).ofYearToDate(3, 10), kToday);
}

TEST(PersistentRuleTest, TheYearToDateCountsSessionsByTheHalfTerm) {
    const PersistentRule& rule = persistentRule(SchoolYear(2012));
    const auto test = rule.ofYearToDate(4, 10);
    EXPECT_EQ(test.status(37, 40), None);
    EXPECT_EQ(test.status(38, 400), Persistent);
    EXPECT_EQ(test.untilPersistent(37, 260), 1);
    EXPECT_EQ(test.toLeavePersistent(38, 260), std::nullopt) << "what was missed stays missed";
    EXPECT_EQ(test.mayStillMiss(38, 260, 120), 17) << "56 by the end of the year";
    EXPECT_EQ(test.mayStillMiss(55, 260, 120), 0);
    EXPECT_EQ(test.mayStillMiss(56, 260, 120), std::nullopt);
}

TEST(PersistentRuleTest, HalfTermsAndAgesHaveTheirCounts) {
    const struct {
        int year;
        int halfTerms;
        int age;
        int count;
        int countOfYear;
    } cases[]{
        {2009, 1, 10, 14, 64}, {2009, 5, 10, 64, 64}, {2009, 6, 10, 64, 64}, {2010, 6, 10, 46, 46},
        {2012, 0, 10, 10, 56}, {2012, 6, 14, 56, 56}, {2012, 6, 15, 46, 46}, {2012, 5, 15, 46, 46},
    };
    for (const auto& [year, halfTerms, age, count, countOfYear] : cases) {
        const auto test = persistentRule(SchoolYear(year)).ofYearToDate(halfTerms, age);
        EXPECT_EQ(test.count, count) << year << ' ' << halfTerms << ' ' << age;
        EXPECT_EQ(test.countOfYear, countOfYear) << year << ' ' << halfTerms << ' ' << age;
    }
}

TEST(PersistentRuleTest, AnotherPeriodGoesByTheShare) {
    const auto test = persistentRule(SchoolYear(2012)).ofPeriod();
    EXPECT_EQ(test.status(15, 100), Persistent);
    EXPECT_EQ(test.status(15, 101), None);
    EXPECT_EQ(test.status(60, 100), Persistent) << "nobody was called severe then";
    EXPECT_EQ(test.untilPersistent(0, 17), 3); // 3/20
    EXPECT_EQ(test.untilPersistent(0, 18), 4); // 3/21 is not yet, 4/22 is
    EXPECT_EQ(test.toLeavePersistent(3, 20), 1);
    EXPECT_EQ(test.mayStillMiss(0, 20, 80), 14);
}

TEST(PersistentRuleTest, APupilsTestCountsTheHalfTermsBegun) {
    SchoolCalendar calendar;
    const auto days = [](const char* from, const char* to) {
        return DateRange{day(from), day(to)};
    };
    calendar.setYearDates({.year = SchoolYear(2012),
                        .terms = {{.name = u"Autumn"_s,
                                   .range = days("2012-09-03", "2012-12-21"),
                                   .breaks = {{u"Half-term"_s, days("2012-10-29", "2012-11-02")}}}}});
    const Pupil pupil{.birth = day("2002-01-01")};
    const auto countOn = [&](const char* date) {
        return persistentTest(calendar, pupil, day(date)).count;
    };
    EXPECT_EQ(countOn("2012-09-03"), 10);
    EXPECT_EQ(countOn("2012-11-02"), 10);
    EXPECT_EQ(countOn("2012-11-03"), 22);
}

TEST(PersistentRuleTest, AFaultNamesItsPlace) {
    const struct {
        const char* json;
        const char* place;
    } cases[]{
        {R"({})", "rules"},
        {R"({"rules": [{"percent": 10}]})", "rules[0].from"},
        {R"({"rules": [{"from": "2015/16", "percent": 0}]})", "rules[0].percent"},
        {R"({"rules": [{"from": "2015/16", "percent": 10, "byHalfTerm": [22, 10]}]})",
         "rules[0].byHalfTerm"},
        {R"({"rules": [{"from": "2015/16", "percent": 10, "severePercent": 100}]})",
         "rules[0].severePercent"},
        {R"({"rules": [{"from": "2015/16", "percent": 10}, {"from": "2015/16", "percent": 10}]})",
         "rules[1].from"},
    };
    for (const auto& [json, place] : cases) {
        const auto read = readPersistentRules(json);
        ASSERT_FALSE(read) << json;
        EXPECT_EQ(read.error().code, errors::kBadAbsenceRule);
        EXPECT_EQ(read.error().detail[u"place"_s].toString(), QString::fromLatin1(place));
    }
}

} // namespace
} // namespace rollbook
