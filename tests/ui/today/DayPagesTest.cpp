// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/PlanAbsence.h"
#include "tests/support/Widgets.h"
#include "tests/ui/today/TodaySchool.h"
#include "ui/shell/Desk.h"
#include "ui/today/BackPage.h"
#include "ui/today/DayLines.h"
#include "ui/today/TodayView.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Back today, Messages, Concerns, by their keys.
class DayPagesTest : public ::testing::Test {
protected:
    DayPagesTest() {
        view.resize(1096, 716);
        view.show();
        view.open({.view = ViewId::Today});
        ROLLBOOK_REQUIRE(QTest::qWaitForWindowActive(&view), u"the window"_s);
    }
    void go(const QString& page) { view.open({.view = ViewId::Today, .page = page}); }
    // A form that was shown has taken the window's place.
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        view.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
        QTest::keyClick(view.windowHandle(), key, with);
    }
    QTableView* list(const QString& page) {
        auto* found = view.findChild<QTableView*>(u"today.%1.list"_s.arg(page));
        ROLLBOOK_REQUIRE(found, page);
        return found;
    }
    QString cell(const QString& page, int row, int column) {
        return list(page)->model()->index(row, column).data().toString();
    }
    QString tab(const QString& page) {
        go(page);
        const auto* tabs = view.findChild<QTabBar*>(u"today.tabs"_s);
        return tabs->tabText(tabs->currentIndex());
    }
    static void type(QDialog& form, const QString& field, const QString& text) {
        auto* line = form.findChild<QLineEdit*>(form.objectName() + u'.' + field);
        ROLLBOOK_REQUIRE(line, field);
        line->clear();
        QTest::keyClicks(line, text);
    }
    void answer(const QString& form, const std::function<void(QDialog&)>& fill) {
        at.dialogs.expectDialog(form, [fill](QDialog& dialog) {
            EXPECT_EQ(tabOrderFaults(dialog), QStringList());
            fill(dialog);
            dialog.accept();
            return dialog.result() == QDialog::Accepted;
        });
    }
    void writeConcern() {
        go(u"concerns"_s);
        answer(u"today.concernForm"_s, [](QDialog& form) {
            type(form, u"pupil.line"_s, u"ada"_s);
            type(form, u"raisedBy"_s, u"Mr Price"_s);
            type(form, u"words"_s, u"very quiet"_s);
        });
        press(Qt::Key_N, Qt::ControlModifier);
    }

    TodaySchool at;
    TodayView view{at.around()};
};

TEST_F(DayPagesTest, WhoIsBackStandsWithWhatIsOwed) {
    go(u"back"_s);
    EXPECT_EQ(list(u"back"_s)->model()->rowCount(), 0);
    at.amend(u"Ada"_s, u"2024-11-19 AM"_s, u"I"_s);
    at.amend(u"Ada"_s, u"2024-11-20 AM"_s, u"L"_s);
    ASSERT_EQ(list(u"back"_s)->model()->rowCount(), 1);
    EXPECT_EQ(cell(u"back"_s, 0, 2), u"2 sessions, Tue 19 Nov"_s);
    EXPECT_EQ(cell(u"back"_s, 0, 3), u"a note and a code for N: 19/11 PM · catch-up"_s);
}

// checks L7: what was planned on is released by one key.
TEST_F(DayPagesTest, TheRestOfAnAbsenceIsReleasedWhenTheChildIsBack) {
    at.amend(u"Ada"_s, u"2024-11-20 AM"_s, u"L"_s);
    ASSERT_TRUE(PlanAbsence(at.disk.office())
                    .run({.pupil = at.id(u"Ada"_s),
                          .range = {day("2024-11-20"), day("2024-11-21")},
                          .code = u"I"_s},
                         at.disk.author()));
    go(u"back"_s);
    ASSERT_EQ(list(u"back"_s)->model()->rowCount(), 1);
    EXPECT_EQ(cell(u"back"_s, 0, 2), u"1 session, Tue 19 Nov"_s);
    EXPECT_EQ(cell(u"back"_s, 0, 3),
              u"a note and a code for N: 19/11 PM · still planned away until 21/11 PM"_s);
    list(u"back"_s)->setCurrentIndex(list(u"back"_s)->model()->index(0, 0));
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(at.school().plannedFor(at.id(u"Ada"_s), session(u"2024-11-20 PM"_s)));
    EXPECT_FALSE(at.school().plannedFor(at.id(u"Ada"_s), session(u"2024-11-21 AM"_s)));
}

TEST_F(DayPagesTest, ANoteIsOwedForEachNAndO) {
    const BackToday back{.missed = {session(u"2024-11-19 PM"_s), session(u"2024-11-20 AM"_s)},
                         .openN = {session(u"2024-11-20 AM"_s)},
                         .decidedO = {session(u"2024-11-19 PM"_s)}};
    EXPECT_EQ(awayWords(back), u"2 sessions, Tue 19 Nov to Wed 20 Nov"_s);
    EXPECT_EQ(owedWords(back),
              u"a note and a code for N: 20/11 AM · a note for O: 19/11 PM · catch-up"_s);
}

TEST_F(DayPagesTest, AMessageIsPassedOnByKeysAndPrinted) {
    go(u"messages"_s);
    answer(u"today.messageForm"_s, [](QDialog& form) {
        type(form, u"pupil.line"_s, u"ben"_s);
        type(form, u"words"_s, u"Goes home with his aunt."_s);
    });
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(gridText(*list(u"messages"_s)->model()),
              u"Class | Name | For the teacher | Taken down\n"
              "4A | Pupil, Ben | Goes home with his aunt. | 10:30, Ruth Okafor\n"_s);
    EXPECT_EQ(tab(u"messages"_s), u"Messages  1"_s);
    view.print();
    EXPECT_EQ(at.printing.titles, QStringList{u"Messages of Wed 20 Nov 2024"_s});
}

TEST_F(DayPagesTest, TheMessagesFollowTheDayUnlessAnotherWasChosen) {
    go(u"messages"_s);
    auto* shown = view.findChild<DateEdit*>(u"today.messages.day"_s);
    EXPECT_EQ(shown->date(), day("2024-11-20"));
    at.disk.clock().set(moment("2024-11-21T08:00"));
    view.clockMoved();
    EXPECT_EQ(shown->date(), day("2024-11-21"));
    shown->setDate(day("2024-11-25"));
    at.disk.clock().set(moment("2024-11-22T08:00"));
    view.clockMoved();
    EXPECT_EQ(shown->date(), day("2024-11-25"));
}

TEST_F(DayPagesTest, AMessageAboutNobodyIsRefusedInTheForm) {
    go(u"messages"_s);
    at.dialogs.expectDialog(u"today.messageForm"_s, [](QDialog& form) {
        type(form, u"pupil.line"_s, u"zzz"_s);
        type(form, u"words"_s, u"Goes home with his aunt."_s);
        form.accept();
        EXPECT_FALSE(form.findChild<Notice*>()->sentence().isEmpty());
        return false;
    });
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(list(u"messages"_s)->model()->rowCount(), 0);
}

TEST_F(DayPagesTest, AConcernIsToldAndAnswered) {
    writeConcern();
    EXPECT_EQ(cell(u"concerns"_s, 0, 3), u"Mr Price"_s);
    EXPECT_EQ(cell(u"concerns"_s, 0, 5), u"NOT TOLD to the safeguarding lead"_s);
    EXPECT_EQ(tab(u"concerns"_s), u"Concerns  1"_s);
    answer(u"today.toldForm"_s, [](QDialog& form) { type(form, u"who"_s, u"Sam Lead"_s); });
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(cell(u"concerns"_s, 0, 5), u"told 20/11/2024 10:30, Sam Lead; no answer yet"_s);
    EXPECT_EQ(tab(u"concerns"_s), u"Concerns"_s);
    answer(u"today.answerForm"_s, [](QDialog& form) { type(form, u"words"_s, u"will see her"_s); });
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(cell(u"concerns"_s, 0, 5), u"answered 20/11/2024 10:30: will see her"_s);
    EXPECT_FALSE(at.commands.action(u"today.answer"_s)->isEnabled());
}

TEST_F(DayPagesTest, HiddenNothingSaysThatThereAreConcerns) {
    writeConcern();
    at.privacy.setHidden(true);
    EXPECT_EQ(view.title(), u"Today › Notes"_s);
    EXPECT_EQ(tab(u"concerns"_s), u"Notes  1"_s);
    const QString shown = gridText(*list(u"concerns"_s)->model());
    for (const QString& word : {u"Ada"_s, u"Price"_s, u"quiet"_s, u"TOLD"_s})
        EXPECT_FALSE(shown.contains(word)) << qPrintable(shown);
}

TEST_F(DayPagesTest, EnterOnALineGoesToThePupil) {
    writeConcern();
    list(u"concerns"_s)->setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(at.navigator.gone.size(), 1U);
    EXPECT_EQ(at.navigator.gone.back().pupil, at.id(u"Ada"_s));
}

TEST_F(DayPagesTest, TheOwnersSheetIsPrintedForTheLineInFront) {
    view.print();
    ASSERT_EQ(at.printing.titles.size(), 1);
    EXPECT_TRUE(at.printing.titles.front().startsWith(u"To do: "_s));
}

TEST(DayLinesTest, LinesThatStayAreNotLost) {
    DayLines lines({u"Name"_s});
    QAbstractItemModelTester tester(&lines);
    const auto line = [](qint64 id, const QString& name) {
        return DayLine{.id = id, .cells = {name}};
    };
    lines.setLines({line(1, u"a"_s), line(2, u"b"_s), line(3, u"c"_s)});
    QPersistentModelIndex last(lines.index(2, 0));
    QSignalSpy resets(&lines, &QAbstractItemModel::modelReset);
    lines.setLines({line(3, u"c!"_s), line(1, u"a"_s), line(4, u"d"_s)});
    EXPECT_EQ(gridText(lines), u"Name\nc!\na\nd\n"_s);
    EXPECT_EQ(last.row(), 0);
    EXPECT_EQ(resets.count(), 0);
}

} // namespace
} // namespace rollbook
