// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/family/AttendancePlan.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

TEST(AttendancePlanTest, RunsFromItsFirstDayUpToTheDayItEnded) {
    AttendancePlan plan{.from = day("2024-11-11")};
    EXPECT_FALSE(plan.isRunning(day("2024-11-10")));
    EXPECT_TRUE(plan.isRunning(day("2024-11-11")));
    EXPECT_TRUE(plan.isRunning(day("2026-01-01")));
    plan.endedOn = day("2024-11-20");
    EXPECT_TRUE(plan.isRunning(day("2024-11-19")));
    EXPECT_FALSE(plan.isRunning(day("2024-11-20")));
}

TEST(AttendancePlanTest, TheNextReviewIsTheEarliestNotGoneBy) {
    const AttendancePlan plan{.reviews = {day("2024-12-06"), day("2024-11-22")}};
    EXPECT_EQ(plan.nextReview(day("2024-11-22")), day("2024-11-22"));
    EXPECT_EQ(plan.nextReview(day("2024-11-23")), day("2024-12-06"));
    EXPECT_FALSE(plan.nextReview(day("2024-12-07")).isValid());
}

TEST(AttendancePlanTest, WhoEnteredItIsNotWhatItSays) {
    const AttendancePlan plan{.id = 3, .barriers = u"The bus"_s};
    AttendancePlan other = plan;
    other.entered.by = {u"Jo Reed"_s, {}};
    EXPECT_TRUE(plan.saysTheSame(other));
    other.barriers = u"The walk"_s;
    EXPECT_FALSE(plan.saysTheSame(other));
}

TEST(AttendancePlanTest, KindsAreWords) {
    for (const PlanKind kind : {PlanKind::Plan, PlanKind::Contract})
        EXPECT_EQ(planKindFromString(toString(kind)), kind);
    EXPECT_EQ(planKindFromString(u"Contract"), std::nullopt);
}

} // namespace
} // namespace rollbook
