// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Must.h"
#include "tests/support/Widgets.h"
#include "tests/ui/letters/WordsAtTheDesk.h"

#include "core/letters/LetterBook.h"
#include "ui/letters/DuePage.h"
#include "ui/letters/LetterPreview.h"
#include "ui/widgets/Notice.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString kAgain = u"<p>Please ring us.</p>"_s;

class WordsPageTest : public WordsAtTheDesk {
protected:
    LetterPreview& preview() { return *part<LetterPreview>("letters.words.page"); }
    QString whose() { return part<QLabel>("letters.words.whose")->text(); }
    // What would go out about Ada now.
    QString dueText() {
        auto& due = *qobject_cast<DuePage*>(m_view.page(u"due"_s));
        due.open({});
        for (const DueRow& row : due.presenter().model().rows())
            if (row.due.facts.pupil == m_desk.pupil(u"Ada"_s))
                return must(due.presenter().item(row)).text;
        return {};
    }
};

} // namespace

TEST_F(WordsPageTest, TheChosenLetterStandsBetweenItsHeadAndItsPage) {
    EXPECT_EQ(part<QLineEdit>("letters.words.title")->text(), u"No reason yet, three days"_s);
    EXPECT_EQ(part<QSpinBox>("letters.words.reply")->value(), 2);
    EXPECT_EQ(line(1), u"<p>{{dear}}</p>"_s);
    EXPECT_GT(preview().pages(), 0);
    EXPECT_EQ(part<QLabel>("letters.words.head")->text(),
              u"To each parent who is to be written to, of the period of the step that asks. It "
              "tells each session with N."_s);
}

TEST_F(WordsPageTest, ItReadsForTheFirstForWhomItIsDue) {
    EXPECT_EQ(whose(), u"As it reads for Pupil, Cy."_s) << "who is looked after comes first";
    choose("statement");
    EXPECT_EQ(whose(), u"As it reads for Pupil, Ada."_s) << "due for nobody: the first on roll";
}

TEST_F(WordsPageTest, AnotherPupilIsChosenByPartOfTheName) {
    m_desk.dialogs.expectDialog(u"letters.words.whom"_s, [](QDialog& dialog) {
        EXPECT_EQ(tabOrderFaults(dialog), QStringList());
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"letters.words.whom.pupil.line"_s), u"dot"_s);
        dialog.findChild<QPushButton*>(u"letters.words.whom.done"_s)->click();
        return dialog.result() == QDialog::Accepted;
    });
    run("letters.words.pupil");
    EXPECT_EQ(whose(), u"As it reads for Pupil, Dot."_s);
}

TEST_F(WordsPageTest, KeptWordsGoOutFromNowOnAndLettersOutKeepTheirs) {
    m_desk.issueAda();
    const QString issued = m_desk.issued().front().text;
    type(2, kAgain);
    run("letters.words.keep");
    EXPECT_TRUE(notice().startsWith(u"Kept."_s)) << notice().toStdString();
    EXPECT_TRUE(kept("no-reason").body.contains(kAgain));
    EXPECT_EQ(m_desk.issued().front().text, issued);
    EXPECT_EQ(standing(), u"own words"_s);
}

TEST_F(WordsPageTest, TheDueLetterReadsTheKeptWordsOnly) {
    type(2, kAgain);
    EXPECT_FALSE(dueText().contains(kAgain));
    m_view.open({.view = ViewId::Letters, .page = u"words"_s});
    run("letters.words.keep");
    EXPECT_TRUE(dueText().contains(kAgain));
}

TEST_F(WordsPageTest, OnlyTheLinesOfTitleAndReplyChangeInTheHead) {
    const QByteArray before = kept("no-reason").text;
    part<QSpinBox>("letters.words.reply")->setValue(4);
    part<QLineEdit>("letters.words.title")->selectAll();
    QTest::keyClicks(part<QLineEdit>("letters.words.title"), u"No reason "_s);
    run("letters.words.keep");
    EXPECT_EQ(kept("no-reason").text, QByteArray(before)
                                          .replace("reply: 2", "reply: 4")
                                          .replace("No reason yet, three days", "No reason"));
    EXPECT_EQ(inFront(), u"No reason"_s);
}

TEST_F(WordsPageTest, UnchangedWordsCannotBeKept) {
    EXPECT_FALSE(can("letters.words.keep"));
    type(2, kAgain);
    EXPECT_TRUE(can("letters.words.keep"));
    EXPECT_EQ(standing(), u"not kept"_s);
    run("letters.words.keep");
    EXPECT_FALSE(can("letters.words.keep"));
}

TEST_F(WordsPageTest, AnUnknownFieldIsMarkedAtItsPlace) {
    type(2, u"So {{childName}} "_s);
    EXPECT_TRUE(notice().startsWith(u"The letter is not right in line 2, at 4 (“childName”)"_s))
        << notice().toStdString();
    ASSERT_EQ(m_body.extraSelections().size(), 1);
    EXPECT_EQ(m_body.extraSelections().front().cursor.selectedText(), u"{{childName}}"_s);
    EXPECT_GT(preview().pages(), 0) << "as it was before";
}

TEST_F(WordsPageTest, TheWayOutTakesTheCursorThere) {
    type(2, u"So {{childName}} "_s);
    m_body.moveCursor(QTextCursor::End);
    part<Notice>("letters.words.notice")->findChild<QPushButton*>()->click();
    EXPECT_EQ(m_body.textCursor().blockNumber(), 1);
    EXPECT_EQ(m_body.textCursor().positionInBlock(), 3);
}

TEST_F(WordsPageTest, AFaultyLetterCannotBeKeptUntilItIsMended) {
    const QByteArray before = kept("no-reason").text;
    type(2, u"{{"_s);
    run("letters.words.keep");
    EXPECT_EQ(part<Notice>("letters.words.notice")->kind(), NoticeKind::Refusal);
    EXPECT_EQ(kept("no-reason").text, before);
    m_body.undo();
    rest();
    EXPECT_TRUE(part<Notice>("letters.words.notice")->isHidden());
    EXPECT_TRUE(m_body.extraSelections().empty());
}

TEST_F(WordsPageTest, ALetterWithoutATitleIsToldSo) {
    part<QLineEdit>("letters.words.title")->selectAll();
    QTest::keyClick(part<QLineEdit>("letters.words.title"), Qt::Key_Delete);
    run("letters.words.keep");
    EXPECT_TRUE(notice().startsWith(u"The letter has no title."_s)) << notice().toStdString();
}

TEST_F(WordsPageTest, ADayToReplyByThatNobodyNamesIsAFaultOfTheWords) {
    part<QSpinBox>("letters.words.reply")->setValue(0);
    rest();
    EXPECT_TRUE(notice().contains(u"replyBy"_s)) << notice().toStdString();
}

TEST_F(WordsPageTest, AFieldThatSaysNothingForThisPupilIsNamedInThePagesPlace) {
    type(2, u"<p>{{target}}</p>"_s);
    EXPECT_EQ(preview().pages(), 0);
    EXPECT_TRUE(preview().findChild<QLabel*>()->text().contains(u"“target”"_s));
    run("letters.words.keep");
    EXPECT_TRUE(kept("no-reason").body.contains(u"{{target}}"_s)) << "another pupil may have one";
}

TEST_F(WordsPageTest, WithNamesHiddenNoLetterIsShown) {
    m_desk.privacy.setHidden(true);
    EXPECT_EQ(preview().pages(), 0);
    EXPECT_FALSE(whose().contains(u"Cy"_s));
    m_desk.privacy.setHidden(false);
    EXPECT_GT(preview().pages(), 0);
}

TEST_F(WordsPageTest, WhatIsTypedStaysWhileSomebodyLooksElsewhere) {
    type(2, kAgain);
    m_view.open({.view = ViewId::Letters, .page = u"due"_s});
    m_view.open({.view = ViewId::Letters, .page = u"words"_s});
    EXPECT_TRUE(line(2).startsWith(kAgain));
    EXPECT_TRUE(m_body.document()->isUndoAvailable());
}

TEST_F(WordsPageTest, BackToWhatIsKeptDropsWhatWasTyped) {
    type(2, kAgain);
    run("letters.words.drop");
    EXPECT_FALSE(line(2).startsWith(kAgain));
    EXPECT_FALSE(can("letters.words.drop"));
}

TEST_F(WordsPageTest, BackToTheShippedWordsIsAskedAndThenKept) {
    const QByteArray shipped = kept("no-reason").text;
    EXPECT_FALSE(can("letters.words.shipped"));
    type(2, kAgain);
    run("letters.words.keep");
    m_desk.dialogs.expectConfirm(u"Go back to the shipped words?"_s, false);
    run("letters.words.shipped");
    EXPECT_NE(kept("no-reason").text, shipped);
    m_desk.dialogs.expectConfirm(u"Go back to the shipped words?"_s, true);
    run("letters.words.shipped");
    EXPECT_EQ(kept("no-reason").text, shipped);
    EXPECT_EQ(standing(), QString());
    EXPECT_FALSE(line(2).startsWith(kAgain));
}

TEST_F(WordsPageTest, EveryCommandIsWhole) {
    EXPECT_EQ(m_desk.commands.faults(), QStringList());
}

TEST_F(WordsPageTest, TabWalksThePageAsItIsRead) {
    type(2, u"<p>{{target}}</p>"_s);
    run("letters.words.keep"); // every verb can be pressed, and a notice stands there
    type(2, u"{{x"_s);
    EXPECT_EQ(tabOrderFaults(m_page), QStringList());
}
