// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/PathwayBook.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// The numbers of the packs that follow documents, each with its unit.

namespace rollbook {
namespace {

const PathwayBook& book() {
    static const std::shared_ptr<const PathwayBook> shipped =
        PathwayBook::shipped(*CodeBook::shipped().value()).value();
    return *shipped;
}

const Step& step(const char* pathway, const char* id) {
    return *book().pathway(QString::fromLatin1(pathway))->step(QString::fromLatin1(id));
}

const std::vector<Condition>& allOf(const Condition& condition) {
    return std::get<Condition::All>(condition.test).parts;
}

const std::vector<Condition>& anyOf(const Condition& condition) {
    return std::get<Condition::Any>(condition.test).parts;
}

Condition negated(const Condition& condition) {
    return {Condition::Not{{condition}}};
}

Condition atOrBelow(int permille, Period period) {
    return {when::Attendance{when::Attendance::Side::AtOrBelow, permille, period}};
}

// In a worse band than the half-term before.
Condition fallenTo(int permille) {
    return {Condition::All{{atOrBelow(permille, {Period::Kind::HalfTerm, 0}),
                            negated(atOrBelow(permille, {Period::Kind::PreviousHalfTerm, 0}))}}};
}

TEST(PackNumbersTest, WritesWeeklyToTheParentWhereTheBandIsWorseThanBefore) {
    const Step& weekly = step("hackney-2012", "weekly-information");
    EXPECT_EQ(weekly.when.test, Condition::Test(Condition::Any{{fallenTo(950), fallenTo(900)}}));
    EXPECT_EQ(weekly.repeat, (Repeat{Repeat::Unit::SchoolWeeks, 1}));
}

TEST(PackNumbersTest, LooksAtASecondLeaveAndAtMoreThanTenDaysOfIt) {
    const QStringList leave{u"C"_s, u"F"_s, u"H"_s};
    const auto& either = anyOf(step("hackney-2012", "leave-limit").when);
    EXPECT_EQ(either.at(0).test, Condition::Test(when::SpellsIn{leave, 2, {}}));
    EXPECT_EQ(either.at(1).test, Condition::Test(when::SessionsIn{leave, 21, {}}));
}

TEST(PackNumbersTest, ChangesAPlanThatHasNotHelpedInFourWeeks) {
    const auto& either = anyOf(step("hackney-2012", "plan-review").when);
    EXPECT_EQ(either.at(0).test,
              Condition::Test(when::DatePassed{when::DatePassed::Which::Review, {}}));
    const auto& unhelped = allOf(either.at(1));
    EXPECT_EQ(unhelped.at(0), atOrBelow(850, {Period::Kind::HalfTerm, 0}));
    EXPECT_EQ(unhelped.at(1).test,
              Condition::Test(when::StepIs{u"individual-plan"_s, when::StepIs::State::Done, 20}));
    EXPECT_EQ(unhelped.at(2), negated({when::ImprovedSince{u"individual-plan"_s, 4}}));
}

TEST(PackNumbersTest, PlansTheWayBackAfterFifteenDaysOfAnyAbsence) {
    EXPECT_EQ(step("hackney-2012", "reintegration").when.test,
              Condition::Test(when::SpellDay{{}, 15}));
}

TEST(PackNumbersTest, AsksWhatHasChangedWhenAttendanceFallsToNinetyInFourWeeks) {
    EXPECT_EQ(
        step("hackney-roles", "changed-pattern").when.test,
        Condition::Test(when::Attendance{
            when::Attendance::Side::AtOrBelow, 900, {Period::Kind::SchoolWeeks, 4}, 20, true}));
}

// A late arrival after the close is unauthorised too; nobody is sent to a door for it.
TEST(PackNumbersTest, ChallengesEveryUnauthorisedAbsence) {
    EXPECT_EQ(step("hackney-roles", "challenge-unauthorised").when.test,
              Condition::Test(when::SpellDay{{u"G"_s, u"O"_s, u"U"_s}, 1}));
}

// Without a reason it is the safeguarding lead's; who came late is not away.
TEST(PackNumbersTest, TellsOfAVulnerablePupilsAbsenceWithAReason) {
    const auto& parts = allOf(step("hackney-roles", "vulnerable-absent").when);
    EXPECT_EQ(parts.at(1).test, Condition::Test(when::SpellDay{{}, 1}));
    EXPECT_EQ(parts.at(2), negated({when::SpellDay{{u"N"_s, u"U"_s}, 1}}));
}

TEST(PackNumbersTest, AcceleratesTheActionsOfHackneyForTheVulnerable) {
    for (const auto& [id, days] : {std::pair("challenge-unauthorised", 1),
                                   std::pair("changed-pattern", 1), std::pair("action-plan", 2),
                                   std::pair("at-risk-plan", 5), std::pair("punctuality-plan", 5)})
        EXPECT_EQ(step("hackney-roles", id).accelerated.value_or(Acceleration{}).due,
                  (DueRule{DueRule::Unit::SchoolDays, days, {}}))
            << id;
    const Step& service = step("hackney-roles", "ask-attendance-service");
    ASSERT_TRUE(service.accelerated);
    const auto& sooner = allOf(service.accelerated->when);
    EXPECT_EQ(sooner.at(1).test,
              Condition::Test(when::StepIs{u"action-plan"_s, when::StepIs::State::Done, 10}));
    EXPECT_EQ(sooner.at(2), negated({when::ImprovedSince{u"action-plan"_s, 2}}));
}

// Seed 001, 7.2: the police where the school cannot visit, for the flagged too, only sooner.
TEST(PackNumbersTest, AsksThePoliceWhereNoVisitWasMade) {
    const Step& police = step("inspire-2022", "police-welfare-check");
    const Condition::Test notVisited{
        when::StepIs{u"second-day-visit"_s, when::StepIs::State::NotDone, 0}};
    ASSERT_TRUE(police.accelerated);
    for (const auto& [condition, day] : {std::pair(&police.when, 2),
                                         std::pair(&police.accelerated->when, 1)}) {
        EXPECT_EQ(allOf(*condition).at(0).test, Condition::Test(when::NotSeen{day}));
        EXPECT_EQ(allOf(*condition).at(1).test, notVisited);
    }
}

// rules.md 15: nobody is sent to a door for U.
TEST(PackNumbersTest, VisitsTheHeadshipsFamiliesOnTheFirstDay) {
    EXPECT_EQ(allOf(step("woodside", "headship-visit").when).at(1).test,
              Condition::Test(when::SpellDay{{u"G"_s, u"N"_s, u"O"_s}, 1}));
}

TEST(PackNumbersTest, PraisesTwoBetterWeeksSinceTheMeeting) {
    EXPECT_EQ(step("woodside", "persistent-improved").when.test,
              Condition::Test(when::ImprovedSince{u"persistent-meeting"_s, 2}));
}

TEST(PackNumbersTest, NamesTheFiguresThatAVoteIsOpenTo) {
    EXPECT_TRUE(step("woodside", "ambassador-vote").action.contains(u"100%"_s));
    EXPECT_TRUE(step("woodside", "class-lead-vote").action.contains(u"95.8%"_s));
}

TEST(PackNumbersTest, TalksOverADayAway) {
    EXPECT_EQ(step("scotland", "talk-on-return").when.test, Condition::Test(when::Returned{2}));
}

// When each falls due, in school days.
TEST(PackNumbersTest, GivesEachStepItsSchoolDays) {
    struct Row {
        const char* pathway;
        const char* id;
        int days;
    };
    for (const auto& [pathway, id, days] :
         {Row{"hackney-roles", "changed-pattern", 3}, Row{"hackney-2012", "plan-review", 5},
          Row{"hackney-2012", "reintegration", 5}, Row{"hackney-2012", "leave-limit", 5},
          Row{"hackney-2012", "vulnerable-groups", 10}, Row{"hackney-2012", "meeting-agenda", 10},
          Row{"hackney-2012", "parents-told", 15}, Row{"hackney-2012", "policy-review", 20},
          Row{"woodside", "charts", 1}, Row{"woodside", "assistant-heads-with-head", 4},
          Row{"woodside", "ambassador-vote", 10}, Row{"woodside", "class-lead-vote", 10},
          Row{"scotland", "overall-figures", 10}})
        EXPECT_EQ(step(pathway, id).due, (DueRule{DueRule::Unit::SchoolDays, days, {}})) << id;
}

} // namespace
} // namespace rollbook
