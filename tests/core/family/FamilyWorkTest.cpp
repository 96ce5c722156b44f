// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/family/FamilyWork.h"

#include "core/analysis/Absence.h"
#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class FamilyWorkTest : public ::testing::Test {
protected:
    int targetOn(const char* date) const {
        const AttendanceTarget* target = work.targetOn(ada, day(date));
        return target ? target->tenths : 0;
    }
    PupilId ada{1};
    PupilId ben{2};
    FamilyWork work;
};

TEST_F(FamilyWorkTest, ATargetCountsOnBothItsEnds) {
    work.targets = {{.id = 1, .pupil = ada, .tenths = 950, .range = {day("2024-11-04"), day("2024-12-20")}}};
    EXPECT_EQ(targetOn("2024-11-03"), 0);
    EXPECT_EQ(targetOn("2024-11-04"), 950);
    EXPECT_EQ(targetOn("2024-12-20"), 950);
    EXPECT_EQ(targetOn("2024-12-21"), 0);
    EXPECT_EQ(work.targetOn(ben, day("2024-11-04")), nullptr);
}

TEST_F(FamilyWorkTest, ALaterTargetStandsInThePlaceOfAnEarlierFromItsFirstDay) {
    work.targets = {{.id = 1, .pupil = ada, .tenths = 950, .range = {day("2024-09-02"), day("2024-12-20")}},
                    {.id = 2, .pupil = ada, .tenths = 900, .range = {day("2024-11-04"), day("2024-11-29")}}};
    EXPECT_EQ(targetOn("2024-11-03"), 950);
    EXPECT_EQ(targetOn("2024-11-04"), 900);
    EXPECT_EQ(targetOn("2024-11-30"), 0);
}

TEST_F(FamilyWorkTest, TheNewestTextOfAPlanCounts) {
    work.plans = {{.id = 1, .pupil = ada, .barriers = u"one"_s, .from = day("2024-11-04")},
                  {.id = 2, .pupil = ben, .barriers = u"other"_s, .from = day("2024-11-04")},
                  {.id = 1, .pupil = ada, .barriers = u"two"_s, .from = day("2024-11-04")}};
    EXPECT_EQ(work.runningPlan(ada, day("2024-11-20"))->barriers, u"two"_s);
    EXPECT_EQ(work.plansOf(ada).size(), 1U);
    work.plans.push_back(work.plans.back());
    work.plans.back().endedOn = day("2024-11-20");
    EXPECT_EQ(work.runningPlan(ada, day("2024-11-20")), nullptr);
    EXPECT_NE(work.runningPlan(ben, day("2024-11-20")), nullptr);
}

TEST_F(FamilyWorkTest, WithoutAPlanArePersistentAndSevereOnes) {
    const DateRange days{day("2024-09-02"), day("2024-11-20")};
    for (const auto status : {AbsenceStatus::Persistent, AbsenceStatus::Severe})
        EXPECT_TRUE(isWithoutPlan(work, ada, status, days));
    for (const auto status : {AbsenceStatus::None, AbsenceStatus::NoSessions})
        EXPECT_FALSE(isWithoutPlan(work, ada, status, days));
    work.plans = {{.id = 1, .pupil = ada, .from = days.to}};
    EXPECT_FALSE(isWithoutPlan(work, ada, AbsenceStatus::Severe, days));
    EXPECT_TRUE(isWithoutPlan(work, ada, AbsenceStatus::Severe, {days.from, days.to.addDays(-1)}));
    EXPECT_TRUE(isWithoutPlan(work, ben, AbsenceStatus::Severe, days));
}

TEST_F(FamilyWorkTest, APlanIsNotEnoughForWhomTheCouncilsListLeavesOut) {
    const DateRange days{day("2024-09-02"), day("2024-11-20")};
    const auto isWithout = [&] { return isWithoutPlan(work, ada, AbsenceStatus::Severe, days); };
    work.plans = {{.id = 1, .pupil = ada, .from = day("2024-11-04")}};
    work.councilLists = {{.id = 1, .pupils = {ben}, .on = days.from.addDays(-1)}};
    EXPECT_FALSE(isWithout()) << "no list was given on these days";
    work.councilLists.push_back({.id = 2, .pupils = {ben}, .on = days.from});
    EXPECT_TRUE(isWithout());
    work.councilLists.push_back({.id = 3, .pupils = {ben, ada}, .on = days.to});
    EXPECT_FALSE(isWithout());
    work.councilLists.push_back({.id = 4, .pupils = {ben}, .on = days.to});
    EXPECT_FALSE(isWithout()) << "a later list does not take back an earlier one";
    work.plans.clear();
    EXPECT_TRUE(isWithout());
}

TEST_F(FamilyWorkTest, AReviewOfRestrictedQuestionsAloneDoesNotHideOpenAnswers) {
    work.reviews = {{.id = 1, .pupil = ada, .answers = {}}};
    EXPECT_EQ(work.lastReview(ada)->id, 1) << "better than none";
    work.reviews.push_back({.id = 2, .pupil = ada, .answers = {{.question = u"friends"_s}}});
    work.reviews.push_back({.id = 3, .pupil = ada, .answers = {}});
    EXPECT_EQ(work.lastReview(ada)->id, 2);
    EXPECT_EQ(work.lastReview(ben), nullptr);
}

TEST_F(FamilyWorkTest, WhoLeadsComesFirstAndWhoIsGoneNotAtAll) {
    work.workers = {{.id = 1, .pupil = ada, .name = u"Ms Hall"_s},
                    {.id = 2, .pupil = ada, .name = u"Mr Bell"_s},
                    {.id = 3, .pupil = ada, .name = u"Dr Shah"_s, .isLead = true},
                    {.id = 2, .pupil = ada, .name = u"Mr Bell"_s, .until = day("2024-11-20")}};
    const auto namesOn = [&](const char* date) {
        QStringList names;
        for (const FamilyWorker* worker : work.workersOn(ada, day(date)))
            names.append(worker->name);
        return names.join(u' ');
    };
    EXPECT_EQ(namesOn("2024-11-20"), u"Dr Shah Ms Hall Mr Bell"_s);
    EXPECT_EQ(namesOn("2024-11-21"), u"Dr Shah Ms Hall"_s);
}

TEST_F(FamilyWorkTest, MeetingsComeByWhenTheyAre) {
    const auto meeting = [this](qint64 id, const char* date) {
        return Meeting{.id = id, .pupil = ada, .events = {{.at = day(date).startOfDay()}}};
    };
    work.meetings = {meeting(1, "2024-12-02"), meeting(2, "2024-11-22")};
    ASSERT_EQ(work.meetingsOf(ada).size(), 2U);
    EXPECT_EQ(work.meetingsOf(ada).front()->id, 2);
}

} // namespace
} // namespace rollbook
