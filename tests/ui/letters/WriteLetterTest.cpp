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
        m_page.presenter().write({kStatement, {m_desk.pupil(forename)}});
        m_list.setCurrentIndex(m_list.model()->index(place(), DueModel::Name));
    }
    // By the form: to all of a group.
    void writeAbout(const QString& group, const QString& letter) {
        m_desk.dialogs.expectDialog(u"letters.write"_s, [group, letter](QDialog& dialog) {
            dialog.findChild<QComboBox*>(u"letters.write.letter"_s)->setCurrentText(letter);
            dialog.findChild<QComboBox*>(u"letters.write.group"_s)->setCurrentText(group);
            EXPECT_FALSE(dialog.findChild<QLineEdit*>(u"letters.write.pupil.line"_s)->isEnabled());
            dialog.findChild<QPushButton*>(u"letters.write.done"_s)->click();
            return dialog.result() == QDialog::Accepted;
        });
        run("letters.write");
    }
    int statements() {
        return int(std::ranges::count_if(
            rows(), [](const DueRow& row) { return row.due.letter->id == kStatement; }));
    }
    QString notice() {
        return m_page.findChild<Notice*>(u"letters.due.notice"_s)->sentence();
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

// A name, Tab, the letter, Enter.
TEST_F(WriteLetterTest, AboutOnePupilItTakesANameALetterAndEnter) {
    m_desk.dialogs.expectDialog(u"letters.write"_s, [](QDialog& dialog) {
        dialog.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
        if (!dialog.focusWidget())
            return false;
        QTest::keyClicks(dialog.focusWidget(), u"dot"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        const auto* letter = dialog.findChild<QComboBox*>(u"letters.write.letter"_s);
        for (int i = 0; i < letter->count() && letter->currentText() != u"Attendance statement"_s; ++i)
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        return dialog.result() == QDialog::Accepted;
    });
    run("letters.write");
    ASSERT_GE(place(), 0);
    EXPECT_EQ(rows()[std::size_t(place())].due.letter->id, kStatement);
    EXPECT_EQ(notice(), u"1 letter joined the list, ticked."_s);
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
    page.presenter().write({u"no-reason"_s, {desk.pupil(u"Eve"_s)}});
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

TEST_F(WriteLetterTest, AClassJoinsTheListWithWhatCanGoTicked) {
    writeAbout(u"Class 4A, 4 pupils"_s, u"Attendance statement"_s);
    EXPECT_EQ(statements(), 4);
    EXPECT_EQ(notice(), u"4 letters joined the list: 2 ticked, 2 cannot go yet."_s);
    EXPECT_EQ(m_list.currentIndex().row(), place()) << "the first of them is in front";
}

TEST_F(WriteLetterTest, TheHeldOnesOfAClassAreShownWithTheReason) {
    writeAbout(u"Class 4A, 4 pupils"_s, u"Attendance statement"_s);
    QStringList why;
    for (const DueRow& row : rows())
        if (!row.due.action.step && standingOf(row) != DueStanding::Ready)
            why.append(whyWords(row));
    EXPECT_EQ(why, (QStringList{u"held: no address"_s, u"to be decided: looked after"_s}));
}

TEST_F(WriteLetterTest, AClassIsPrintedAsOneRun) {
    run("letters.tickAll"); // all were: now none is
    ASSERT_EQ(m_page.presenter().count().ticked, 0);
    writeAbout(u"Class 4A, 4 pupils"_s, u"Attendance statement"_s);
    expectRun();
    m_page.print();
    EXPECT_EQ(m_desk.printing.titles, QStringList(u"2 letters"_s));
    ASSERT_EQ(m_desk.issued().size(), 2U);
    EXPECT_EQ(m_desk.issued().front().letter, kStatement);
    EXPECT_EQ(statements(), 2) << "the held ones stay";
}

TEST_F(WriteLetterTest, TheSameClassTwiceStandsOnce) {
    writeAbout(u"Class 4A, 4 pupils"_s, u"Attendance statement"_s);
    writeAbout(u"Class 4A, 4 pupils"_s, u"Attendance statement"_s);
    EXPECT_EQ(statements(), 4);
    EXPECT_EQ(notice(), u"Nothing joined the list: it stands there already."_s);
}

TEST_F(WriteLetterTest, WhatAsksForAnAnswerIsNotWrittenToAWholeClass) {
    m_desk.dialogs.expectDialog(u"letters.write"_s, [](QDialog& dialog) {
        dialog.findChild<QComboBox*>(u"letters.write.letter"_s)
            ->setCurrentText(u"No reason yet, three days"_s);
        dialog.findChild<QComboBox*>(u"letters.write.group"_s)->setCurrentIndex(1);
        dialog.findChild<QPushButton*>(u"letters.write.done"_s)->click();
        EXPECT_TRUE(dialog.findChild<Notice*>()->sentence().contains(u"one pupil at a time"_s));
        return false;
    });
    run("letters.write");
    EXPECT_EQ(place(), -1);
}

TEST_F(WriteLetterTest, AMistakenClassIsTakenOffAtOnce) {
    writeAbout(u"Class 4A, 4 pupils"_s, u"Attendance statement"_s);
    run("letters.takeOffKind");
    EXPECT_EQ(statements(), 0);
    EXPECT_EQ(rows().size(), 4U) << "what is due stays";
}

TEST(PupilGroupsTest, AreTheClassesAndThenTheYearsWithThoseOnRollThatDay) {
    SchoolBuilder builder;
    builder.onReferenceCalendar();
    builder.withPupil(u"Ada"_s).inClass(u"4B"_s).inYear(4);
    builder.withPupil(u"Ben"_s).inClass(u"4A"_s).inYear(4).until(day("2024-11-20"));
    builder.withPupil(u"Cy"_s).inClass(u"4A"_s).inYear(4);
    builder.withPupil(u"Dot"_s).inClass(u"RA"_s).inYear(0);
    const auto school = builder.build();
    const auto words = [&](const char* iso) {
        QStringList all;
        for (const PupilGroup& each : pupilGroups(school->roll, day(iso)))
            all.append(u"%1 %2"_s.arg(each.name).arg(each.pupils.size()));
        return all.join(u", "_s);
    };
    EXPECT_EQ(words("2024-11-20"), u"Class RA 1, Class 4A 2, Class 4B 1, Reception 1, Year 4 3"_s);
    EXPECT_EQ(words("2024-11-21"), u"Class RA 1, Class 4A 1, Class 4B 1, Reception 1, Year 4 2"_s);
}
