// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/YearPlan.h"
#include "ui/setup/YearView.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace rollbook {
namespace {

struct YearViewTest : ::testing::Test {
    YearViewTest() {
        const BankHolidays holidays = *BankHolidays::shipped();
        const YearPlan plan = proposedYear(SchoolYear(2026), holidays);
        view.setDays(SchoolYear(2026), yearDays(calendarOf(plan, holidays), SchoolYear(2026)));
        view.choose(QDate(2026, 11, 20));
    }

    Theme theme;
    YearView view{theme};
};

TEST_F(YearViewTest, ArrowsWalkByDayAndMonth) {
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.chosen(), QDate(2026, 11, 21));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.chosen(), QDate(2026, 12, 21));
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.chosen(), QDate(2026, 8, 1));
}

TEST_F(YearViewTest, StaysInsideTheYear) {
    view.choose(QDate(2027, 7, 31));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.chosen(), QDate(2027, 7, 31));
}

TEST_F(YearViewTest, TheChosenDaySaysWhy) {
    view.choose(QDate(2026, 9, 1));
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("INSET day")));
}

TEST_F(YearViewTest, AClickChoosesTheDayUnderIt) {
    view.resize(view.sizeHint());
    const QSignalSpy chosen(&view, &YearView::dayChosen);
    // The first of August 2026 is a Saturday: the sixth column of the first row.
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(44 + 5 * 18 + 9, 20 + 15));
    EXPECT_EQ(view.chosen(), QDate(2026, 8, 1));
    EXPECT_EQ(chosen.size(), 1);
}

TEST_F(YearViewTest, EveryKindThatTakesSessionsHasALetter) {
    for (const DayKind kind : {DayKind::PartlyClosed, DayKind::Inset, DayKind::BankHoliday,
                               DayKind::PlannedClosure, DayKind::UnplannedClosure})
        EXPECT_FALSE(YearView::letter(kind).isEmpty()) << int(kind);
}

} // namespace
} // namespace rollbook
