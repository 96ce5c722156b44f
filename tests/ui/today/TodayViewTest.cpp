// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/TodayView.h"

#include "tests/support/ADeath.h"
#include "tests/support/Widgets.h"
#include "tests/ui/today/TodaySchool.h"
#include "ui/shell/FormDialog.h"
#include "ui/today/ToDoPage.h"
#include "ui/today/WhyPanel.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"

#include <QComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class TodayViewTest : public ::testing::Test {
protected:
    TodayViewTest() {
        view.resize(1096, 716);
        view.show();
        view.open({.view = ViewId::Today});
        ROLLBOOK_REQUIRE(QTest::qWaitForWindowActive(&view), u"the window"_s);
        view.firstFocus()->setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(view.windowHandle(), key, with);
    }
    template <typename T>
    T* part(const char* name) {
        T* found = view.findChild<T*>(QString::fromLatin1(name));
        ROLLBOOK_REQUIRE(found, QString::fromLatin1(name));
        return found;
    }
    QTableView* list() { return part<QTableView>("today.list"); }
    QString why() { return part<WhyPanel>("today.why")->text(); }
    QString head() { return part<QLabel>("today.head")->text(); }
    // Chooses the line of a pupil and a word of what is asked.
    bool choose(const QString& forename, const QString& word) {
        const QAbstractItemModel& model = *list()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, TodayModel::Whom).data().toString().contains(forename) &&
                model.index(row, TodayModel::Why).data().toString().contains(word)) {
                list()->setCurrentIndex(model.index(row, 0));
                return true;
            }
        return false;
    }
    void showPart(TodayChoice::Part wanted) {
        auto* parts = part<QComboBox>("today.part");
        parts->setCurrentIndex(int(wanted));
        Q_EMIT parts->activated(parts->currentIndex());
    }
    int rows() { return list()->model()->rowCount(); }

    TodaySchool at;
    TodayView view{at.around()};
};

TEST_F(TodayViewTest, OpensOnTheMostUrgentLineAndItsReason) {
    EXPECT_EQ(list()->currentIndex().row(), 0);
    EXPECT_TRUE(list()->hasFocus());
    EXPECT_TRUE(why().contains(u"in force from"_s));
    EXPECT_EQ(view.waiting(), rows());
}

TEST_F(TodayViewTest, TheHeadSaysWhomNobodyKnows) {
    EXPECT_TRUE(head().startsWith(u"%1 to do"_s.arg(rows())));
    EXPECT_EQ(part<Badge>("today.notKnown")->text(), u"1 class, 1 pupil not known"_s);
    at.takeRA();
    EXPECT_FALSE(part<Badge>("today.notKnown")->isVisible());
}

TEST_F(TodayViewTest, OneKeyAndWordsAndItIsDone) {
    ASSERT_TRUE(choose(u"Ben"_s, u"Put the reason"_s));
    const int before = rows();
    at.dialogs.expectDialog(u"today.doneForm"_s, [](QDialog& form) {
        EXPECT_EQ(tabOrderFaults(form), QStringList());
        form.findChild<QLineEdit*>(u"today.doneForm.words"_s)->setText(u"O decided"_s);
        form.accept();
        return true;
    });
    press(Qt::Key_D);
    EXPECT_EQ(rows(), before - 1);
    EXPECT_TRUE(head().contains(u"1 cleared since 10:30"_s)) << qPrintable(head());
}

TEST_F(TodayViewTest, PutOffItComesBackOnItsDay) {
    ASSERT_TRUE(choose(u"Ben"_s, u"Put the reason"_s));
    at.dialogs.expectDialog(u"today.deferForm"_s, [](QDialog& form) {
        EXPECT_EQ(tabOrderFaults(form), QStringList());
        EXPECT_EQ(form.findChild<DateEdit*>(u"today.deferForm.until"_s)->date(), day("2024-11-21"));
        form.findChild<QLineEdit*>(u"today.deferForm.words"_s)->setText(u"mother rings back"_s);
        form.accept();
        return true;
    });
    press(Qt::Key_F);
    EXPECT_FALSE(choose(u"Ben"_s, u"Put the reason"_s));
    at.disk.clock().set(moment("2024-11-21T08:30"));
    view.clockMoved();
    EXPECT_TRUE(choose(u"Ben"_s, u"Put the reason"_s));
}

TEST_F(TodayViewTest, WhatMayNotBePutOffSaysSoInTheForm) {
    ASSERT_TRUE(choose(u"Ada"_s, u"Ask home"_s));
    const int before = rows();
    at.dialogs.expectDialog(u"today.deferForm"_s, [](QDialog& form) {
        form.findChild<QLineEdit*>(u"today.deferForm.words"_s)->setText(u"busy"_s);
        form.accept();
        const QString said = form.findChild<Notice*>()->sentence();
        EXPECT_FALSE(said.isEmpty());
        return false;
    });
    press(Qt::Key_F);
    EXPECT_EQ(rows(), before);
}

TEST_F(TodayViewTest, NotNeededWithoutWordsIsRefused) {
    ASSERT_TRUE(choose(u"Ben"_s, u"Put the reason"_s));
    at.dialogs.expectDialog(u"today.notNeededForm"_s, [](QDialog& form) {
        EXPECT_EQ(tabOrderFaults(form), QStringList());
        form.accept();
        EXPECT_FALSE(form.findChild<Notice*>()->sentence().isEmpty());
        return false;
    });
    press(Qt::Key_X);
    EXPECT_TRUE(choose(u"Ben"_s, u"Put the reason"_s));
}

TEST_F(TodayViewTest, TheNextLineIsChosenWhenOneGoes) {
    ASSERT_TRUE(choose(u"Ben"_s, u"Put the reason"_s));
    at.amend(u"Ben"_s, u"2024-11-20 AM"_s, u"I"_s);
    EXPECT_TRUE(list()->currentIndex().isValid());
    EXPECT_FALSE(why().isEmpty());
}

TEST_F(TodayViewTest, EnterAsksAndEscapeGoesBackToTheList) {
    ASSERT_TRUE(choose(u"Ben"_s, u"extra care"_s));
    EXPECT_TRUE(why().contains(u"Enter says why"_s));
    press(Qt::Key_Return);
    EXPECT_TRUE(part<WhyPanel>("today.why")->hasFocus());
    EXPECT_TRUE(why().contains(u"social worker"_s)) << qPrintable(why());
    press(Qt::Key_Escape);
    EXPECT_TRUE(list()->hasFocus());
}

TEST_F(TodayViewTest, TheNextLineHasNotBeenAskedAbout) {
    ASSERT_TRUE(choose(u"Ben"_s, u"extra care"_s));
    press(Qt::Key_Return);
    ASSERT_TRUE(choose(u"Ada"_s, u"Ask home"_s));
    ASSERT_TRUE(choose(u"Ben"_s, u"extra care"_s));
    EXPECT_TRUE(why().contains(u"Enter says why"_s));
}

TEST_F(TodayViewTest, WhereThereIsNoRoomForBothWhyTakesTheListsPlace) {
    view.resize(460, 300);
    EXPECT_FALSE(part<WhyPanel>("today.why")->isVisible());
    ASSERT_TRUE(choose(u"Ada"_s, u"Ask home"_s));
    press(Qt::Key_Return);
    EXPECT_TRUE(part<WhyPanel>("today.why")->hasFocus());
    EXPECT_FALSE(list()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(list()->hasFocus());
}

TEST_F(TodayViewTest, LettersTypedIntoTheFindLineAnswerNothing) {
    press(Qt::Key_F, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_D, Qt::Key_F, Qt::Key_X})
        press(key);
    EXPECT_EQ(part<QLineEdit>("today.filter")->text(), u"dfx"_s);
    EXPECT_EQ(rows(), 0);
}

TEST_F(TodayViewTest, TheBarredContactIsShownWithoutANumber) {
    ASSERT_TRUE(choose(u"Ada"_s, u"Ask home"_s));
    EXPECT_TRUE(why().contains(u"Do not contact"_s));
    EXPECT_TRUE(why().contains(u"07700 900001"_s));
    EXPECT_FALSE(why().contains(u"960001"_s));
}

TEST_F(TodayViewTest, HiddenNothingSaysWho) {
    ASSERT_TRUE(choose(u"Ada"_s, u"Ask home"_s));
    at.privacy.setHidden(true);
    EXPECT_FALSE(why().contains(u"Ada"_s));
    EXPECT_FALSE(why().contains(u"Green"_s));
}

TEST_F(TodayViewTest, ClearedTodayIsAPartOfItsOwn) {
    ASSERT_TRUE(choose(u"Ben"_s, u"Put the reason"_s));
    at.amend(u"Ben"_s, u"2024-11-20 AM"_s, u"I"_s);
    showPart(TodayChoice::Part::Cleared);
    ASSERT_TRUE(choose(u"Ben"_s, u"Put the reason"_s));
    EXPECT_EQ(list()->currentIndex().siblingAtColumn(TodayModel::Due).data().toString(),
              u"I in place of N"_s);
    EXPECT_FALSE(at.commands.action(u"today.done"_s)->isEnabled());
}

TEST_F(TodayViewTest, ACallAboutThePupilIsTakenByOneKey) {
    ASSERT_TRUE(choose(u"Ada"_s, u"Ask home"_s));
    EXPECT_FALSE(at.commands.action(u"today.call"_s)->isEnabled());
    std::optional<PupilId> about;
    view.setTakeCall([&about](PupilId pupil) { about = pupil; });
    at.commands.refresh();
    press(Qt::Key_C);
    EXPECT_EQ(about, at.id(u"Ada"_s));
}

TEST_F(TodayViewTest, ThePupilIsOneKeyAway) {
    ASSERT_TRUE(choose(u"Ada"_s, u"Ask home"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(at.navigator.gone.size(), 1U);
    EXPECT_EQ(at.navigator.gone.back().pupil, at.id(u"Ada"_s));
}

TEST_F(TodayViewTest, APageOfAnotherFolderStandsAmongTheTabs) {
    auto* board = new QLabel(u"board"_s);
    int opened = 0;
    view.addPage({.name = {u"calls"_s, u"Call board"_s}, .make = [board, &opened] {
                      return GuestPage{.widget = board,
                                       .open = [&opened](const Place&) { ++opened; }};
                  }});
    view.setPageWaiting(u"calls"_s, 4);
    view.open({.view = ViewId::Today, .page = u"calls"_s});
    EXPECT_EQ(opened, 1);
    EXPECT_EQ(part<QTabBar>("today.tabs")->currentIndex(), 1);
    EXPECT_TRUE(board->isVisible());
    const auto* tabs = part<QTabBar>("today.tabs");
    EXPECT_EQ(tabs->tabText(tabs->currentIndex()), u"Call board  4"_s);
    EXPECT_EQ(view.title(), u"Today › Call board"_s);
}

TEST_F(TodayViewTest, PagesThatAreNotInFrontAreMadeAfterwardsOneAtATime) {
    EXPECT_EQ(view.findChild<QTableView*>(u"today.back.list"_s), nullptr);
    EXPECT_EQ(view.findChild<QTableView*>(u"today.messages.list"_s), nullptr);
    EXPECT_TRUE(view.makeMore());
    EXPECT_NE(view.findChild<QTableView*>(u"today.back.list"_s), nullptr);
    EXPECT_EQ(view.findChild<QTableView*>(u"today.messages.list"_s), nullptr);
    EXPECT_TRUE(view.makeMore());
    EXPECT_TRUE(view.makeMore());
    EXPECT_FALSE(view.makeMore());
    EXPECT_NE(view.findChild<QTableView*>(u"today.concerns.list"_s), nullptr);
    EXPECT_TRUE(list()->isVisible());
}

TEST_F(TodayViewTest, EveryCommandIsWhole) {
    while (view.makeMore()) {
    }
    EXPECT_EQ(at.commands.faults(), QStringList());
}

// rules.md 30
TEST_F(TodayViewTest, WhatIsAskedAboutAChildWhoHasDiedIsHeldApart) {
    ASSERT_TRUE(choose(u"Ada"_s, u""_s));
    const int before = rows();
    recordDeath(at.disk, at.id(u"Ada"_s));
    EXPECT_FALSE(choose(u"Ada"_s, u""_s));
    const int held = before - rows();
    EXPECT_GT(held, 0);
    EXPECT_TRUE(head().contains(u"held: %1"_s.arg(held))) << qPrintable(head());
    EXPECT_TRUE(head().startsWith(u"%1 to do"_s.arg(rows()))) << qPrintable(head());
    showPart(TodayChoice::Part::Held);
    EXPECT_EQ(rows(), held);
    ASSERT_TRUE(choose(u"Ada"_s, u""_s));
    EXPECT_FALSE(at.commands.action(u"today.done"_s)->isEnabled());
    EXPECT_TRUE(why().contains(u"Died on Tuesday. Decided by Sam Lead."_s)) << qPrintable(why());
    EXPECT_FALSE(why().contains(u"07700"_s));
    EXPECT_FALSE(why().contains(u"overdue"_s)) << "nobody is late with it";
}

} // namespace
} // namespace rollbook
