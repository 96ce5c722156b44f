// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/CallBoard.h"

#include "tests/core/office/board/BoardSchool.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Ada is N this morning; her mother may be rung, her father may not, and only Bo is flagged.
class CallStageTest : public testing::Test {
protected:
    CallStageTest()
        : desk(SchoolBuilder()
                   .onReferenceCalendar()
                   .withPupil(u"Ada"_s)
                   .inClass(u"4A"_s)
                   .withPupil(u"Bo"_s)
                   .inClass(u"4A"_s)
                   .known(QString(characteristic::kLookedAfter), day("2024-09-01"), u"Y"_s),
               {{u"Mother"_s, u"07700 900001"_s, {u"Ada"_s}},
                {u"Father"_s,
                 u"07700 900002"_s,
                 {u"Ada"_s},
                 {{u"Ada"_s, RestrictionKind::DoNotContact}}},
                {u"Aunt"_s,
                 u"07700 900003"_s,
                 {u"Ada"_s},
                 {{u"Ada"_s, RestrictionKind::NoInformation}}}}) {
        desk.mark(u"Ada:N Bo:/"_s);
    }
    void plan(const QString& code) {
        desk.school().planned.push_back(
            {.pupil = desk.id(u"Ada"_s), .range = {kBoardDay, kBoardDay}, .code = code});
    }
    void signOut(const char* time, Movement::Kind kind, QTime expectedBack = {}) {
        desk.school().hatch.movements.push_back({.pupil = desk.id(u"Ada"_s),
                                                 .at = desk.at(time),
                                                 .kind = kind,
                                                 .expectedBack = expectedBack});
    }
    BoardSchool desk;
};

TEST_F(CallStageTest, BeforeTheRegisterClosesTheChildMayYetComeIn) {
    EXPECT_EQ(desk.calls("09:20"), u"NotClosed: Ada"_s);
    EXPECT_EQ(desk.calls("09:21"), u"Call: Ada"_s);
}

// checks L3: N becomes L by the late book.
TEST_F(CallStageTest, ASignInTakesTheChildOffAtOnce) {
    desk.tried(u"Ada"_s, "09:10", ContactOutcome::LeftMessage, u"Mother"_s);
    desk.mark(u"Ada:L"_s);
    EXPECT_EQ(desk.calls("09:12"), u""_s);
}

TEST_F(CallStageTest, LateAfterTheCloseIsOnSite) {
    desk.mark(u"Ada:U"_s);
    EXPECT_EQ(desk.calls("09:30"), u""_s);
}

struct OutcomeCase {
    ContactOutcome outcome;
    const char* stage;
};

class CallOutcomeTest : public CallStageTest, public testing::WithParamInterface<OutcomeCase> {};

TEST_P(CallOutcomeTest, MovesTheChildOnlyWhenSomebodyAnswers) {
    desk.tried(u"Ada"_s, "09:25", GetParam().outcome, u"Mother"_s);
    EXPECT_EQ(desk.calls("09:30"), QLatin1StringView(GetParam().stage) + u": Ada"_s);
}

INSTANTIATE_TEST_SUITE_P(
    Outcomes, CallOutcomeTest,
    testing::Values(OutcomeCase{ContactOutcome::NoAnswer, "Call"},
                    OutcomeCase{ContactOutcome::LeftMessage, "Call"},
                    OutcomeCase{ContactOutcome::NumberDead, "Call"},
                    OutcomeCase{ContactOutcome::Refused, "Call"},
                    OutcomeCase{ContactOutcome::Reached, "AwaitingCode"},
                    OutcomeCase{ContactOutcome::AskedClassHere, "AwaitingCode"},
                    OutcomeCase{ContactOutcome::BelievesAtSchool, "Missing"}));

TEST_F(CallStageTest, SomebodyReachedYesterdayOrLaterTodaySaysNothingYet) {
    desk.tried(u"Ada"_s, "09:31", ContactOutcome::Reached, u"Mother"_s);
    desk.tried(u"Ada"_s, "09:00", ContactOutcome::Reached, u"Mother"_s).at =
        QDateTime(kBoardDay.addDays(-1), QTime(16, 0));
    std::ranges::sort(desk.school().work.contacts, {}, &ContactMade::at);
    EXPECT_EQ(desk.calls("09:30"), u"Call: Ada"_s);
    EXPECT_EQ(desk.calls("09:31"), u"AwaitingCode: Ada"_s);
}

TEST_F(CallStageTest, TheWordOfSomebodyWhoMayNotBeToldDoesNotCount) {
    desk.tried(u"Ada"_s, "09:25", ContactOutcome::Reached, u"Father"_s);
    desk.tried(u"Ada"_s, "09:26", ContactOutcome::Reached, u"Aunt"_s);
    EXPECT_EQ(desk.calls("09:30"), u"Call: Ada"_s);
}

TEST_F(CallStageTest, AWordToAnotherOfficeReachesNobodyAtHome) {
    for (const ContactKind kind :
         {ContactKind::Referral, ContactKind::Panel, ContactKind::Concern})
        desk.tried(u"Ada"_s, "09:25", ContactOutcome::Reached).kind = kind;
    EXPECT_EQ(desk.calls("09:30"), u"Call: Ada"_s);
}

// rules.md 32: an unverified caller clears nothing for a flagged pupil.
TEST_F(CallStageTest, AnUnknownCallerMovesOnlyAChildWithoutAFlag) {
    desk.mark(u"Bo:N"_s);
    desk.tried(u"Ada"_s, "09:25", ContactOutcome::Reached);
    desk.tried(u"Bo"_s, "09:25", ContactOutcome::Reached);
    EXPECT_EQ(desk.calls("09:30"), u"Call: Bo\nAwaitingCode: Ada"_s);
}

TEST_F(CallStageTest, WhatWasPlannedStandsApartWithItsCode) {
    plan(u"M"_s);
    const CallBoard board = desk.board("09:30");
    EXPECT_EQ(desk.calls("09:30"), u"AwaitingCode: Ada"_s);
    EXPECT_EQ(desk.child(board, u"Ada"_s).known, Known::Planned);
    EXPECT_EQ(desk.child(board, u"Ada"_s).proposedCode, u"M"_s);
}

TEST_F(CallStageTest, SeenAfterLunchOnlyTheReasonIsOwed) {
    desk.mark(u"Ada:\\"_s, Half::PM);
    EXPECT_EQ(desk.calls("13:30"), u"SeenSince: Ada"_s);
    EXPECT_EQ(desk.calls("13:30", Half::PM), u""_s);
}

// The afternoon's board takes over before its registers are taken: nobody falls between the two.
TEST_F(CallStageTest, AnNOfTheMorningStaysWhileTheAfternoonDoesNotSay) {
    EXPECT_EQ(desk.calls("13:05", Half::PM), u"Call: Ada"_s);
    desk.mark(u"Ada:I"_s, Half::PM);
    EXPECT_EQ(desk.calls("13:30", Half::PM), u""_s);
}

TEST_F(CallStageTest, WhoWasReachedAboutTheMorningIsReachedForTheWholeDay) {
    desk.tried(u"Ada"_s, "09:25", ContactOutcome::Reached, u"Mother"_s);
    desk.mark(u"Ada:N"_s, Half::PM);
    EXPECT_EQ(desk.calls("13:30", Half::PM), u"AwaitingCode: Ada"_s);
}

// A word of the morning says nothing of a child who was in school then and is gone after lunch.
TEST_F(CallStageTest, WhoWasHereInTheMorningIsAskedAboutAnew) {
    desk.mark(u"Ada:L"_s);
    desk.mark(u"Ada:N"_s, Half::PM);
    desk.tried(u"Ada"_s, "11:59", ContactOutcome::Reached, u"Mother"_s);
    EXPECT_EQ(desk.calls("13:30", Half::PM), u"Call: Ada"_s);
    desk.tried(u"Ada"_s, "12:00", ContactOutcome::Reached, u"Mother"_s);
    EXPECT_EQ(desk.calls("13:30", Half::PM), u"AwaitingCode: Ada"_s);
}

TEST_F(CallStageTest, SentHomeIllAndMarkedNAwaitsItsCode) {
    desk.mark(u"Ada:/"_s);
    desk.mark(u"Ada:N"_s, Half::PM);
    signOut("11:00", Movement::Kind::Ill);
    EXPECT_EQ(desk.calls("13:30", Half::PM), u"AwaitingCode: Ada"_s);
    desk.school().hatch.movements.back().isTakenBack = true;
    EXPECT_EQ(desk.calls("13:30", Half::PM), u"Call: Ada"_s);
}

TEST_F(CallStageTest, NotBackFromAnAppointmentIsACall) {
    desk.mark(u"Ada:/"_s);
    desk.mark(u"Ada:N"_s, Half::PM);
    signOut("11:00", Movement::Kind::Appointment, QTime(13, 30));
    EXPECT_EQ(desk.calls("13:30", Half::PM), u"AwaitingCode: Ada"_s);
    EXPECT_EQ(desk.calls("13:31", Half::PM), u"Call: Ada"_s);
}

TEST_F(CallStageTest, BackAgainAndNIsACall) {
    desk.mark(u"Ada:/"_s);
    desk.mark(u"Ada:N"_s, Half::PM);
    signOut("11:00", Movement::Kind::Appointment);
    signOut("12:30", Movement::Kind::Return);
    EXPECT_EQ(desk.calls("13:30", Half::PM), u"Call: Ada"_s);
}

} // namespace
} // namespace rollbook
