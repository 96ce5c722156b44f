// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/PlanAbsence.h"
#include "core/office/hatch/SignInLate.h"
#include "tests/ui/registers/RegisterPresenterFixture.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class RegisterTypingTest : public RegisterPresenterFixture {};

TEST_F(RegisterTypingTest, OneKeyIsACodeAndTheNextPupil) {
    open();
    type(u"/in"_s);
    EXPECT_EQ(codes(), u"/ I N"_s);
    EXPECT_EQ(presenter.current(), 2);
    EXPECT_EQ(standing(), u"Draft"_s);
}

TEST_F(RegisterTypingTest, EachCodeIsOnDiskBeforeItIsShown) {
    open();
    type(u"/i"_s);
    at.disk.reopen();
    EXPECT_EQ(drafted(u"Ben"_s), u"I"_s);
}

TEST_F(RegisterTypingTest, CWaitsInItsCellUntilTheNextKey) {
    open();
    type(u"c"_s);
    EXPECT_EQ(row(0).pending, u"C"_s);
    EXPECT_EQ(codes(), u"- - -"_s);
    type(u"/"_s);
    EXPECT_EQ(row(0).pending, QString());
    EXPECT_EQ(codes(), u"C / -"_s);
}

TEST_F(RegisterTypingTest, LeavingTheRowFinishesWhatWaits) {
    open();
    type(u"c"_s);
    presenter.setCurrent(2);
    EXPECT_EQ(codes(), u"C - -"_s);
    EXPECT_EQ(presenter.current(), 2);
}

TEST_F(RegisterTypingTest, ARefusedCodeSaysWhyAndLeavesTheCell) {
    open();
    type(u"i"_s);
    presenter.setCurrent(0);
    type(u"h"_s);
    EXPECT_EQ(codes(), u"I - -"_s);
    EXPECT_EQ(presenter.current(), 0);
    ASSERT_EQ(refusals.size(), 1);
    EXPECT_TRUE(refusals.front().startsWith(u"H was not in use on that day"_s));
}

TEST_F(RegisterTypingTest, ACodeThatNeedsMoreAsksAndIsNotRefused) {
    open();
    QString asked;
    QObject::connect(&presenter, &RegisterPresenter::needsMore,
                     [&asked](const QString& code, CodeNeed need) {
                         asked = u"%1 %2"_s.arg(code).arg(int(need));
                     });
    type(u"c2"_s);
    EXPECT_EQ(asked, u"C2 %1"_s.arg(int(CodeNeed::ReviewDate)));
    EXPECT_TRUE(refusals.isEmpty());
    presenter.enter(u"C2"_s, {.reviewDate = day("2024-12-13")});
    EXPECT_EQ(codes(), u"C2 - -"_s);
    EXPECT_EQ(row(0).words, u"review 13/12/2024"_s);
}

TEST_F(RegisterTypingTest, FiguresStraightAfterLAreItsMinutes) {
    open();
    type(u"l12/"_s);
    EXPECT_EQ(codes(), u"L / -"_s);
    EXPECT_EQ(row(0).minutesLate, 12);
}

TEST_F(RegisterTypingTest, FiguresOnACellWithLAreItsMinutesAgain) {
    open();
    type(u"l12"_s);
    presenter.setCurrent(0);
    type(u"7"_s);
    EXPECT_EQ(row(0).minutesLate, 7);
}

TEST_F(RegisterTypingTest, FiguresAnywhereElseAreRefused) {
    open();
    type(u"/7"_s);
    EXPECT_EQ(refusals.size(), 1);
    EXPECT_EQ(row(0).minutesLate, std::nullopt);
}

TEST_F(RegisterTypingTest, UndoGoesBackCodeByCodeToWhereItHappened) {
    open();
    type(u"/i"_s);
    presenter.undoStack().undo();
    EXPECT_EQ(codes(), u"/ - -"_s);
    EXPECT_EQ(presenter.current(), 1);
    presenter.undoStack().redo();
    EXPECT_EQ(codes(), u"/ I -"_s);
}

TEST_F(RegisterTypingTest, MinutesAreOneStepOfUndo) {
    open();
    type(u"l12"_s);
    presenter.undoStack().undo();
    EXPECT_EQ(codes(), u"L - -"_s);
    EXPECT_EQ(row(0).minutesLate, std::nullopt);
}

TEST_F(RegisterTypingTest, AnUndoThatFailsLeavesNoTrace) {
    open();
    type(u"/"_s);
    ASSERT_TRUE(SignInLate(at.disk.office())
                    .run({.pupil = at.disk.pupil(u"Ada"_s), .at = moment("2024-11-20T09:12")},
                         at.disk.author()));
    presenter.undoStack().undo();
    presenter.undoStack().redo();
    EXPECT_FALSE(presenter.undoStack().canUndo());
    EXPECT_FALSE(presenter.undoStack().canRedo());
}

TEST_F(RegisterTypingTest, FillingBlanksGivesThePlannedCodeAndIsUndoneAsOne) {
    ASSERT_TRUE(PlanAbsence(at.disk.office())
                    .run({.pupil = at.disk.pupil(u"Ben"_s),
                          .range = {now.date, now.date},
                          .code = u"M"_s,
                          .reason = u"dentist"_s},
                         at.disk.author()));
    open();
    EXPECT_EQ(row(1).planned.code, u"M"_s);
    type(u"n"_s);
    presenter.fillBlanks();
    EXPECT_EQ(codes(), u"N M /"_s);
    presenter.undoStack().undo();
    EXPECT_EQ(codes(), u"N - -"_s);
}

TEST_F(RegisterTypingTest, ClearingMakesTheCellBlank) {
    open();
    type(u"i"_s);
    presenter.setCurrent(0);
    presenter.clearCell();
    EXPECT_EQ(codes(), u"- - -"_s);
}

TEST_F(RegisterTypingTest, ACommentStaysWhenTheCodeChanges) {
    open();
    type(u"n"_s);
    presenter.setCurrent(0);
    presenter.setComment(u"mother will ring"_s);
    type(u"i"_s);
    EXPECT_EQ(codes(), u"I - -"_s);
    EXPECT_EQ(row(0).words, u"mother will ring"_s);
}

TEST_F(RegisterTypingTest, TakingSaysWhenAndByWhomAndLocksTheCells) {
    open();
    type(u"//"_s);
    presenter.take();
    EXPECT_EQ(standing(), u"Taken at 09:05 by Ruth Okafor, 1 blank"_s);
    EXPECT_EQ(row(0).lock, CellLock::Recorded);
    EXPECT_FALSE(presenter.canType());
    EXPECT_FALSE(presenter.undoStack().canUndo());
}

TEST_F(RegisterTypingTest, TypingAfterTakingIsACorrectionWithAReason) {
    open();
    presenter.fillBlanks();
    presenter.take();
    presenter.setCurrent(1);
    at.dialogs.expectReason(u"Change the mark"_s, u"wrong line"_s, u"Mr Shah’s slip"_s);
    type(u"n"_s);
    EXPECT_EQ(codes(), u"/ N /"_s);
    EXPECT_TRUE(row(1).isAmended);
    EXPECT_EQ(row(1).words, u"amended"_s);
    EXPECT_FALSE(row(0).isAmended);
    const auto history = at.disk.office().history(row(1).pupil, now);
    EXPECT_EQ(history->back().reason, u"wrong line · Mr Shah’s slip"_s);
}

TEST_F(RegisterTypingTest, ThinkingBetterOfACorrectionChangesNothing) {
    open();
    presenter.fillBlanks();
    presenter.take();
    presenter.setCurrent(1);
    at.dialogs.expectCancel(u"Change the mark"_s);
    type(u"n"_s);
    EXPECT_EQ(codes(), u"/ / /"_s);
}

TEST_F(RegisterTypingTest, ACorrectionThatCannotBeIsRefusedBeforeItAsks) {
    open();
    presenter.fillBlanks();
    presenter.take();
    presenter.setCurrent(1);
    type(u"h"_s); // a question would fail the test
    EXPECT_EQ(refusals.size(), 1);
}

} // namespace
} // namespace rollbook
