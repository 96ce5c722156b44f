// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/ClassPage.h"

#include "core/office/TakeRegister.h"
#include "tests/ui/registers/AtTheClass.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class ClassPageTest : public AtTheClass {};

TEST_F(ClassPageTest, OpensTheSessionOfNowAtTheFirstClassToTake) {
    EXPECT_EQ(view.title(), u"Registers › 4A › Wed 20 Nov, morning"_s);
    EXPECT_EQ(standing(), u"Not taken · 2 pupils"_s);
    EXPECT_EQ(counts(), u"0 of 2 taken · 3 pupils not known"_s);
    EXPECT_EQ(focus(), part(u"registers.sheet"_s));
}

TEST_F(ClassPageTest, TheKeysOfARegisterTakeIt) {
    type("/i");
    EXPECT_EQ(code(0) + code(1), u"/I"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(standing(), u"Taken at 09:05 by Ruth Okafor"_s);
    EXPECT_EQ(notice(), u"The register of 4A is taken."_s);
    EXPECT_EQ(counts(), u"1 of 2 taken · 1 pupil not known"_s);
}

TEST_F(ClassPageTest, TakingWithBlanksSaysHowMany) {
    type("/");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(standing(), u"Taken at 09:05 by Ruth Okafor, 1 blank"_s);
    EXPECT_TRUE(notice().contains(u"1 pupil stays blank"_s));
}

TEST_F(ClassPageTest, SpaceSkipsBackspaceClearsAndUndoBringsBack) {
    press(Qt::Key_Space);
    type("n");
    EXPECT_EQ(code(0) + code(1), u"N"_s);
    press(Qt::Key_Backspace);
    EXPECT_EQ(code(1), QString());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(code(1), u"N"_s);
}

TEST_F(ClassPageTest, ANameFoundTakesTheKeyboardToItsCode) {
    press(Qt::Key_F, Qt::ControlModifier);
    type("ben");
    press(Qt::Key_Return);
    EXPECT_EQ(focus(), part(u"registers.sheet"_s));
    type("i");
    EXPECT_EQ(code(0) + code(1), u"I"_s);
}

TEST_F(ClassPageTest, EscapeLeavesTheFindingWhereItBegan) {
    press(Qt::Key_F, Qt::ControlModifier);
    type("ben");
    press(Qt::Key_Escape);
    type("i");
    EXPECT_EQ(code(0), u"I"_s);
}

TEST_F(ClassPageTest, ACodeThatNeedsItsNatureAsksBesideTheCell) {
    type("b");
    ASSERT_TRUE(part(u"registers.cellEditor"_s)->isVisible());
    type("forest school");
    press(Qt::Key_Return);
    EXPECT_FALSE(part(u"registers.cellEditor"_s)->isVisible());
    EXPECT_EQ(code(0), u"B"_s);
    EXPECT_EQ(focus(), part(u"registers.sheet"_s));
}

TEST_F(ClassPageTest, ACodeThatNeedsItsReviewDateAsksBesideTheCell) {
    type("c2");
    ASSERT_TRUE(part(u"registers.cellEditor"_s)->isVisible());
    type("13/12/2024");
    press(Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(code(0), u"C2"_s);
}

TEST_F(ClassPageTest, EscapeLeavesTheCellAsItWas) {
    type("b");
    press(Qt::Key_Escape);
    EXPECT_FALSE(part(u"registers.cellEditor"_s)->isVisible());
    EXPECT_EQ(code(0), QString());
    EXPECT_EQ(focus(), part(u"registers.sheet"_s));
}

TEST_F(ClassPageTest, ARefusalStandsBesideTheSheetUntilSomethingIsAccepted) {
    type("x");
    EXPECT_TRUE(notice().startsWith(u"X is only for pupils outside compulsory school age"_s));
    type("/");
    EXPECT_EQ(notice(), QString());
}

TEST_F(ClassPageTest, TheLegendFindsACodeByItsMeaningAndGivesIt) {
    press(Qt::Key_G, Qt::ControlModifier);
    type("dent");
    press(Qt::Key_Return);
    EXPECT_EQ(code(0), u"M"_s);
    EXPECT_EQ(focus(), part(u"registers.sheet"_s));
}

TEST_F(ClassPageTest, EnterOnATakenMarkCorrectsIt) {
    type("//");
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    at.dialogs.expectReason(u"Change the mark"_s, u"came at ten past"_s);
    type("L 12");
    press(Qt::Key_Return);
    EXPECT_EQ(code(0), u"L"_s);
}

TEST_F(ClassPageTest, HidingNamesHidesTheOneInARefusalAlready) {
    type("x");
    ASSERT_TRUE(notice().contains(u"Ada"_s)) << notice().toStdString();
    at.privacy.setHidden(true);
    EXPECT_FALSE(notice().contains(u"Ada"_s)) << notice().toStdString();
    EXPECT_TRUE(part<Notice>(u"registers.notice"_s)->isVisible());
}

TEST_F(ClassPageTest, AnotherSessionAndBackKeepTheClass) {
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(view.title(), u"Registers › 4A › Tue 19 Nov, afternoon"_s);
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(view.title(), u"Registers › 4A › Wed 20 Nov, morning"_s);
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(view.title(), u"Registers › 5B › Wed 20 Nov, morning"_s);
}

TEST_F(ClassPageTest, TomorrowIsRefusedInPlaceOfTheSheet) {
    view.open({.view = ViewId::Registers, .session = session(u"2024-11-21 AM"_s)});
    EXPECT_FALSE(part(u"registers.sheet"_s)->isVisible());
    const auto labels = view.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"has not come yet"_s);
    }));
}

TEST_F(ClassPageTest, TheDraftIsThereAfterACrash) {
    type("i");
    at.disk.reopen();
    EXPECT_EQ(
        at.disk.school().draft(at.disk.pupil(u"Ada"_s), session(u"2024-11-20 AM"_s))->mark.code,
        u"I"_s);
}

TEST_F(ClassPageTest, PrintsTheBlankRegisterOfTheClassShown) {
    ASSERT_TRUE(view.canPrint());
    view.print();
    ASSERT_EQ(at.printing.titles.size(), 1);
    EXPECT_TRUE(at.printing.titles.front().contains(u"4A"_s));
}

TEST_F(ClassPageTest, AllCanBeReachedByTab) {
    EXPECT_EQ(tabOrderFaults(*part(u"registers.sheetSide"_s)), QStringList{});
    EXPECT_EQ(tabOrderFaults(*part(u"registers.legendSide"_s)), QStringList{});
    EXPECT_EQ(tabOrderFaults(*part(u"registers.chooser"_s)), QStringList{});
}

TEST_F(ClassPageTest, TheCommandsHaveNoFaults) {
    EXPECT_EQ(at.commands.faults(), QStringList{});
}

TEST_F(ClassPageTest, TheRailCountsTheChaseList) {
    EXPECT_EQ(view.waiting(), 0);
    at.disk.clock().set(moment("2024-11-20T09:21"));
    view.open({.view = ViewId::Registers, .page = u"chase"_s});
    EXPECT_EQ(view.waiting(), 2);
    press(Qt::Key_Return);
    ASSERT_EQ(at.navigator.gone.size(), 1u);
    EXPECT_EQ(at.navigator.gone.front().className, u"4A"_s);
}

} // namespace
} // namespace rollbook
