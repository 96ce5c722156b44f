// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceLine.h"

#include <gtest/gtest.h>

namespace rollbook {
namespace {

using enum AbsenceShown;

SessionCounts counts(int possible, int absent) {
    return {.possible = possible, .authorised = absent};
}

AbsenceLine line(int possible, int absent, const SessionCounts& before = {}) {
    AbsenceLine line;
    line.figures.year.count(possible, absent, 100);
    line.figures.spans[std::size_t(AbsenceSpan::YearToDate)] = counts(possible, absent);
    line.figures.weekBefore = before;
    line.figures.halfTermBefore = before;
    return line;
}

TEST(AbsenceLineTest, EachListShowsWhoBelongsInIt) {
    EXPECT_TRUE(isShown(All, line(0, 0)));
    EXPECT_TRUE(isShown(Persistent, line(100, 10)));
    EXPECT_FALSE(isShown(Persistent, line(101, 10)));
    EXPECT_TRUE(isShown(Persistent, line(100, 50)));
    EXPECT_TRUE(isShown(Severe, line(100, 50)));
    EXPECT_FALSE(isShown(Severe, line(101, 50)));
}

TEST(AbsenceLineTest, NewlyAndNoLongerGoByTheWeekBefore) {
    EXPECT_TRUE(isShown(NewlyPersistent, line(100, 10, counts(90, 8))));
    EXPECT_FALSE(isShown(NewlyPersistent, line(100, 10, counts(90, 9))));
    EXPECT_TRUE(isShown(NewlyPersistent, line(100, 50, counts(90, 8)))); // straight to severe
    EXPECT_TRUE(isShown(Escaped, line(101, 10, counts(90, 9))));
    EXPECT_FALSE(isShown(Escaped, line(101, 10, counts(91, 9))));
    EXPECT_FALSE(isShown(Escaped, line(100, 10, counts(90, 45)))); // persistent still
}

TEST(AbsenceLineTest, CloseIsWithinTenSessionsAndNotEarly) {
    EXPECT_TRUE(isShown(Close, line(90, 0)));   // 10 of 100
    EXPECT_FALSE(isShown(Close, line(91, 0)));  // 11 of 102
    EXPECT_FALSE(isShown(Close, line(19, 0)));  // too early to say
    EXPECT_FALSE(isShown(Close, line(90, 9)));  // already
}

TEST(AbsenceLineTest, WhoCanRecoverMayEndTheYearBelowATenth) {
    EXPECT_TRUE(isShown(CanRecover, line(100, 19)));
    EXPECT_FALSE(isShown(CanRecover, line(100, 20))); // 20 of 200 at best
    EXPECT_FALSE(isShown(CanRecover, line(100, 9)));
}

TEST(AbsenceLineTest, NobodyActedAfterTenSchoolDays) {
    AbsenceLine persistent = line(100, 10);
    persistent.daysWithout = 10;
    EXPECT_TRUE(isShown(NobodyActed, persistent));
    persistent.daysWithout = 9;
    EXPECT_FALSE(isShown(NobodyActed, persistent));
    AbsenceLine falling = line(200, 4, counts(100, 1)); // by one point
    falling.daysWithout = 10;
    EXPECT_TRUE(isShown(NobodyActed, falling));
    AbsenceLine steady = line(200, 3, counts(100, 1)); // by half a point
    steady.daysWithout = 10;
    EXPECT_FALSE(isShown(NobodyActed, steady));
}

TEST(AbsenceLineTest, ADeathEndsTheListsThatAskForSomething) {
    AbsenceLine died = line(100, 10);
    died.daysWithout = 10;
    died.isWithoutPlan = true;
    EXPECT_TRUE(isShown(WithoutPlan, died));
    died.isStopped = true;
    EXPECT_FALSE(isShown(WithoutPlan, died));
    EXPECT_FALSE(isShown(NobodyActed, died));
    EXPECT_TRUE(isShown(Persistent, died)); // the figure stays what it is
}

TEST(AbsenceLineTest, WhoShowsAPatternHasWordsForIt) {
    AbsenceLine shows = line(100, 10);
    EXPECT_FALSE(isShown(ShowsPattern, shows));
    shows.pattern = QStringLiteral("4 of 5 absences on Mondays");
    EXPECT_TRUE(isShown(ShowsPattern, shows));
}

TEST(AbsenceLineTest, ABandIsAnAttendanceStepOfAFamilyAndTheGravestIsKept) {
    Step step{.action = QStringLiteral("Meet"), .family = QStringLiteral("absence"), .gravity = 2};
    const auto band = [&] { return bandOf(DueAction{.step = &step}); };
    EXPECT_EQ(band(), PathwayBand());
    step.isAttendanceStep = true;
    const PathwayBand meet = band();
    EXPECT_EQ(meet, (PathwayBand{QStringLiteral("Meet"), 2}));
    step.family.clear();
    EXPECT_EQ(band(), PathwayBand());
    const PathwayBand talk{QStringLiteral("Talk"), 1};
    EXPECT_EQ(graver(talk, meet), meet);
    EXPECT_EQ(graver(meet, talk), meet);
    EXPECT_EQ(graver(PathwayBand(), talk), talk);
    EXPECT_EQ(graver(talk, PathwayBand()), talk);
    EXPECT_EQ(graver(talk, {QStringLiteral("Other"), 1}), talk); // of two as grave the more urgent, first
}

} // namespace
} // namespace rollbook
