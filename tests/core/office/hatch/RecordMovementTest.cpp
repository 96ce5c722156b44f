// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/hatch/RecordMovement.h"

#include "core/office/OfficeErrors.h"
#include "tests/core/office/ADay.h"
#include "tests/support/Must.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QString kAfternoon = u"2024-11-20 PM"_s;

class RecordMovementTest : public ADay {
protected:
    Result<RecordMovement::Recorded> move(Movement::Kind kind, const char* time,
                                          RecordMovement::Request request = {}) {
        at(time);
        request.pupil = ada();
        request.kind = kind;
        request.at = disk.clock().now();
        return RecordMovement(disk.office()).run(request, disk.author());
    }
    bool isOut(const char* time) const {
        return outBy(disk.school(), ada(), moment((QByteArray("2024-11-20T") + time).constData()));
    }
};

TEST_F(RecordMovementTest, SentHomeIllPlansTheAfternoon) {
    const auto gone = move(Movement::Kind::Ill, "10:40", {.collectedBy = u"mother"_s});
    ASSERT_TRUE(gone);
    EXPECT_EQ(planned(u"Ada"_s, kAfternoon), u"I"_s);
    EXPECT_EQ(planned(u"Ada"_s, u"2024-11-20 AM"_s), QString());
    EXPECT_EQ(planned(u"Ada"_s, u"2024-11-21 AM"_s), QString());
    disk.reopen();
    EXPECT_EQ(disk.school().hatch.movements, std::vector{gone->movement});
    EXPECT_TRUE(verifies());
}

// Present when the afternoon's register opened: it stands as called.
TEST_F(RecordMovementTest, WhoLeavesOnceTheRegisterIsOpenPlansNothing) {
    EXPECT_TRUE(move(Movement::Kind::Ill, "13:00")->planned.empty());
}

TEST_F(RecordMovementTest, WhoLeavesAMinuteBeforeIsPlanned) {
    EXPECT_EQ(move(Movement::Kind::Ill, "12:59")->planned.size(), 1u);
}

TEST_F(RecordMovementTest, BackBeforeTheRegisterClosesPlansNothing) {
    EXPECT_TRUE(
        move(Movement::Kind::Appointment, "11:00", {.expectedBack = QTime(13, 15)})->planned.empty());
}

TEST_F(RecordMovementTest, BackAfterItClosesPlansTheAppointment) {
    ASSERT_TRUE(move(Movement::Kind::Appointment, "11:00", {.expectedBack = QTime(13, 16)}));
    EXPECT_EQ(planned(u"Ada"_s, kAfternoon), u"M"_s);
}

TEST_F(RecordMovementTest, ComingBackReleasesTheAfternoon) {
    ASSERT_TRUE(move(Movement::Kind::Ill, "10:40"));
    EXPECT_TRUE(isOut("11:30"));
    const auto back = move(Movement::Kind::Return, "12:30");
    ASSERT_TRUE(back);
    EXPECT_EQ(back->released.size(), 1u);
    EXPECT_EQ(planned(u"Ada"_s, kAfternoon), QString());
    EXPECT_FALSE(isOut("12:30"));
    EXPECT_TRUE(isOut("12:29"));
}

// What was registered meanwhile stands: an amendment or the late book changes it.
TEST_F(RecordMovementTest, AnAfternoonAlreadyTakenIsNotReleased) {
    ASSERT_TRUE(move(Movement::Kind::Ill, "10:40"));
    at("13:10");
    take(kAfternoon, u"I"_s, u"\\"_s);
    EXPECT_TRUE(move(Movement::Kind::Return, "13:40")->released.empty());
    EXPECT_EQ(code(u"Ada"_s, kAfternoon), u"I"_s);
}

TEST_F(RecordMovementTest, TakenBackItIsAsIfNobodyHadLeft) {
    const auto gone = move(Movement::Kind::Ill, "10:40");
    ASSERT_TRUE(RecordMovement(disk.office()).takeBack(gone->movement.id, disk.author()));
    EXPECT_FALSE(isOut("11:30"));
    EXPECT_EQ(planned(u"Ada"_s, kAfternoon), QString());
    disk.reopen();
    EXPECT_TRUE(disk.school().hatch.movements.at(0).isTakenBack);
    EXPECT_EQ(RecordMovement(disk.office()).takeBack(gone->movement.id, disk.author()).error().code,
              errors::kNoSuchLine);
}

// rules.md 27.
TEST_F(RecordMovementTest, WhoMustNotCollectIsRefused) {
    const auto refused =
        move(Movement::Kind::Ill, "10:40", {.collectedByContact = contact(u"Uncle"_s)});
    EXPECT_EQ(refused.error().code, errors::kMustNotCollect);
    EXPECT_TRUE(disk.school().hatch.movements.empty());
    EXPECT_TRUE(move(Movement::Kind::Ill, "10:40", {.collectedByContact = contact(u"Mother"_s)}));
}

// rules.md 37.
TEST_F(RecordMovementTest, ChildrenTheSchoolSendsHomeAreNeitherINorC) {
    for (const QString& code : {u"I"_s, u"i"_s, u"C"_s})
        EXPECT_EQ(move(Movement::Kind::SentHome, "10:40", {.code = code}).error().code,
                  errors::kSentHomeIsNeither);
    ASSERT_TRUE(move(Movement::Kind::SentHome, "10:40"));
    EXPECT_EQ(planned(u"Ada"_s, kAfternoon), QString());
}

TEST_F(RecordMovementTest, OnlyWhoIsOutComesBackAndOnlyWhoIsInGoes) {
    EXPECT_EQ(move(Movement::Kind::Return, "10:00").error().code, errors::kNotOut);
    ASSERT_TRUE(move(Movement::Kind::Ill, "10:40"));
    EXPECT_EQ(move(Movement::Kind::Appointment, "10:50").error().code, errors::kAlreadyOut);
    ASSERT_TRUE(move(Movement::Kind::Return, "11:00"));
    EXPECT_EQ(move(Movement::Kind::Return, "11:10").error().code, errors::kNotOut);
}

class TakenBackReturnTest : public RecordMovementTest {
protected:
    Result<RecordMovement::Recorded> takeBack(const RecordMovement::Recorded& recorded) {
        return RecordMovement(disk.office()).takeBack(recorded.movement.id, disk.author());
    }
    RecordMovement::Recorded out(const char* time = "10:40") {
        return must(move(Movement::Kind::Ill, time, {.words = u"sick"_s}));
    }
    RecordMovement::Recorded back(const char* time) {
        return must(move(Movement::Kind::Return, time));
    }
};

TEST_F(TakenBackReturnTest, PlansTheAfternoonAgainAsItWas) {
    out();
    const auto again = takeBack(back("12:30"));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->planned, std::vector{session(kAfternoon)});
    EXPECT_EQ(planned(u"Ada"_s, kAfternoon), u"I"_s);
    EXPECT_TRUE(isOut("12:40"));
    disk.reopen();
    EXPECT_EQ(planned(u"Ada"_s, kAfternoon), u"I"_s);
    EXPECT_EQ(disk.school().plannedFor(ada(), session(kAfternoon))->reason, u"sick"_s);
    EXPECT_TRUE(verifies());
}

TEST_F(TakenBackReturnTest, BackOnceMoreTheAfternoonIsReleasedAgain) {
    out();
    must(takeBack(back("12:30")));
    EXPECT_EQ(back("12:50").released.size(), 1U);
    EXPECT_EQ(planned(u"Ada"_s, kAfternoon), QString());
    disk.reopen();
    EXPECT_EQ(planned(u"Ada"_s, kAfternoon), QString());
}

TEST_F(TakenBackReturnTest, OfALeavingThenTakenBackNothingStaysPlanned) {
    const auto gone = out();
    must(takeBack(back("12:30")));
    must(takeBack(gone));
    EXPECT_EQ(planned(u"Ada"_s, kAfternoon), QString());
}

// Another leaving, appointment or illness, speaks for the afternoon now.
TEST_F(TakenBackReturnTest, AReturnThatIsNotTheLastMovementPlansNothing) {
    out();
    const auto first = back("11:30");
    must(move(Movement::Kind::Appointment, "11:50", {.expectedBack = QTime(13, 0)}));
    EXPECT_TRUE(must(takeBack(first)).planned.empty());
    EXPECT_EQ(planned(u"Ada"_s, kAfternoon), QString());
}

TEST_F(TakenBackReturnTest, WhatIsRegisteredMeanwhileStands) {
    out();
    const auto returned = back("12:30");
    at("13:10");
    take(kAfternoon, uR"(\)"_s, uR"(\)"_s);
    EXPECT_TRUE(must(takeBack(returned)).planned.empty());
    EXPECT_EQ(planned(u"Ada"_s, kAfternoon), QString());
    EXPECT_EQ(code(u"Ada"_s, kAfternoon), uR"(\)"_s);
}

TEST_F(TakenBackReturnTest, NothingReleasedIsNothingPlannedAgain) {
    must(move(Movement::Kind::Appointment, "11:00", {.expectedBack = QTime(13, 15)}));
    EXPECT_TRUE(must(takeBack(back("12:30"))).planned.empty());
}

} // namespace
} // namespace rollbook
