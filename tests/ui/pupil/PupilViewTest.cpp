// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilView.h"

#include "tests/support/FamilyAtTheDesk.h"
#include "ui/pupil/FactList.h"
#include "ui/widgets/FilterLine.h"

#include <QCheckBox>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class PupilViewTest : public testing::Test {
protected:
    PupilViewTest() {
        m_view.resize(1096, 716);
        m_view.show();
        m_view.open({.view = ViewId::Pupils});
    }
    QString shownName() { return part<QLabel>("pupils.card.name")->text(); }
    QString known() { return part<FactList>("pupils.card.known")->text(); }
    template <typename T>
    T* part(const char* name) {
        return m_view.findChild<T*>(QString::fromLatin1(name));
    }
    FamilyAtTheDesk m_family;
    PupilView m_view{m_family.around()};
};

} // namespace

TEST_F(PupilViewTest, TheFirstPupilIsShownAtOnce) {
    EXPECT_EQ(shownName(), u"Pupil, Ada"_s);
    EXPECT_EQ(part<QLabel>("pupils.count")->text(), u"2 pupils"_s);
}

TEST_F(PupilViewTest, TypingPartOfANameShowsTheCard) {
    QTest::keyClicks(m_view.firstFocus(), u"bea"_s);
    EXPECT_EQ(shownName(), u"Pupil, Bea"_s);
    EXPECT_EQ(part<QLabel>("pupils.count")->text(), u"1 pupil"_s);
}

TEST_F(PupilViewTest, DownGoesIntoTheListAndOn) {
    QTest::keyClick(m_view.firstFocus(), Qt::Key_Down);
    QTest::keyClick(part<QTableView>("pupils.list"), Qt::Key_Down);
    EXPECT_EQ(shownName(), u"Pupil, Bea"_s);
}

TEST_F(PupilViewTest, WhyShowsAndPutsAway) {
    QAction* why = m_family.commands.action(u"pupils.why"_s);
    why->trigger();
    EXPECT_TRUE(known().contains(u"Special educational needs"_s));
    why->trigger();
    EXPECT_FALSE(known().contains(u"Special educational needs"_s));
}

TEST_F(PupilViewTest, LeavingTheViewPutsAwayWhatWasAsked) {
    m_family.commands.action(u"pupils.why"_s)->trigger();
    m_view.hide();
    EXPECT_EQ(m_view.presenter().shown(), Shown::Neutral);
}

TEST_F(PupilViewTest, SomebodySentForIsShownThoughTheyLeft) {
    QTest::keyClicks(m_view.firstFocus(), u"bea"_s);
    m_view.open({.view = ViewId::Pupils, .pupil = m_family.cal()});
    EXPECT_EQ(shownName(), u"Pupil, Cal"_s);
    EXPECT_TRUE(part<QCheckBox>("pupils.leaversToo")->isChecked());
}

TEST_F(PupilViewTest, EnterOnAFigureOpensItsSessions) {
    m_family.dialogs.expectDialog(u"figure"_s, [](QDialog&) { return false; });
    auto* figures = part<QTableView>("pupils.card.figures");
    figures->setCurrentIndex(figures->model()->index(0, 0));
    QTest::keyClick(figures, Qt::Key_Return);
}

TEST_F(PupilViewTest, EveryCommandIsWhole) {
    EXPECT_EQ(m_family.commands.faults(), QStringList());
}

TEST_F(PupilViewTest, NothingToReleaseIsNotOffered) {
    EXPECT_FALSE(m_family.commands.action(u"pupils.release"_s)->isEnabled());
    ASSERT_TRUE(m_view.presenter()
                    .plan({.range = {day("2024-11-25"), day("2024-11-25")}, .code = u"M"_s})
                    .isOk());
    EXPECT_TRUE(m_family.commands.action(u"pupils.release"_s)->isEnabled());
}
