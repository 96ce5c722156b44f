// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/patterns/PatternFinder.h"

#include "tests/core/analysis/patterns/PatternSchool.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::IsEmpty;

namespace rollbook {
namespace {

constexpr int kClasses = 67; // 2,010 pupils

// How many of all pupils of a school are found to have any pattern, and of what kind.
struct Alarms {
    int pupils = 0;
    int withPattern = 0;
    std::map<QString, int> byKind = {};

    QString text() const {
        QString text = u"%1 of %2:"_s.arg(withPattern).arg(pupils);
        for (const auto& [kind, number] : byKind)
            text += u" %1 %2"_s.arg(kind).arg(number);
        return text;
    }
};

Alarms alarmsIn(PatternSchool& school, QDate until) {
    Alarms alarms;
    const auto finder = school.finder(until);
    for (; alarms.pupils < school.size(); ++alarms.pupils) {
        const std::vector<Pattern> found = finder->patternsOf(school.id(alarms.pupils));
        alarms.withPattern += found.empty() ? 0 : 1;
        for (const Pattern& pattern : found)
            ++alarms.byKind[toString(pattern.kind)];
    }
    return alarms;
}

void expectFewAlarms(PatternSchool& school, const char* until) {
    const Alarms alarms = alarmsIn(school, day(until));
    EXPECT_LT(20 * alarms.withPattern, alarms.pupils) << qPrintable(alarms.text());
    testing::Test::RecordProperty(until, alarms.text().toStdString());
}

// Each away at random in its own way, each with a sibling and a year before.
TEST(PatternFinderTest, FindsSomethingInFewerThanOneInTwentyPupilsAwayAtRandom) {
    PatternSchool school(kClasses);
    ASSERT_GE(school.size(), 2'000);
    school.awayAtRandom(20'241'120);
    expectFewAlarms(school, "2024-12-20");
    expectFewAlarms(school, "2025-07-22");
}

TEST(PatternFinderTest, FindsNoMoreWhereTheWholeSchoolIsAwayMoreOftenOnMondays) {
    PatternSchool school(20);
    school.awayMostlyOnMondays(7);
    expectFewAlarms(school, "2025-07-22");
}

TEST(PatternFinderTest, FindsNothingInAPupilWhoIsNeverAway) {
    PatternSchool school;
    EXPECT_THAT(school.patternsOf(0), IsEmpty());
    EXPECT_THAT(school.finder()->patternsOf(PupilId(999)), IsEmpty());
}

TEST(PatternFinderTest, SeesNothingAfterTheEndOfTheRange) {
    PatternSchool school;
    school.away(0, {"2024-11-04", "2024-11-11", "2024-11-18", "2024-12-02", "2025-01-13"});
    EXPECT_THAT(school.linesOf(0, day("2025-01-12")), IsEmpty());
    EXPECT_EQ(school.linesOf(0, day("2025-01-13")).size(), 1);
}

} // namespace
} // namespace rollbook
