// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/DuePage.h"

#include "core/office/letters/SetLetterhead.h"
#include "tests/support/Must.h"
#include "tests/support/Widgets.h"
#include "tests/ui/letters/LettersAtTheDesk.h"
#include "ui/letters/LetterPreview.h"
#include "ui/letters/LettersView.h"
#include "ui/widgets/Notice.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

enum Child { Cy, Ada, Ben, Dot }; // who is looked after comes first

class DuePageTest : public testing::Test {
protected:
    DuePageTest() {
        m_view.resize(1096, 716);
        m_view.show();
        m_view.open({.view = ViewId::Letters});
    }
    template <typename T>
    T* part(const char* name) {
        return m_page.findChild<T*>(QString::fromLatin1(name));
    }
    QString headline() { return part<QLabel>("letters.due.headline")->text(); }
    QString notice() { return part<Notice>("letters.due.notice")->sentence(); }
    LetterPreview& preview() { return *part<LetterPreview>("letters.due.pages"); }
    void choose(Child child) {
        m_list.setCurrentIndex(m_list.model()->index(child, DueModel::Name));
    }
    void key(Qt::Key key) { QTest::keyClick(&m_list, key); }
    void run(const char* command) {
        m_desk.commands.refresh();
        m_desk.commands.action(QString::fromLatin1(command))->trigger();
    }
    bool isTicked(Child child) {
        return m_page.presenter().model().rows()[child].isTicked;
    }
    // The dry run is answered by the verb of this name.
    void expectRun(const char* verb) {
        m_desk.dialogs.expectDialog(u"letters.run"_s, [this, verb](QDialog& dialog) {
            m_title = dialog.windowTitle();
            if (const auto* lines = dialog.findChild<QPlainTextEdit*>(u"question.lines"_s))
                m_lines = lines->toPlainText();
            dialog.findChild<QPushButton*>(QString::fromLatin1(verb))->click();
            return dialog.result() == QDialog::Accepted;
        });
    }

    LettersAtTheDesk m_desk;
    LettersView m_view{m_desk.around()};
    DuePage& m_page{*qobject_cast<DuePage*>(m_view.page(u"due"_s))};
    QTableView& m_list{*part<QTableView>("letters.due.list")};
    QTemporaryDir m_folder;
    QString m_title;
    QString m_lines;
};

} // namespace

TEST_F(DuePageTest, TheHeadlineCountsWhatIsDueAndWhatIsHeldBack) {
    EXPECT_EQ(headline(), u"due today 4 · ticked 2 · held back 2 · sent this week 0"_s);
    EXPECT_EQ(m_view.waiting(), 2);
}

TEST_F(DuePageTest, SpaceTakesTheTickAwayAndGivesItBack) {
    choose(Ada);
    key(Qt::Key_Space);
    EXPECT_FALSE(isTicked(Ada));
    key(Qt::Key_Space);
    EXPECT_TRUE(isTicked(Ada));
}

TEST_F(DuePageTest, WhatNothingLetsThroughTakesNoTickAndSaysTheWayOut) {
    choose(Ben);
    key(Qt::Key_Space);
    EXPECT_FALSE(isTicked(Ben));
    EXPECT_TRUE(notice().startsWith(u"No address. "_s));
}

TEST_F(DuePageTest, WhatIsForAPersonIsTickedAfterAYes) {
    choose(Cy);
    m_desk.dialogs.expectConfirm(u"Let this letter go?"_s, false);
    key(Qt::Key_Space);
    EXPECT_FALSE(isTicked(Cy));
    m_desk.dialogs.expectConfirm(u"Let this letter go?"_s, true);
    key(Qt::Key_Space);
    EXPECT_TRUE(isTicked(Cy));
    EXPECT_TRUE(m_desk.dialogs.lastQuestion().contains(u"Looked after"_s));
}

TEST_F(DuePageTest, AllThatCanGoAreTickedOrNone) {
    choose(Ada);
    key(Qt::Key_Space);
    run("letters.tickAll");
    EXPECT_TRUE(isTicked(Ada) && isTicked(Dot));
    EXPECT_FALSE(isTicked(Ben) || isTicked(Cy));
    run("letters.tickAll");
    EXPECT_FALSE(isTicked(Ada) || isTicked(Dot));
}

TEST_F(DuePageTest, TheLetterInFrontIsShownAsItWillBe) {
    choose(Ada);
    EXPECT_GT(preview().pages(), 0);
    choose(Ben);
    EXPECT_GT(preview().pages(), 0) << "held back, and still to be read";
    EXPECT_TRUE(part<QLabel>("letters.due.held")->text().startsWith(u"No address"_s));
}

TEST_F(DuePageTest, WithNamesHiddenTheLetterIsNotShown) {
    choose(Ada);
    m_desk.privacy.setHidden(true);
    EXPECT_EQ(preview().pages(), 0);
    EXPECT_FALSE(part<QLabel>("letters.due.why")->text().contains(u"Ada"_s));
    key(Qt::Key_Return);
    EXPECT_TRUE(notice().contains(u"F9"_s));
    m_desk.privacy.setHidden(false);
    EXPECT_GT(preview().pages(), 0);
}

TEST_F(DuePageTest, EnterOpensItLarge) {
    choose(Ada);
    m_desk.dialogs.expectDialog(u"letters.letter"_s, [](QDialog& dialog) {
        EXPECT_EQ(tabOrderFaults(dialog), QStringList());
        return false;
    });
    key(Qt::Key_Return);
}

TEST_F(DuePageTest, TheDryRunNamesWhatIsHeldBack) {
    expectRun("letters.run.cancel");
    m_view.print();
    EXPECT_EQ(m_title, u"2 letters go out"_s);
    EXPECT_EQ(m_lines, u"Pupil, Cy, No reason yet, three days: to be decided: looked after\n"
                       "Pupil, Ben, No reason yet, three days: held: no address"_s);
    EXPECT_TRUE(m_desk.issued().empty());
}

TEST_F(DuePageTest, TheDryRunIsWalkedByTab) {
    m_desk.dialogs.expectDialog(u"letters.run"_s, [](QDialog& dialog) {
        EXPECT_EQ(tabOrderFaults(dialog), QStringList());
        return false;
    });
    m_view.print();
}

TEST_F(DuePageTest, PrintedLettersLeaveTheListAndAreCounted) {
    expectRun("letters.run.print");
    m_view.print();
    EXPECT_EQ(m_desk.issued().size(), 2U);
    EXPECT_EQ(headline(), u"due today 2 · ticked 0 · held back 2 · sent this week 2"_s);
    EXPECT_TRUE(notice().startsWith(u"2 letters are out and on record"_s));
    EXPECT_EQ(part<Notice>("letters.due.notice")->kind(), NoticeKind::Done);
}

TEST_F(DuePageTest, AnUntickedLetterStays) {
    choose(Ada);
    key(Qt::Key_Space);
    expectRun("letters.run.print");
    m_view.print();
    ASSERT_EQ(m_desk.issued().size(), 1U);
    EXPECT_EQ(m_desk.issued().front().pupil, m_desk.pupil(u"Dot"_s));
}

TEST_F(DuePageTest, SavedAsOneFileUnderTheNameChosen) {
    expectRun("letters.run.save");
    m_desk.dialogs.expectFile(u"Save as PDF"_s, m_folder.filePath(u"run.pdf"_s));
    run("letters.save");
    EXPECT_TRUE(QFile::exists(m_folder.filePath(u"run.pdf"_s)));
    EXPECT_EQ(m_desk.dialogs.lastSuggested(), u"2024-11-21 2 letters.pdf"_s);
    EXPECT_EQ(m_desk.issued().size(), 2U);
}

TEST_F(DuePageTest, WithoutAPrinterSavingIsTheWay) {
    m_desk.printing.names.clear();
    m_desk.dialogs.expectDialog(u"letters.run"_s, [](QDialog& dialog) {
        EXPECT_FALSE(dialog.findChild<QPushButton*>(u"letters.run.print"_s));
        EXPECT_TRUE(dialog.findChild<QPushButton*>(u"letters.run.save"_s)->isDefault());
        return false;
    });
    m_view.print();
}

TEST_F(DuePageTest, WhatThePrinterRefusesIsSaidBesideTheList) {
    m_desk.printing.paper = Error{ErrorCode("exchange.cannotPrint"), {{u"printer"_s, u"Office"_s}}};
    expectRun("letters.run.print");
    m_view.print();
    EXPECT_EQ(part<Notice>("letters.due.notice")->kind(), NoticeKind::Refusal);
    EXPECT_TRUE(isTicked(Ada)) << "nothing has changed";
}

TEST_F(DuePageTest, WithoutALetterheadNothingIsAsked) {
    must(SetLetterhead(m_desk.disk.office()).run({}, m_desk.disk.author()));
    m_view.print();
    EXPECT_TRUE(notice().contains(u"Letterhead"_s));
}

TEST_F(DuePageTest, NothingTickedIsSaid) {
    run("letters.tickAll");
    m_view.print();
    EXPECT_TRUE(notice().startsWith(u"No letter is ticked."_s));
}

TEST_F(DuePageTest, EveryCommandIsWhole) {
    EXPECT_EQ(m_desk.commands.faults(), QStringList());
}

TEST_F(DuePageTest, TabWalksThePageAsItIsRead) {
    EXPECT_EQ(tabOrderFaults(m_page), QStringList());
}

// A child absent too often under the default pathway: the letter asks for a meeting.
TEST(DuePageAskingTest, WhatTheLetterAsksForIsSaidAndThenItCanGo) {
    SchoolBuilder builder;
    builder.onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .inClass(u"4A"_s)
        .markedThrough(day("2024-09-02"), day("2024-11-01"), u"/"_s)
        .markedThrough(day("2024-11-04"), day("2024-11-20"), u"O"_s)
        .withParent(u"Wei"_s)
        .livingAt(homeAt(u"1 Mill Road"_s));
    LettersAtTheDesk desk(builder, u"rollbook-default"_s);
    DuePage page(desk.around());
    page.show();
    page.open({});
    auto* list = page.findChild<QTableView*>(u"letters.due.list"_s);
    const auto& rows = page.presenter().model().rows();
    const auto asking = std::ranges::find_if(
        rows, [](const DueRow& row) { return standingOf(row) == DueStanding::ToBeSaid; });
    ASSERT_NE(asking, rows.end());
    const auto place = std::size_t(asking - rows.begin());
    list->setCurrentIndex(list->model()->index(int(place), DueModel::Name));
    EXPECT_GT(page.findChild<LetterPreview*>(u"letters.due.pages"_s)->pages(), 0);
    desk.dialogs.expectDialog(u"letters.say"_s, [](QDialog& dialog) {
        EXPECT_EQ(tabOrderFaults(dialog), QStringList());
        dialog.findChild<QPushButton*>(u"letters.say.done"_s)->click();
        EXPECT_TRUE(dialog.findChild<Notice*>()->sentence().contains(u"is missing"_s));
        for (auto* line : dialog.findChildren<QLineEdit*>())
            line->setText(u"words"_s);
        dialog.findChild<QPushButton*>(u"letters.say.done"_s)->click();
        return dialog.result() == QDialog::Accepted;
    });
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_TRUE(page.presenter().model().rows()[place].isTicked);
    EXPECT_TRUE(page.presenter().ticked());
}
