// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/AmendDialog.h"

#include "tests/ui/registers/AtTheGrid.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class AmendDialogTest : public AtTheGrid {};

TEST_F(AmendDialogTest, ACodeTypedOverARangeAsksOnceAndAmendsAll) {
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    at.dialogs.expectDialog(u"registers.amend"_s, [this](QDialog& form) {
        EXPECT_EQ(field(form, u"amend.code"_s).text(), u"I"_s);
        EXPECT_FALSE(canChange(form)) << "without a reason";
        EXPECT_EQ(recorded(u"Ada"_s, u"2024-11-18 AM"_s), u"N"_s) << "before it is confirmed";
        field(form, u"amend.reason"_s).setText(u"ill, mother rang"_s);
        field(form, u"amend.word"_s).setText(u"Mrs Green"_s);
        EXPECT_TRUE(canChange(form));
        return true;
    });
    type('i');
    EXPECT_EQ(recorded(u"Ada"_s, u"2024-11-18 AM"_s), u"I"_s);
    EXPECT_EQ(recorded(u"Ada"_s, u"2024-11-19 AM"_s), u"I"_s);
    EXPECT_EQ(recorded(u"Ada"_s, u"2024-11-19 PM"_s), u"\\"_s);
    EXPECT_EQ(notice(), u"3 marks are changed; F2 shows the history of each."_s);
    const auto history = at.disk.office().history(at.disk.pupil(u"Ada"_s),
                                                  session(u"2024-11-18 AM"_s));
    EXPECT_EQ(history->back().reason, u"ill, mother rang · Mrs Green"_s);
}

TEST_F(AmendDialogTest, TheFormListsEachMarkAndWhyItStays) {
    jump(u"Ada"_s, u"2024-11-18 PM"_s);
    press(Qt::Key_Down, Qt::ShiftModifier);
    at.dialogs.expectDialog(u"registers.amend"_s, [](QDialog& form) {
        const QStringList lines = listOf(form).trimmed().split(u'\n');
        EXPECT_EQ(lines.size(), 3);
        EXPECT_TRUE(lines[1].contains(u"Mon 18 Nov, afternoon | \\ | L"_s)) << lines[1].toStdString();
        EXPECT_TRUE(lines[2].contains(u"no mark | no mark | "_s)) << lines[2].toStdString();
        EXPECT_TRUE(lines[2].contains(u"Ben"_s));
        EXPECT_EQ(form.findChild<QLabel*>(u"amend.summary"_s)->text(),
                  u"1 would change · 1 cannot change and stay"_s);
        field(form, u"amend.code"_s).setText(u"L 12"_s);
        field(form, u"amend.reason"_s).setText(u"came at ten past"_s);
        return true;
    });
    type('l');
    EXPECT_EQ(at.disk.reading(u"Ada"_s, u"2024-11-18 PM"_s).minutesLate, 12);
    EXPECT_EQ(recorded(u"Ben"_s, u"2024-11-18 PM"_s), QString());
}

TEST_F(AmendDialogTest, CancellingChangesNothing) {
    at.dialogs.expectDialog(u"registers.amend"_s, [](QDialog&) { return false; });
    type('i');
    EXPECT_EQ(recorded(u"Ada"_s, u"2024-11-18 AM"_s), u"N"_s);
    EXPECT_EQ(notice(), QString());
}

TEST_F(AmendDialogTest, DeleteTakesAMarkBack) {
    at.dialogs.expectDialog(u"registers.amend"_s, [](QDialog& form) {
        EXPECT_FALSE(form.findChild<QLineEdit*>(u"amend.code"_s));
        field(form, u"amend.reason"_s).setText(u"wrong pupil"_s);
        return true;
    });
    press(Qt::Key_Delete);
    EXPECT_EQ(at.disk.reading(u"Ada"_s, u"2024-11-18 AM"_s).state, SessionState::Blank);
}

TEST_F(AmendDialogTest, EnterOnAnEmptyCodeTakesNothingBack) {
    at.dialogs.expectDialog(u"registers.amend"_s, [](QDialog& form) {
        field(form, u"amend.reason"_s).setText(u"none"_s);
        EXPECT_FALSE(canChange(form));
        return false;
    });
    press(Qt::Key_Return);
}

TEST_F(AmendDialogTest, ACodeThatNeedsItsNatureAsksForItInTheForm) {
    at.dialogs.expectDialog(u"registers.amend"_s, [](QDialog& form) {
        field(form, u"amend.reason"_s).setText(u"was at the museum"_s);
        EXPECT_FALSE(canChange(form));
        field(form, u"amend.nature"_s).setText(u"museum"_s);
        EXPECT_TRUE(canChange(form));
        return true;
    });
    type('b');
    EXPECT_EQ(recorded(u"Ada"_s, u"2024-11-18 AM"_s), u"B"_s);
}

TEST_F(AmendDialogTest, TheFormIsWalkedByTab) {
    at.dialogs.expectDialog(u"registers.amend"_s, [](QDialog& form) {
        EXPECT_EQ(tabOrderFaults(form), QStringList{});
        return false;
    });
    type('i');
}

} // namespace
} // namespace rollbook
