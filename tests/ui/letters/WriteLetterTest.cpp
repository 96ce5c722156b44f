// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Widgets.h"
#include "tests/ui/letters/LettersAtTheDesk.h"
#include "ui/letters/DuePage.h"
#include "ui/letters/LettersView.h"
#include "ui/widgets/Notice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const auto kStatement = u"statement"_s;

class WriteLetterTest : public testing::Test {
protected:
    WriteLetterTest() {
        m_view.resize(1096, 716);
        m_view.show();
        m_view.open({.view = ViewId::Letters});
    }
    void run(const char* command) {
        m_desk.commands.refresh();
        m_desk.commands.action(QString::fromLatin1(command))->trigger();
    }
    const std::vector<DueRow>& rows() { return m_page.presenter().model().rows(); }
    // Of the letter written unasked; -1: it is not in the list.
    int place() {
        for (std::size_t i = 0; i < rows().size(); ++i)
            if (!rows()[i].due.action.step)
                return int(i);
        return -1;
    }
    void write(const QString& forename) {
        m_page.presenter().write({kStatement, m_desk.pupil(forename)});
        m_list.setCurrentIndex(m_list.model()->index(place(), DueModel::Name));
    }
    void expectRun() {
        m_desk.dialogs.expectDialog(u"letters.run"_s, [](QDialog& dialog) {
            dialog.findChild<QPushButton*>(u"letters.run.print"_s)->click();
            return dialog.result() == QDialog::Accepted;
        });
    }

    LettersAtTheDesk m_desk;
    LettersView m_view{m_desk.around()};
    DuePage& m_page{*qobject_cast<DuePage*>(m_view.page(u"due"_s))};
    QTableView& m_list{*m_page.findChild<QTableView*>(u"letters.due.list"_s)};
};

} // namespace

TEST_F(WriteLetterTest, AskedFromAnywhereItJoinsTheList) {
    EXPECT_FALSE(m_desk.commands.command(u"letters.write"_s)->context);
    m_desk.dialogs.expectDialog(u"letters.write"_s, [](QDialog& dialog) {
        EXPECT_EQ(tabOrderFaults(dialog), QStringList());
        auto* done = dialog.findChild<QPushButton*>(u"letters.write.done"_s);
        done->click();
        EXPECT_TRUE(dialog.findChild<Notice*>()->sentence().startsWith(u"Say who it is about"_s));
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"letters.write.pupil.line"_s), u"dot"_s);
        dialog.findChild<QComboBox*>(u"letters.write.letter"_s)
            ->setCurrentText(u"Attendance statement"_s);
        done->click();
        return dialog.result() == QDialog::Accepted;
    });
    run("letters.write");
    ASSERT_GE(place(), 0);
    EXPECT_EQ(m_desk.navigator.gone.back(),
              (Place{.view = ViewId::Letters, .page = u"due"_s}));
    EXPECT_EQ(m_list.currentIndex().row(), place());
    EXPECT_TRUE(rows()[std::size_t(place())].isTicked);
    EXPECT_EQ(rows()[std::size_t(place())].due.facts.pupil, m_desk.pupil(u"Dot"_s));
}

TEST_F(WriteLetterTest, WrittenTwiceItStandsOnce) {
    write(u"Dot"_s);
    write(u"Dot"_s);
    EXPECT_EQ(rows().size(), 5U);
}

TEST_F(WriteLetterTest, WhatHoldsAnyLetterHoldsItToo) {
    write(u"Ben"_s);
    EXPECT_EQ(standingOf(rows()[std::size_t(place())]), DueStanding::Held);
}

TEST_F(WriteLetterTest, PrintedAloneTheOthersStayTicked) {
    write(u"Dot"_s);
    expectRun();
    run("letters.printOne");
    ASSERT_EQ(m_desk.issued().size(), 1U);
    EXPECT_EQ(m_desk.issued().front().letter, kStatement);
    EXPECT_EQ(place(), -1) << "it is out";
    EXPECT_EQ(m_page.presenter().count().ticked, 2);
}

// Eve has no session without a reason: the letter has nothing to name.
TEST_F(WriteLetterTest, TheLetterThatLacksItsWordsComesToTheFrontWithTheReason) {
    SchoolBuilder builder = withoutReasons();
    builder.withPupil(u"Eve"_s)
        .markedThrough(day("2024-09-02"), day("2024-11-20"), u"/"_s)
        .withParent(u"Wei"_s)
        .livingAt(homeAt(u"1 Eve Road"_s));
    LettersAtTheDesk desk(builder, u"hackney-roles"_s);
    DuePage page(desk.around());
    page.show();
    page.open({});
    page.presenter().write({u"no-reason"_s, desk.pupil(u"Eve"_s)});
    page.print();
    const QString said = page.findChild<Notice*>(u"letters.due.notice"_s)->sentence();
    EXPECT_TRUE(said.startsWith(u"The letter names “"_s)) << qPrintable(said);
    EXPECT_EQ(page.findChild<QTableView*>(u"letters.due.list"_s)
                  ->currentIndex()
                  .siblingAtColumn(DueModel::Name)
                  .data()
                  .toString(),
              u"Pupil, Eve"_s);
}

TEST_F(WriteLetterTest, OnceOutItCanBeWrittenAgain) {
    write(u"Dot"_s);
    expectRun();
    run("letters.printOne");
    write(u"Dot"_s);
    EXPECT_GE(place(), 0);
}

TEST_F(WriteLetterTest, TakenOffItIsGoneAndWhatIsDueStays) {
    write(u"Dot"_s);
    run("letters.takeOff");
    EXPECT_EQ(rows().size(), 4U);
    EXPECT_FALSE(m_desk.commands.action(u"letters.takeOff"_s)->isEnabled());
}
