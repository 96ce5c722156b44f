// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/CallBoard.h"

#include "tests/core/office/board/BoardSchool.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

SchoolBuilder twoClasses() {
    return SchoolBuilder()
        .onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .inClass(u"4A"_s)
        .withPupil(u"Bo"_s)
        .inClass(u"4A"_s)
        .withPupil(u"Cy"_s)
        .inClass(u"RB"_s);
}

TEST(CallBoardTest, AnUntakenRegisterIsNotKnownThoughNobodyIsUnexplained) {
    BoardSchool desk(twoClasses());
    desk.mark(u"Cy:/"_s);
    EXPECT_EQ(desk.head("09:30"), u"4A NotTaken 2"_s);
    EXPECT_EQ(desk.calls("09:30"), u""_s);
    EXPECT_EQ(desk.board("09:30").pupilsNotKnown(), 2);
    EXPECT_FALSE(desk.board("09:30").isClear());
}

// checks L11
TEST(CallBoardTest, OneClassOfThirtyNotKnownIsNotClear) {
    SchoolBuilder builder = SchoolBuilder().onReferenceCalendar();
    for (int i = 0; i < 30; ++i)
        builder.withPupil(u"Pupil%1"_s.arg(i)).inClass(u"4A"_s);
    builder.withPupil(u"Cy"_s).inClass(u"RB"_s).marked(u"2024-11-20 AM"_s, u"/"_s);
    const CallBoard board = BoardSchool(builder).board("09:30");
    ASSERT_EQ(board.notKnown.size(), 1U);
    EXPECT_EQ(board.pupilsNotKnown(), 30);
    EXPECT_FALSE(board.isClear());
}

TEST(CallBoardTest, ADraftIsNotKnownEvenWithEveryoneTyped) {
    BoardSchool desk(twoClasses());
    desk.mark(u"Cy:/"_s);
    desk.draft(u"Ada"_s, u"/"_s);
    EXPECT_EQ(desk.head("09:30"), u"4A Draft 2 (1 typed)"_s);
    desk.draft(u"Bo"_s, u"/"_s);
    EXPECT_EQ(desk.head("09:30"), u"4A Draft 2 (2 typed)"_s);
    EXPECT_FALSE(desk.board("09:30").isClear());
}

TEST(CallBoardTest, ABlankInATakenRegisterIsNotKnown) {
    BoardSchool desk(twoClasses());
    desk.take(u"4A"_s);
    desk.mark(u"Ada:/ Cy:/"_s);
    EXPECT_EQ(desk.head("09:30"), u"4A Taken 1"_s);
    desk.mark(u"Bo:/"_s);
    EXPECT_EQ(desk.head("09:30"), u""_s);
    EXPECT_TRUE(desk.board("09:30").isClear());
}

TEST(CallBoardTest, AChildSignedInToAnUntakenRegisterIsKnown) {
    BoardSchool desk(twoClasses());
    desk.mark(u"Cy:/ Ada:L"_s);
    EXPECT_EQ(desk.head("09:30"), u"4A NotTaken 1"_s);
}

TEST(CallBoardTest, APlannedAbsenceDoesNotMakeAnUntakenRegisterKnown) {
    BoardSchool desk(twoClasses());
    desk.mark(u"Bo:/ Cy:/"_s);
    desk.school().planned.push_back(
        {.pupil = desk.id(u"Ada"_s), .range = {kBoardDay, kBoardDay}, .code = u"I"_s});
    EXPECT_EQ(desk.head("09:30"), u"4A NotTaken 1"_s);
}

TEST(CallBoardTest, APupilWithoutAClassIsNotForgotten) {
    BoardSchool desk(twoClasses().withPupil(u"Dee"_s));
    desk.mark(u"Ada:/ Bo:/ Cy:/"_s);
    EXPECT_EQ(desk.head("09:30"), u" NotTaken 1"_s);
    EXPECT_FALSE(desk.board("09:30").isClear());
}

TEST(CallBoardTest, ACodeNoSetKnowsSaysNothingOfWhereTheChildIs) {
    BoardSchool desk(twoClasses());
    desk.mark(u"Ada:ZZ Bo:/ Cy:/"_s);
    EXPECT_EQ(desk.board("09:30").pupilsNotKnown(), 1);
    desk.mark(u"Ada:I"_s);
    EXPECT_TRUE(desk.board("09:30").isClear());
}

TEST(CallBoardTest, ClassesStandInReadingOrder) {
    BoardSchool desk(twoClasses());
    EXPECT_EQ(desk.head("09:30"), u"RB NotTaken 1\n4A NotTaken 2"_s);
}

TEST(CallBoardTest, ARegisterIsLateAfterItsClosingMinute) {
    BoardSchool desk(twoClasses());
    EXPECT_FALSE(desk.board("09:20").notKnown.front().isClosed);
    EXPECT_TRUE(desk.board("09:21").notKnown.front().isClosed);
}

TEST(CallBoardTest, AnNIsNeverClearWhateverItsStage) {
    BoardSchool desk(twoClasses());
    desk.mark(u"Ada:N Bo:/ Cy:/"_s);
    EXPECT_FALSE(desk.board("09:30").isClear());
    desk.tried(u"Ada"_s, "09:25", ContactOutcome::Reached);
    EXPECT_EQ(desk.board("09:30").count(CallStage::AwaitingCode), 1);
    EXPECT_FALSE(desk.board("09:30").isClear());
    desk.mark(u"Ada:I"_s);
    EXPECT_TRUE(desk.board("09:30").isClear());
}

TEST(CallBoardTest, AYearThatIsNotInMemoryIsNotClear) {
    BoardSchool desk(twoClasses());
    const SessionKey later{day("2026-11-20"), Half::AM};
    const CallBoard board = callBoard(desk.school(), later, {later.date, QTime(9, 30)});
    EXPECT_FALSE(board.isLoaded);
    EXPECT_FALSE(board.isClear());
}

TEST(CallBoardTest, ADayWithoutSessionsHasNobodyToKnow) {
    BoardSchool desk(twoClasses());
    const SessionKey saturday{day("2024-11-23"), Half::AM};
    const CallBoard board = callBoard(desk.school(), saturday, {saturday.date, QTime(9, 30)});
    EXPECT_FALSE(board.hasSession);
    EXPECT_TRUE(board.isClear());
}

TEST(CallBoardTest, AnUnexpectedClosingStopsTheCallsOfItsSession) {
    BoardSchool desk(twoClasses().closed({.range = {kBoardDay, kBoardDay},
                                          .kind = ClosureKind::Unplanned,
                                          .half = Half::AM}));
    desk.mark(u"Ada:N"_s);
    desk.mark(u"Ada:N"_s, Half::PM);
    EXPECT_TRUE(desk.board("09:30").isClear());
    EXPECT_EQ(desk.calls("13:30", Half::PM), u"Call: Ada"_s);
}

TEST(CallBoardTest, WhatIsShutIsNamedForItsSessionAlone) {
    BoardSchool desk(twoClasses().closed({.range = {kBoardDay, kBoardDay},
                                          .kind = ClosureKind::Unplanned,
                                          .reason = u"Boiler"_s,
                                          .half = Half::AM}));
    const CallBoard morning = desk.board("09:30");
    ASSERT_EQ(morning.shut.size(), 1U);
    EXPECT_EQ(morning.shut.front().reason, u"Boiler"_s);
    EXPECT_TRUE(desk.board("13:30", Half::PM).shut.empty());
}

TEST(CallBoardTest, APlannedClosureIsNotShutUnexpectedly) {
    BoardSchool desk(twoClasses().closed({.range = {kBoardDay, kBoardDay}}));
    EXPECT_TRUE(desk.board("09:30").shut.empty());
}

struct MomentCase {
    const char* time;
    Half half;
};

class BoardSessionTest : public testing::TestWithParam<MomentCase> {};

TEST_P(BoardSessionTest, IsTheAfternoonFromItsOpening) {
    BoardSchool desk(twoClasses());
    EXPECT_EQ(boardSession(desk.school(), desk.at(GetParam().time)),
              (SessionKey{kBoardDay, GetParam().half}));
}

INSTANTIATE_TEST_SUITE_P(Moments, BoardSessionTest,
                         testing::Values(MomentCase{"08:00", Half::AM}, MomentCase{"12:59", Half::AM},
                                         MomentCase{"13:00", Half::PM},
                                         MomentCase{"16:00", Half::PM}));

} // namespace
} // namespace rollbook
