// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// rules.md 30: a death stops every list at once, and what is held is said apart.

#include "core/office/board/ContactQuality.h"
#include "core/office/board/StateNow.h"
#include "core/office/board/TextList.h"
#include "tests/core/office/board/BoardSchool.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Ada and Bo have one mother; Cy has his own. All are N, and Dee, in 4B, has no mark yet.
class HeldChildTest : public testing::Test {
protected:
    HeldChildTest()
        : desk(SchoolBuilder()
                   .onReferenceCalendar()
                   .withPupil(u"Ada"_s)
                   .inClass(u"4A"_s)
                   .withPupil(u"Bo"_s)
                   .inClass(u"4A"_s)
                   .withPupil(u"Cy"_s)
                   .inClass(u"4A"_s)
                   .withPupil(u"Dee"_s)
                   .inClass(u"4B"_s)
                   .known(QString(characteristic::kLookedAfter), day("2024-09-01"), u"Y"_s),
               {{u"Mother"_s, u"07700 1"_s, {u"Ada"_s, u"Bo"_s}},
                {u"Aunt"_s, u"07700 2"_s, {u"Cy"_s}}}) {
        desk.mark(u"Ada:N Bo:N Cy:N"_s);
    }
    void hold(const QString& forename, HoldCause cause = HoldCause::Death) {
        desk.school().letters.holds.push_back({.pupil = desk.id(forename),
                                               .cause = cause,
                                               .words = u"in the night"_s,
                                               .decidedBy = u"Sam Lead"_s,
                                               .from = kBoardDay.addDays(1)});
    }
    QString texts(const std::vector<PupilId>& lookedAt = {}) const {
        const TextList list =
            textList(desk.school(), {kBoardDay, Half::AM}, desk.at("09:30"), lookedAt);
        QStringList words;
        for (const TextList::Line& each : list.lines)
            words += each.firstName;
        for (const TextList::Dropped& each : list.withdrawn)
            words += u"%1-%2"_s.arg(desk.school().roll.pupil(each.pupil)->forename)
                         .arg(int(each.why));
        return words.join(u' ');
    }
    mutable BoardSchool desk;
};

TEST_F(HeldChildTest, TheCallIsHeldApartFromTheFirstMomentAndIsNobodysBrotherInACall) {
    EXPECT_EQ(desk.calls("09:30"), u"Call: Ada+Bo\nCall: Cy"_s);
    hold(u"Ada"_s);
    EXPECT_EQ(desk.calls("09:30"), u"Call: Bo\nCall: Cy\nHeld: Ada"_s);
    const CallBoard board = desk.board("09:30");
    EXPECT_TRUE(board.calls.back().contacts.empty());
    EXPECT_EQ(risks(desk.child(board, u"Ada"_s)), QString());
}

TEST_F(HeldChildTest, NoOtherHoldOnLettersStopsACall) {
    for (const HoldCause cause : {HoldCause::Bereavement, HoldCause::Hospital, HoldCause::Police,
                                  HoldCause::Safeguarding})
        hold(u"Ada"_s, cause);
    EXPECT_EQ(desk.calls("09:30"), u"Call: Ada+Bo\nCall: Cy"_s);
}

TEST_F(HeldChildTest, LiftedTheChildIsRungAboutAgain) {
    hold(u"Ada"_s);
    desk.school().letters.holds.clear();
    EXPECT_EQ(desk.calls("09:30"), u"Call: Ada+Bo\nCall: Cy"_s);
}

TEST_F(HeldChildTest, TheBoardIsNotClearByIt) {
    desk.mark(u"Bo:/ Cy:/ Dee:/"_s);
    hold(u"Ada"_s);
    EXPECT_FALSE(desk.board("09:30").isClear());
    EXPECT_EQ(desk.board("09:30").count(CallStage::Held), 1);
    desk.mark(u"Ada:I"_s);
    EXPECT_TRUE(desk.board("09:30").isClear());
}

TEST_F(HeldChildTest, NoClassIsAskedForTheMarkOfAChildWhoHasDied) {
    EXPECT_EQ(desk.head("09:30"), u"4B NotTaken 1"_s);
    hold(u"Dee"_s);
    EXPECT_EQ(desk.head("09:30"), QString());
    EXPECT_EQ(desk.calls("09:30"), u"Call: Ada+Bo\nCall: Cy\nHeld: Dee"_s);
}

TEST_F(HeldChildTest, NorIsOneSearchedForWhomSomebodyBelievedAtSchool) {
    desk.tried(u"Cy"_s, "09:25", ContactOutcome::BelievesAtSchool, u"Aunt"_s);
    EXPECT_TRUE(desk.calls("09:30").startsWith(u"Missing: Cy"_s));
    hold(u"Cy"_s);
    EXPECT_TRUE(desk.calls("09:30").endsWith(u"Held: Cy"_s));
}

// A brother stays on the board: he may be in danger. But a person decides who asks his home.
TEST_F(HeldChildTest, WhoSharesAContactIsRungAboutWithCareAndGetsNoText) {
    hold(u"Ada"_s);
    EXPECT_EQ(risks(desk.child(desk.board("09:30"), u"Bo"_s)), u"HomeBereaved"_s);
    EXPECT_EQ(risks(desk.child(desk.board("09:30"), u"Cy"_s)), QString());
    EXPECT_EQ(texts(), u"Cy Bo-%1 Ada-%2"_s.arg(int(TextList::Withdrawn::HomeBereaved))
                           .arg(int(TextList::Withdrawn::Held)));
}

TEST_F(HeldChildTest, WhoWasOnTheListOfTextsIsWithdrawnOnceAndSaysWhy) {
    hold(u"Cy"_s);
    EXPECT_EQ(texts({desk.id(u"Cy"_s)}), u"Ada Bo Cy-%1"_s.arg(int(TextList::Withdrawn::Held)));
}

TEST_F(HeldChildTest, NobodyReadsOutWhereTheChildIs) {
    hold(u"Dee"_s);
    const auto states = statesOf(desk.school(), characteristic::kLookedAfter,
                                 {kBoardDay, Half::AM}, desk.at("09:30"));
    ASSERT_EQ(states.size(), 1U);
    EXPECT_EQ(states[0].onBoard, CallStage::Held);
}

TEST_F(HeldChildTest, NoSheetIsAskedOfTheHomeAndTheRowSaysSoLast) {
    hold(u"Dee"_s); // gravest: nobody may be rung at all
    const auto rows = contactQuality(desk.school(), kBoardDay);
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows.back().pupil, desk.id(u"Dee"_s));
    EXPECT_TRUE(rows.back().isHeld);
    EXPECT_FALSE(rows.front().isHeld);
}

} // namespace
} // namespace rollbook
