// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/latebook/SignInPageFixture.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class SignInPageTest : public SignInPageFixture {};

} // namespace

TEST_F(SignInPageTest, AFragmentEnterAndEnterSignAChildIn) {
    type(u"ada"_s);
    enter("latebook.name");
    enter("latebook.reason");
    EXPECT_EQ(m_desk.codeOf(u"Ada"_s, u"2024-11-20 AM"_s), u"L"_s);
    EXPECT_EQ(m_desk.disk.reading(u"Ada"_s, u"2024-11-20 AM"_s).minutesLate, 22);
    EXPECT_EQ(part<QLineEdit>("latebook.name")->text(), QString());
    EXPECT_TRUE(notice().contains(u"Pupil, Ada L"_s));
}

TEST_F(SignInPageTest, ClassBirthAndCodeStandThereBeforeEnter) {
    type(u"ada"_s);
    EXPECT_EQ(said("latebook.who"), u"Pupil, Ada · 4A · born 01/01/2016"_s);
    EXPECT_EQ(said("latebook.mark"), u"→ L, 22 min"_s);
    EXPECT_EQ(m_desk.codeOf(u"Ada"_s, u"2024-11-20 AM"_s), QString());
}

TEST_F(SignInPageTest, TwoWhoFitAreToldApartAndDownTakesTheSecond) {
    type(u"4a"_s);
    EXPECT_EQ(gridText(m_page.presenter().found()), u"Name | Class | Born | Mark now\n"
                                                    "Pupil, Ada | 4A | 01/01/2016 | no mark yet\n"
                                                    "Pupil, Ben | 4A | 03/10/2015 | I\n"_s);
    QTest::keyClick(part<QLineEdit>("latebook.name"), Qt::Key_Down);
    EXPECT_TRUE(said("latebook.who").startsWith(u"Pupil, Ben"_s));
}

struct ClockCase {
    QTime time;
    const char* shown;
};

class SignInClockTest : public SignInPageTest, public testing::WithParamInterface<ClockCase> {};

// checks L1 and L2b, as they are seen before Enter
TEST_P(SignInClockTest, TheCodeFollowsTheTime) {
    type(u"ada"_s);
    setTime(GetParam().time);
    EXPECT_EQ(said("latebook.mark"), QString::fromUtf8(GetParam().shown));
}

INSTANTIATE_TEST_SUITE_P(Times, SignInClockTest,
                         testing::Values(ClockCase{QTime(8, 50), "→ /"},
                                         ClockCase{QTime(8, 51), "→ L, 1 min"},
                                         ClockCase{QTime(9, 20), "→ L, 30 min"},
                                         ClockCase{QTime(9, 21), "→ U, 31 min"},
                                         ClockCase{QTime(12, 40), "→ \\"}));

// checks L2b: the afternoon is marked, and the morning keeps its reason
TEST_F(SignInPageTest, AnArrivalAfterTheMorningEndedIsTheAfternoons) {
    setTime(QTime(12, 40));
    signIn(u"ben"_s);
    EXPECT_EQ(m_desk.codeOf(u"Ben"_s, u"2024-11-20 AM"_s), u"I"_s);
    EXPECT_EQ(m_desk.codeOf(u"Ben"_s, u"2024-11-20 PM"_s), u"\\"_s);
}

TEST_F(SignInPageTest, TheTimeIsTheClocksUntilItIsTypedOver) {
    EXPECT_EQ(part<QTimeEdit>("latebook.time")->time(), QTime(9, 12));
    m_desk.set("2024-11-20T09:13");
    m_page.clockMoved();
    EXPECT_EQ(part<QTimeEdit>("latebook.time")->time(), QTime(9, 13));
    setTime(QTime(8, 57));
    m_desk.set("2024-11-20T09:14");
    m_page.clockMoved();
    EXPECT_EQ(part<QTimeEdit>("latebook.time")->time(), QTime(8, 57));
}

TEST_F(SignInPageTest, ATimeTypedIsForOneChild) {
    setTime(QTime(8, 57));
    signIn(u"ada"_s);
    EXPECT_EQ(m_desk.disk.reading(u"Ada"_s, u"2024-11-20 AM"_s).minutesLate, 7);
    EXPECT_EQ(part<QTimeEdit>("latebook.time")->time(), QTime(9, 12));
}

TEST_F(SignInPageTest, KeptItIsForTheNextChildToo) {
    setTime(QTime(8, 57));
    part<QCheckBox>("latebook.keepTime")->setChecked(true);
    signIn(u"ada"_s);
    signIn(u"bea"_s);
    EXPECT_EQ(m_desk.disk.reading(u"Bea"_s, u"2024-11-20 AM"_s).minutesLate, 7);
}

TEST_F(SignInPageTest, EscapeInTheTimeGoesBackToTheClock) {
    setTime(QTime(8, 57));
    QTest::keyClick(part<QTimeEdit>("latebook.time"), Qt::Key_Escape);
    EXPECT_EQ(part<QTimeEdit>("latebook.time")->time(), QTime(9, 12));
}

// checks L5
TEST_F(SignInPageTest, ReasonAndCompanyAreKeptAsSaid) {
    type(u"ada"_s);
    enter("latebook.name");
    QTest::keyClicks(part<QLineEdit>("latebook.with"), u"Grandad Joe"_s);
    QTest::keyClicks(part<QLineEdit>("latebook.reason"), u"cat was sick"_s);
    enter("latebook.reason");
    EXPECT_EQ(today(), u"Time | Name | Class | Code | Minutes | Reason | With\n"
                       "09:12 | Pupil, Ada | 4A | L | 22 | cat was sick | Grandad Joe\n"_s);
}

TEST_F(SignInPageTest, AReasonBegunIsCompletedInPlace) {
    type(u"ada"_s);
    enter("latebook.name");
    QTest::keyClicks(part<QLineEdit>("latebook.reason"), u"ov"_s);
    EXPECT_EQ(part<QLineEdit>("latebook.reason")->text(), u"overslept"_s);
}

TEST_F(SignInPageTest, WhatOneFamilySaidIsOfferedToNobodyElse) {
    signIn(u"ada"_s, u"mum in hospital"_s);
    EXPECT_FALSE(m_page.presenter().offeredReasons().contains(u"mum in hospital"_s));
    signIn(u"bea"_s, u"Mum in hospital"_s);
    EXPECT_EQ(m_page.presenter().offeredReasons().front(), u"mum in hospital"_s);
}

TEST_F(SignInPageTest, TheOfficersOwnCodeComesWithItsEvidence) {
    type(u"ada"_s);
    enter("latebook.name");
    QTest::keyClicks(part<QLineEdit>("latebook.code"), u"m"_s);
    EXPECT_EQ(said("latebook.mark"), u"→ M, 22 min"_s);
    EXPECT_TRUE(said("latebook.meaning").contains(u"the clock says L, 22 min"_s));
    QTest::keyClicks(part<QLineEdit>("latebook.evidence"), u"appointment card"_s);
    enter("latebook.evidence");
    EXPECT_EQ(m_desk.codeOf(u"Ada"_s, u"2024-11-20 AM"_s), u"M"_s);
    EXPECT_EQ(m_desk.disk.school().hatch.arrivals.back().evidence, u"appointment card"_s);
}

TEST_F(SignInPageTest, ACodeThereIsNotIsRefusedBesideTheForm) {
    type(u"ada"_s);
    enter("latebook.name");
    QTest::keyClicks(part<QLineEdit>("latebook.code"), u"QQ"_s);
    enter("latebook.code");
    EXPECT_EQ(part<Notice>("latebook.notice")->kind(), NoticeKind::Refusal);
    EXPECT_TRUE(m_desk.disk.school().hatch.arrivals.empty());
    EXPECT_EQ(part<QLineEdit>("latebook.name")->text(), u"ada"_s);
}

// rules.md 6
TEST_F(SignInPageTest, AReasonSomebodyGaveIsReplacedOnlyAfterAYes) {
    m_desk.dialogs.expectConfirm(u"Pupil, Ben has I already"_s, false);
    signIn(u"ben"_s);
    EXPECT_EQ(m_desk.codeOf(u"Ben"_s, u"2024-11-20 AM"_s), u"I"_s);
    m_desk.dialogs.expectConfirm(u"Pupil, Ben has I already"_s, true);
    enter("latebook.reason");
    EXPECT_EQ(m_desk.codeOf(u"Ben"_s, u"2024-11-20 AM"_s), u"L"_s);
}

TEST_F(SignInPageTest, AChildSignedInAlreadyIsSignedInAgainOnlyAfterAYes) {
    signIn(u"ada"_s);
    m_desk.dialogs.expectConfirm(u"Pupil, Ada was signed in at"_s, false);
    signIn(u"ada"_s);
    EXPECT_EQ(m_desk.disk.school().hatch.arrivals.size(), 1U);
    m_desk.dialogs.expectConfirm(u"Pupil, Ada was signed in at"_s, true);
    enter("latebook.reason");
    EXPECT_EQ(m_desk.disk.school().hatch.arrivals.size(), 2U);
}

TEST_F(SignInPageTest, ASisterIsSignedInInTheSameGo) {
    type(u"ada"_s);
    m_desk.commands.action(u"latebook.siblings"_s)->trigger();
    EXPECT_TRUE(part<QCheckBox>("latebook.sibling1")->isChecked());
    EXPECT_TRUE(part<QCheckBox>("latebook.sibling1")->text().contains(u"Pupil, Bea · RA"_s));
    enter("latebook.name");
    enter("latebook.reason");
    EXPECT_EQ(m_desk.codeOf(u"Ada"_s, u"2024-11-20 AM"_s), u"L"_s);
    EXPECT_EQ(m_desk.codeOf(u"Bea"_s, u"2024-11-20 AM"_s), u"L"_s);
}

TEST_F(SignInPageTest, ASisterNotTickedStaysAsSheWas) {
    signIn(u"ada"_s);
    EXPECT_EQ(m_desk.codeOf(u"Bea"_s, u"2024-11-20 AM"_s), u"N"_s);
}

TEST_F(SignInPageTest, ASisterWhoIsHereCannotBeTicked) {
    signIn(u"bea"_s);
    type(u"ada"_s);
    EXPECT_FALSE(part<QCheckBox>("latebook.sibling1")->isEnabled());
}

TEST_F(SignInPageTest, WithNamesHiddenNothingNamesAnybody) {
    signIn(u"bea"_s, u"bus"_s);
    m_desk.privacy.setHidden(true);
    EXPECT_FALSE(today().contains(u"Bea"_s));
    EXPECT_FALSE(today().contains(u"bus"_s));
    EXPECT_FALSE(notice().contains(u"Bea"_s));
    type(u"ada"_s);
    EXPECT_FALSE(said("latebook.who").contains(u"Ada"_s));
}

TEST_F(SignInPageTest, TheSlipOfTheLastArrivalPrints) {
    EXPECT_FALSE(m_page.canPrint());
    signIn(u"bea"_s);
    m_page.print();
    EXPECT_EQ(m_desk.printing.titles, QStringList(u"Late slip: Pupil, Bea"_s));
}

TEST_F(SignInPageTest, TabWalksTheFormAsItIsRead) {
    EXPECT_EQ(tabOrderFaults(m_page), QStringList());
}
