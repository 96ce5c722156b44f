// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/family/KeepPlan.h"

#include "core/analysis/Absence.h"
#include "tests/core/office/family/FamilyDesk.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class KeepPlanTest : public FamilyDesk {
protected:
    Result<qint64> keep() { return KeepPlan(disk.office()).keep(plan, disk.author()); }
    Result<void> end(qint64 id, const char* date, const QString& outcome = u"Better"_s) {
        return KeepPlan(disk.office()).end(id, day(date), outcome, disk.author());
    }
    const AttendancePlan* running() const { return family().runningPlan(ada(), day("2024-11-20")); }
    ErrorCode refusal() { return keep().error().code; }

    AttendancePlan plan{.pupil = ada(),
                        .kind = PlanKind::Contract,
                        .barriers = u" Two buses "_s,
                        .pupilSays = u"It is too far"_s,
                        .actions = {{u"Bus pass "_s, u"Mrs Hall"_s, day("2024-11-22")}},
                        .reviews = {day("2024-12-13"), day("2024-11-29")},
                        .from = day("2024-11-20")};
};

TEST_F(KeepPlanTest, RunsAsItWasAgreed) {
    const auto id = keep();
    ASSERT_TRUE(id);
    ASSERT_NE(running(), nullptr);
    EXPECT_EQ(running()->id, *id);
    EXPECT_EQ(running()->barriers, u"Two buses"_s);
    EXPECT_EQ(running()->actions.front().what, u"Bus pass"_s);
    EXPECT_EQ(running()->reviews.front(), day("2024-11-29"));
    EXPECT_EQ(running()->entered.by, disk.author());
    EXPECT_FALSE(isWithoutPlan(family(), ada(), AbsenceStatus::Persistent,
                               {day("2024-09-02"), day("2024-11-20")}));
    standsAfterReopening();
}

TEST_F(KeepPlanTest, AFurtherTextStandsInItsPlaceAndTheFirstIsKept) {
    plan.id = *keep();
    plan.pupilSays = u"Better with the pass"_s;
    EXPECT_EQ(*keep(), plan.id);
    EXPECT_EQ(running()->pupilSays, plan.pupilSays);
    EXPECT_EQ(family().plans.size(), 2U);
    EXPECT_EQ(family().plansOf(ada()).size(), 1U);
    standsAfterReopening();
}

TEST_F(KeepPlanTest, ATextThatSaysTheSameMakesNoEntry) {
    plan.id = *keep();
    heard.clear();
    EXPECT_TRUE(keep());
    EXPECT_EQ(family().plans.size(), 1U);
    EXPECT_TRUE(heard.empty());
}

TEST_F(KeepPlanTest, AFurtherTextIsAboutTheSamePupil) {
    plan.id = *keep();
    plan.pupil = ben();
    plan.barriers = u"Three buses"_s;
    ASSERT_TRUE(keep());
    EXPECT_EQ(running()->barriers, u"Three buses"_s);
    EXPECT_EQ(family().runningPlan(ben(), day("2024-11-20")), nullptr);
}

TEST_F(KeepPlanTest, APupilHasOneAtATime) {
    const qint64 first = *keep();
    plan.from = day("2025-01-06"); // to come, and still a second one
    plan.reviews = {day("2025-01-20")};
    EXPECT_EQ(refusal(), errors::kPlanRuns);
    ASSERT_TRUE(end(first, "2024-11-20"));
    EXPECT_EQ(running(), nullptr);
    EXPECT_TRUE(keep());
}

TEST_F(KeepPlanTest, EndsWithItsOutcome) {
    const qint64 id = *keep();
    disk.clock().set(moment("2024-12-16T09:00"));
    ASSERT_TRUE(end(id, "2024-12-13"));
    EXPECT_EQ(family().plan(id)->outcome, u"Better"_s);
    EXPECT_NE(family().runningPlan(ada(), day("2024-12-12")), nullptr);
    EXPECT_EQ(family().runningPlan(ada(), day("2024-12-13")), nullptr);
    EXPECT_TRUE(isWithoutPlan(family(), ada(), AbsenceStatus::Severe,
                              {day("2024-09-02"), day("2024-12-13")}));
    standsAfterReopening();
    plan.id = id;
    EXPECT_EQ(refusal(), errors::kPlanOver);
    EXPECT_EQ(end(id, "2024-12-13").error().code, errors::kPlanOver);
}

TEST_F(KeepPlanTest, EndsFromItsFirstDayToToday) {
    const qint64 id = *keep();
    disk.clock().set(moment("2024-11-22T09:00"));
    for (const char* date : {"2024-11-19", "2024-11-23"})
        EXPECT_EQ(end(id, date).error().code, errors::kPlanEndOutside) << date;
    EXPECT_EQ(end(id, "2024-11-22", u" "_s).error().code, errors::kOutcomeMissing);
    EXPECT_TRUE(end(id, "2024-11-22"));
}

TEST_F(KeepPlanTest, SaysBarriersActionsAndReviews) {
    const AttendancePlan whole = plan;
    plan.barriers = u" "_s;
    EXPECT_EQ(refusal(), errors::kBarriersMissing);
    plan = whole;
    plan.actions.clear();
    EXPECT_EQ(refusal(), errors::kActionsMissing);
    plan = whole;
    plan.reviews.clear();
    EXPECT_EQ(refusal(), errors::kPlanReviewMissing);
    plan = whole;
    plan.from = {};
    EXPECT_EQ(refusal(), errors::kPlanStartMissing);
}

TEST_F(KeepPlanTest, AnActionSaysWhatWhoAndWhen) {
    const AgreedAction whole = plan.actions.front();
    for (const AgreedAction& part : {AgreedAction{{}, whole.byWhom, whole.byWhen},
                                     AgreedAction{whole.what, u" "_s, whole.byWhen},
                                     AgreedAction{whole.what, whole.byWhom, {}}}) {
        plan.actions = {whole, part};
        const Error error = keep().error();
        EXPECT_EQ(error.code, errors::kActionIncomplete);
        EXPECT_EQ(error.detail[u"number"_s], 2);
    }
}

TEST_F(KeepPlanTest, IsReviewedOnItsFirstDayAtTheEarliest) {
    plan.reviews.push_back(day("2024-11-19"));
    EXPECT_EQ(refusal(), errors::kPlanReviewEarly);
    plan.reviews.back() = day("2024-11-20");
    EXPECT_TRUE(keep());
}

TEST_F(KeepPlanTest, WhatIsNotThereIsNeitherChangedNorEnded) {
    plan.id = 9;
    EXPECT_EQ(refusal(), errors::kNoSuchPlan);
    EXPECT_EQ(end(9, "2024-11-20").error().code, errors::kNoSuchPlan);
}

} // namespace
} // namespace rollbook
