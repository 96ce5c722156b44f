// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/MovementsPage.h"

#include "tests/support/ADeath.h"
#include "tests/support/Widgets.h"
#include "tests/ui/latebook/HatchAtTheDesk.h"
#include "ui/latebook/LateBookView.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Notice.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

enum KindRow { Ill, Appointment, SentHome, OtherLeaving, Return };

class MovementsPageTest : public testing::Test {
protected:
    MovementsPageTest() {
        m_view.resize(1096, 716);
        m_view.show();
        m_view.open({.view = ViewId::LateBook, .page = u"movements"_s});
    }
    template <typename T>
    T* part(const char* name) {
        return m_page.findChild<T*>(QString::fromLatin1(name));
    }
    QString notice() { return part<Notice>("movements.notice")->sentence(); }
    void choose(const QString& name, int kind) {
        QTest::keyClicks(part<QLineEdit>("movements.name"), name);
        QTest::keyClick(part<QLineEdit>("movements.name"), Qt::Key_Return);
        part<QComboBox>("movements.kind")->setCurrentIndex(kind);
    }
    void record() { QTest::keyClick(part<QComboBox>("movements.kind"), Qt::Key_Return); }
    void collectedBy(const QString& words) {
        auto* with = part<QComboBox>("movements.with");
        with->setCurrentIndex(with->count() - 1);
        QTest::keyClicks(part<QLineEdit>("movements.withWords"), words);
    }
    const std::vector<Movement>& movements() { return m_desk.disk.school().hatch.movements; }
    const PlannedAbsence* plannedAfternoon(PupilId pupil) {
        return m_desk.disk.school().plannedFor(pupil, {day("2024-11-20"), Half::PM});
    }
    QString outings() { return gridText(m_page.presenter().outings()); }
    void run(const char* command) {
        m_desk.commands.refresh();
        m_desk.commands.action(QString::fromLatin1(command))->trigger();
    }
    void chooseLine(int row) {
        auto* table = part<QTableView>("movements.outings");
        table->setCurrentIndex(table->model()->index(row, 0));
    }

    HatchAtTheDesk m_desk{"2024-11-20T11:20"};
    LateBookView m_view{m_desk.around()};
    MovementsPage& m_page{*qobject_cast<MovementsPage*>(m_view.page(u"movements"_s))};
};

} // namespace

TEST_F(MovementsPageTest, SentHomeIllPlansTheAfternoon) {
    choose(u"ada"_s, Ill);
    collectedBy(u"Nana Rose"_s);
    record();
    ASSERT_EQ(movements().size(), 1U);
    EXPECT_EQ(movements().front().collectedBy, u"Nana Rose"_s);
    ASSERT_TRUE(plannedAfternoon(m_desk.ada()));
    EXPECT_EQ(plannedAfternoon(m_desk.ada())->code, u"I"_s);
    EXPECT_EQ(outings(), u"Now | Name | Class | Left | Expected | Why | With\n"
                         "out | Pupil, Ada | 4A | 11:20 | not today | Ill | Nana Rose\n"_s);
}

// rules.md 37
TEST_F(MovementsPageTest, WhyIsAskedBeforeAnythingIsRecorded) {
    choose(u"ada"_s, -1);
    record();
    EXPECT_TRUE(movements().empty());
    EXPECT_TRUE(notice().startsWith(u"Say why first"_s));
}

TEST_F(MovementsPageTest, SentHomeByTheSchoolIsNeitherINorC) {
    choose(u"ada"_s, SentHome);
    part<QLineEdit>("movements.code")->setText(u"C"_s);
    record();
    EXPECT_TRUE(movements().empty());
    EXPECT_EQ(part<Notice>("movements.notice")->kind(), NoticeKind::Refusal);
    part<QLineEdit>("movements.code")->clear();
    record();
    ASSERT_EQ(movements().size(), 1U);
    EXPECT_EQ(plannedAfternoon(m_desk.ada()), nullptr);
}

TEST_F(MovementsPageTest, TheContactsStandInTheirOrderWithWhatForbidsThem) {
    choose(u"ada"_s, Ill);
    const auto* with = part<QComboBox>("movements.with");
    EXPECT_EQ(with->itemText(1), u"1  Mother, Mrs Mia Pupil"_s);
    EXPECT_EQ(with->itemText(2), u"2  Father, Mr Finn Pupil  ·  MUST NOT COLLECT"_s);
}

// rules.md 27
TEST_F(MovementsPageTest, WhoMustNotCollectIsRefused) {
    choose(u"ada"_s, Ill);
    part<QComboBox>("movements.with")->setCurrentIndex(2);
    EXPECT_EQ(part<Notice>("movements.notice")->kind(), NoticeKind::Refusal);
    EXPECT_TRUE(notice().contains(u"Mr Finn Pupil"_s));
    record();
    EXPECT_TRUE(movements().empty());
}

TEST_F(MovementsPageTest, NorIsTheirNameAWayRound) {
    choose(u"ada"_s, Ill);
    collectedBy(u"Finn Pupil, dad"_s);
    EXPECT_TRUE(notice().contains(u"Mr Finn Pupil"_s));
    record();
    EXPECT_TRUE(movements().empty());
}

TEST_F(MovementsPageTest, AnotherChoiceTakesTheRefusalAway) {
    choose(u"ada"_s, Ill);
    part<QComboBox>("movements.with")->setCurrentIndex(2);
    part<QComboBox>("movements.with")->setCurrentIndex(1);
    EXPECT_FALSE(part<Notice>("movements.notice")->isVisible());
}

TEST_F(MovementsPageTest, WhoIsLongerOutThanExpectedIsOverdueAndCounted) {
    choose(u"ada"_s, Appointment);
    part<QCheckBox>("movements.isBackToday")->setChecked(true);
    part<QTimeEdit>("movements.expected")->setTime(QTime(12, 30));
    record();
    EXPECT_EQ(m_page.waiting(), 0);
    m_desk.set("2024-11-20T12:40");
    m_page.clockMoved();
    EXPECT_EQ(m_page.waiting(), 1);
    EXPECT_TRUE(outings().contains(u"overdue 10 min | Pupil, Ada"_s));
}

TEST_F(MovementsPageTest, BackInSchoolReleasesTheAfternoon) {
    choose(u"ada"_s, Ill);
    record();
    chooseLine(0);
    m_desk.set("2024-11-20T12:10");
    run("latebook.back");
    EXPECT_EQ(plannedAfternoon(m_desk.ada()), nullptr);
    EXPECT_TRUE(outings().contains(u"back 12:10"_s));
}

TEST_F(MovementsPageTest, OfSomebodyOutTheReturnIsOffered) {
    choose(u"ada"_s, Ill);
    record();
    QTest::keyClicks(part<QLineEdit>("movements.name"), u"ada"_s);
    EXPECT_EQ(part<QComboBox>("movements.kind")->currentIndex(), int(Return));
    EXPECT_FALSE(part<QComboBox>("movements.with")->isVisible());
}

TEST_F(MovementsPageTest, UndoReleasesWhatWasPlannedAndTheLineStays) {
    choose(u"ada"_s, Ill);
    record();
    m_page.undo();
    EXPECT_EQ(plannedAfternoon(m_desk.ada()), nullptr);
    EXPECT_TRUE(outings().contains(u"taken back | Pupil, Ada"_s));
}

TEST_F(MovementsPageTest, ReasonsAndNamesAreHidden) {
    choose(u"ada"_s, Ill);
    record();
    m_desk.privacy.setHidden(true);
    EXPECT_FALSE(outings().contains(u"Ada"_s));
    EXPECT_FALSE(outings().contains(u"Ill"_s));
    EXPECT_FALSE(notice().contains(u"Ada"_s));
}

TEST_F(MovementsPageTest, TheTeachersSlipPrints) {
    choose(u"ada"_s, Ill);
    record();
    m_page.print();
    EXPECT_EQ(m_desk.printing.titles, QStringList(u"Leaving during the day: Pupil, Ada"_s));
}

TEST_F(MovementsPageTest, TabWalksTheFormAsItIsRead) {
    EXPECT_EQ(tabOrderFaults(m_page), QStringList());
}

// The child is out after all: the afternoon's register and its teacher must hear of it again.
TEST_F(MovementsPageTest, AReturnTakenBackPlansTheAfternoonAgainAndOffersTheSlip) {
    choose(u"ada"_s, Ill);
    record();
    chooseLine(0);
    run("latebook.back");
    ASSERT_EQ(plannedAfternoon(m_desk.ada()), nullptr);
    m_page.undo();
    ASSERT_TRUE(plannedAfternoon(m_desk.ada()));
    EXPECT_EQ(plannedAfternoon(m_desk.ada())->code, u"I"_s);
    EXPECT_TRUE(outings().contains(u"out | Pupil, Ada"_s)) << qPrintable(outings());
    EXPECT_TRUE(notice().contains(u"planned again"_s)) << qPrintable(notice());
    QApplication::processEvents();
    auto* offered = part<Notice>("movements.notice")->findChild<QPushButton*>();
    ASSERT_TRUE(offered && offered->isVisible());
    offered->click();
    EXPECT_EQ(m_desk.printing.titles, QStringList(u"Leaving during the day: Pupil, Ada"_s));
}

TEST_F(MovementsPageTest, WhereNothingWasReleasedNothingIsSaidToBePlanned) {
    choose(u"ada"_s, SentHome);
    record();
    chooseLine(0);
    run("latebook.back");
    m_page.undo();
    EXPECT_EQ(plannedAfternoon(m_desk.ada()), nullptr);
    EXPECT_TRUE(notice().contains(u"Nothing was to be planned again"_s)) << qPrintable(notice());
}

// rules.md 30
TEST_F(MovementsPageTest, AboutAChildWhoHasDiedNoSlipIsPrinted) {
    choose(u"ada"_s, Ill);
    record();
    recordDeath(m_desk.disk, m_desk.ada());
    m_page.print();
    EXPECT_TRUE(m_desk.printing.titles.isEmpty());
    EXPECT_TRUE(notice().startsWith(u"Held"_s)) << qPrintable(notice());
}

// What is said takes its room from the names found: the verb stays in sight.
TEST_F(MovementsPageTest, ASentenceInTheFormPushesNothingOutOfSight) {
    m_view.resize(1096, 620);
    choose(u"ada"_s, Ill);
    record();
    chooseLine(0);
    run("latebook.back");
    m_page.undo();
    ASSERT_TRUE(part<Notice>("movements.notice")->isVisible());
    QApplication::processEvents();
    auto* scroll = m_page.findChild<QScrollArea*>();
    EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0);
    const auto* found = part<QTableView>("movements.found");
    const int shorter = found->height();
    part<Notice>("movements.notice")->clear();
    QApplication::processEvents();
    EXPECT_GT(found->height(), shorter) << "and gives it back";
}

TEST_F(MovementsPageTest, WithNobodyOutAllOfThePageIsInSight) {
    QApplication::processEvents();
    EXPECT_EQ(m_page.findChild<QScrollArea*>()->horizontalScrollBar()->maximum(), 0);
}
