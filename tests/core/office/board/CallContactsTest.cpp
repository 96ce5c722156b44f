// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/CallContacts.h"

#include "tests/core/office/board/BoardSchool.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

SchoolBuilder siblings() {
    return SchoolBuilder()
        .onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .inClass(u"4A"_s)
        .withPupil(u"Bo"_s)
        .inClass(u"RB"_s)
        .withPupil(u"Cy"_s)
        .inClass(u"RB"_s);
}

// "Mother 07700 900001; Father -": a bar stands for somebody who is not offered.
QString offered(const Call& call) {
    QStringList lines;
    for (const CallContact& each : call.contacts)
        lines += each.name.section(u' ', -1) + u' ' +
                 (each.isOffered() ? each.numbers.join(u' ') : u"-"_s);
    return lines.join(u"; "_s);
}

class CallContactsTest : public testing::Test {
protected:
    void open(const std::vector<Parent>& parents) {
        desk = std::make_unique<BoardSchool>(siblings(), parents);
        desk->mark(u"Ada:N Bo:N Cy:N"_s);
    }
    Call firstCall() const { return desk->board("09:30").calls.front(); }
    std::unique_ptr<BoardSchool> desk;
};

TEST_F(CallContactsTest, SiblingsAreOneCallThroughAContactOfBoth) {
    open({{u"Mother"_s, u"1"_s, {u"Ada"_s, u"Bo"_s}}, {u"Other"_s, u"2"_s, {u"Cy"_s}}});
    EXPECT_EQ(desk->calls("09:30"), u"Call: Bo+Ada\nCall: Cy"_s);
    EXPECT_EQ(offered(firstCall()), u"Mother 1"_s);
}

TEST_F(CallContactsTest, SiblingsMayBeRungAboutApart) {
    open({{u"Mother"_s, u"1"_s, {u"Ada"_s, u"Bo"_s}}});
    EXPECT_EQ(desk->calls("09:30", Half::AM, Siblings::Apart), u"Call: Bo\nCall: Cy\nCall: Ada"_s);
}

TEST_F(CallContactsTest, AContactOfOneChildIsNotOfferedForTheJointCall) {
    open({{u"Mother"_s, u"1"_s, {u"Ada"_s, u"Bo"_s}}, {u"Father"_s, u"2"_s, {u"Bo"_s}}});
    const Call call = firstCall();
    EXPECT_EQ(offered(call), u"Mother 1; Father -"_s);
    EXPECT_EQ(call.contacts[1].block, CallBlock::NotForAll);
    EXPECT_TRUE(call.contacts[1].numbers.isEmpty());
}

struct BlockCase {
    RestrictionKind kind;
    bool isBlocked;
};

class RestrictedTest : public CallContactsTest, public testing::WithParamInterface<BlockCase> {};

// rules.md 27: not to collect, and an address to be kept secret, do not forbid a call.
TEST_P(RestrictedTest, ForOneChildIsNotOfferedForBoth) {
    open({{u"Mother"_s, u"1"_s, {u"Ada"_s, u"Bo"_s}},
          {u"Father"_s, u"2"_s, {u"Ada"_s, u"Bo"_s}, {{u"Ada"_s, GetParam().kind}}}});
    EXPECT_EQ(offered(firstCall()),
              GetParam().isBlocked ? u"Mother 1; Father -"_s : u"Mother 1; Father 2"_s);
    EXPECT_EQ(firstCall().contacts[1].restrictions, std::vector{GetParam().kind});
}

TEST_P(RestrictedTest, TheOnlySharedContactDoesNotJoinTheirCalls) {
    open({{u"Father"_s, u"2"_s, {u"Ada"_s, u"Bo"_s}, {{u"Ada"_s, GetParam().kind}}}});
    EXPECT_EQ(desk->calls("09:30"), GetParam().isBlocked ? u"Call: Bo\nCall: Cy\nCall: Ada"_s
                                                         : u"Call: Bo+Ada\nCall: Cy"_s);
}

INSTANTIATE_TEST_SUITE_P(Kinds, RestrictedTest,
                         testing::Values(BlockCase{RestrictionKind::DoNotContact, true},
                                         BlockCase{RestrictionKind::NoInformation, true},
                                         BlockCase{RestrictionKind::MustNotCollect, false},
                                         BlockCase{RestrictionKind::AddressSecret, false}));

TEST_F(CallContactsTest, ARestrictionHoldsWithinItsDates) {
    PupilContact link;
    link.restrictions = {{.kind = RestrictionKind::DoNotContact,
                          .from = day("2024-11-20"),
                          .to = day("2024-11-21")}};
    EXPECT_EQ(blockOf(link, day("2024-11-19")), CallBlock::None);
    EXPECT_EQ(blockOf(link, day("2024-11-20")), CallBlock::DoNotContact);
    EXPECT_EQ(blockOf(link, day("2024-11-21")), CallBlock::DoNotContact);
    EXPECT_EQ(blockOf(link, day("2024-11-22")), CallBlock::None);
}

TEST_F(CallContactsTest, ANumberOfSomebodyBlockedIsWarnedOf) {
    open({{u"Mother"_s, u"01632 960001"_s, {u"Bo"_s}},
          {u"Father"_s, u"(01632) 960 001"_s, {u"Bo"_s}, {{u"Bo"_s, RestrictionKind::DoNotContact}}}});
    EXPECT_TRUE(firstCall().contacts[0].sharesNumber);
    EXPECT_TRUE(firstCall().contacts[1].numbers.isEmpty());
}

TEST_F(CallContactsTest, WithoutANumberThereIsNobodyToRing) {
    open({{u"Mother"_s, u" "_s, {u"Bo"_s}}});
    EXPECT_EQ(firstCall().contacts[0].block, CallBlock::NoNumber);
    EXPECT_EQ(risks(firstCall().children[0]), u"NobodyToRing"_s);
}

TEST_F(CallContactsTest, TheNextToTryIsTheFirstNotTriedToday) {
    open({{u"Mother"_s, u"1"_s, {u"Bo"_s}}, {u"Gran"_s, u"2"_s, {u"Bo"_s}}});
    EXPECT_EQ(nextToTry(firstCall().contacts)->name, u"Mx Mother"_s);
    desk->tried(u"Bo"_s, "09:25", ContactOutcome::NoAnswer, u"Mother"_s);
    EXPECT_EQ(nextToTry(firstCall().contacts)->name, u"Mx Gran"_s);
    desk->tried(u"Bo"_s, "09:26", ContactOutcome::LeftMessage, u"Gran"_s);
    EXPECT_EQ(nextToTry(firstCall().contacts)->name, u"Mx Mother"_s);
    desk->tried(u"Bo"_s, "09:27", ContactOutcome::NumberDead, u"Mother"_s);
    EXPECT_EQ(nextToTry(firstCall().contacts)->name, u"Mx Gran"_s);
}

TEST_F(CallContactsTest, OneCallAboutTwoChildrenIsOneTry) {
    open({{u"Mother"_s, u"1"_s, {u"Ada"_s, u"Bo"_s}}});
    desk->tried(u"Ada"_s, "09:25", ContactOutcome::NoAnswer, u"Mother"_s);
    desk->tried(u"Bo"_s, "09:25", ContactOutcome::NoAnswer, u"Mother"_s);
    desk->tried(u"Bo"_s, "09:27", ContactOutcome::NoAnswer, u"Mother"_s);
    EXPECT_EQ(firstCall().contacts[0].today.size(), 2U);
}

TEST_F(CallContactsTest, ADeadNumberIsRememberedUntilItAnswers) {
    open({{u"Mother"_s, u"1"_s, {u"Bo"_s}}});
    desk->tried(u"Bo"_s, "09:25", ContactOutcome::NumberDead, u"Mother"_s).at =
        QDateTime(day("2024-11-01"), QTime(9, 0));
    EXPECT_TRUE(firstCall().contacts[0].isNumberDead);
    desk->tried(u"Bo"_s, "09:25", ContactOutcome::NoAnswer, u"Mother"_s);
    EXPECT_FALSE(firstCall().contacts[0].isNumberDead);
}

} // namespace
} // namespace rollbook
