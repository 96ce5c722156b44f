// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/Explanation.h"

#include "core/office/work/RecordContact.h"
#include "tests/ui/today/TodaySchool.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class ExplanationTest : public ::testing::Test {
protected:
    TodayRow row(QStringView step, const QString& forename) {
        m_list = worklistOf(at.school(), {day("2024-11-20"), QTime(10, 30)});
        for (const DueAction& action : m_list->due())
            if (action.step->id == step && action.subject.pupil == at.id(forename))
                return todayRow(at.school(), at.school().characteristicKinds(), action,
                                day("2024-11-20"));
        ROLLBOOK_REQUIRE(false, forename);
    }
    ExplanationSource source(bool isAsked = false) {
        return {.school = at.school(),
                .privacy = at.privacy,
                .now = at.disk.clock().now(),
                .atDesk = u"Ruth Okafor"_s,
                .isAsked = isAsked};
    }
    void tried(std::optional<ContactId> with, ContactOutcome outcome) {
        const auto recorded = RecordContact(at.disk.office())
                                  .run({.contact = {.pupil = at.id(u"Ada"_s),
                                                    .at = moment("2024-11-20T09:40"),
                                                    .with = with,
                                                    .outcome = outcome}},
                                       at.disk.author());
        ASSERT_TRUE(recorded) << qPrintable(recorded.error().toString());
    }
    TodaySchool at;
    std::unique_ptr<Worklist> m_list;
};

TEST_F(ExplanationTest, NamesTheRuleItsSourceAndItsDate) {
    const Explanation why = explanationOf(source(), row(u"first-day-contact", u"Ada"_s));
    EXPECT_TRUE(why.source.startsWith(u"Working together"_s));
    EXPECT_TRUE(why.inForce.endsWith(u"in force from 19/08/2024"_s)) << qPrintable(why.inForce);
    EXPECT_TRUE(why.rule.startsWith(u"No reason given"_s));
}

TEST_F(ExplanationTest, ShowsTheSessionsAsTheyRead) {
    const Explanation why = explanationOf(source(), row(u"first-day-contact", u"Ada"_s));
    ASSERT_EQ(why.sessions.size(), 2U);
    EXPECT_EQ(why.sessions.front().session, session(u"2024-11-19 PM"_s));
    EXPECT_EQ(why.sessions.front().cell.look, MarkLook::NoReason);
}

TEST_F(ExplanationTest, ContactsStandInTheirOrderWithTheirNumbers) {
    const auto contacts = contactsToTry(source(), at.id(u"Ada"_s));
    ASSERT_EQ(contacts.size(), 2U);
    EXPECT_EQ(contacts[0].who, u"1  Mrs Green, mother"_s);
    EXPECT_EQ(contacts[0].numbers, u"07700 900001"_s);
    EXPECT_EQ(contacts[0].barred, QString());
}

TEST_F(ExplanationTest, WhoMustNotBeContactedShowsNoNumber) {
    const auto contacts = contactsToTry(source(), at.id(u"Ada"_s));
    ASSERT_EQ(contacts.size(), 2U);
    EXPECT_EQ(contacts[1].barred, u"Do not contact"_s);
    EXPECT_EQ(contacts[1].numbers, QString());
}

TEST_F(ExplanationTest, WhatWasTriedTodayStandsWithWhoWasTried) {
    tried(at.school().roll.contactsOf(at.id(u"Ada"_s)).front()->contact, ContactOutcome::NoAnswer);
    const auto contacts = contactsToTry(source(), at.id(u"Ada"_s));
    EXPECT_EQ(contacts[0].tried, QStringList{u"09:40 no answer"_s});
    at.disk.clock().set(moment("2024-11-21T09:00"));
    EXPECT_EQ(contactsToTry(source(), at.id(u"Ada"_s))[0].tried, QStringList());
}

TEST_F(ExplanationTest, AFlagIsKeptBackUntilAskedFor) {
    const TodayRow about = row(u"social-worker-told", u"Ben"_s);
    const Explanation neutral = explanationOf(source(), about);
    EXPECT_EQ(neutral.step, u"Tell"_s);
    EXPECT_EQ(neutral.extraCare, QStringList{u"Extra care. Enter says why."_s});
    const Explanation asked = explanationOf(source(true), about);
    EXPECT_TRUE(asked.step.contains(u"social worker"_s));
    ASSERT_EQ(asked.extraCare.size(), 1);
    EXPECT_FALSE(asked.extraCare.front().contains(u"Enter"_s));
}

TEST_F(ExplanationTest, HiddenNoNameAndNoNumberIsShown) {
    at.privacy.setHidden(true);
    const Explanation why = explanationOf(source(true), row(u"first-day-contact", u"Ada"_s));
    EXPECT_FALSE(why.whom.contains(u"Ada"_s));
    EXPECT_FALSE(why.contacts.front().who.contains(u"Green"_s));
    EXPECT_FALSE(why.contacts.front().numbers.contains(u"07700"_s));
}

TEST_F(ExplanationTest, AFigureStepShowsItsSum) {
    const Condition below{when::Attendance{.side = when::Attendance::Side::Below, .permille = 900}};
    EXPECT_EQ(arithmeticOf(at.school(), below, at.id(u"Ada"_s), day("2024-11-20")),
              QStringList{
                  u"In the year to date, from 01/08/2024: 3 attended of 5 possible, 60.0%"_s});
    const Condition sessions{when::SessionsIn{.codes = {u"N"_s, u"O"_s}, .sessions = 10}};
    EXPECT_EQ(arithmeticOf(at.school(), sessions, at.id(u"Ada"_s), day("2024-11-20")),
              QStringList{u"In the year to date, from 01/08/2024: N 2 = 2 sessions, asked at 10"_s});
}

TEST_F(ExplanationTest, AStepWithoutFiguresHasNoSum) {
    EXPECT_EQ(explanationOf(source(), row(u"first-day-contact", u"Ada"_s)).arithmetic,
              QStringList());
}

} // namespace
} // namespace rollbook
