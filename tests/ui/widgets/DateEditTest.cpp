// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/DateEdit.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {
const QDate kToday(2026, 11, 20);

std::optional<QDate> typed(const QString& text) {
    return dateFromTyping(text, kToday);
}
} // namespace

TEST(DateEditTest, UnderstandsHowPeopleWriteADay) {
    for (const QString& text : {u"3/9/2026"_s, u"03/09/26"_s, u"3.9.2026"_s, u"3 sep 2026"_s,
                                u"3/9"_s, u"3 September"_s, u"03-09-2026"_s})
        EXPECT_EQ(typed(text), QDate(2026, 9, 3)) << qPrintable(text);
}

TEST(DateEditTest, TheDayComesBeforeTheMonth) {
    EXPECT_EQ(typed(u"4/5/2026"_s), QDate(2026, 5, 4));
}

TEST(DateEditTest, ADayAloneIsOfThisMonth) {
    EXPECT_EQ(typed(u"7"_s), QDate(2026, 11, 7));
}

TEST(DateEditTest, StepsCountFromToday) {
    EXPECT_EQ(typed(u"t"_s), kToday);
    EXPECT_EQ(typed(u"+3"_s), QDate(2026, 11, 23));
    EXPECT_EQ(typed(u"-20"_s), QDate(2026, 10, 31));
}

TEST(DateEditTest, WhatIsNoDateIsNone) {
    for (const QString& text :
         {u"31/2/2026"_s, u"30/11/226"_s, u"1/13/2026"_s, u"soon"_s, u""_s, u"3 xyz"_s})
        EXPECT_FALSE(typed(text)) << qPrintable(text);
}

TEST(DateEditTest, ArrowsMoveADayAndPagesAWeek) {
    DateEdit edit(kToday);
    edit.setDate(kToday);
    QTest::keyClick(&edit, Qt::Key_Up);
    EXPECT_EQ(edit.text(), u"21/11/2026"_s);
    QTest::keyClick(&edit, Qt::Key_PageDown);
    EXPECT_EQ(edit.text(), u"14/11/2026"_s);
}

TEST(DateEditTest, BothEndsOfTheRangeAreAllowedAndNoMore) {
    DateEdit edit(kToday);
    edit.setRange(kToday, kToday.addDays(1));
    edit.setDate(kToday);
    QTest::keyClick(&edit, Qt::Key_Down);
    EXPECT_EQ(edit.date(), kToday);
    QTest::keyClick(&edit, Qt::Key_Up);
    QTest::keyClick(&edit, Qt::Key_Up);
    EXPECT_EQ(edit.date(), kToday.addDays(1));
}

TEST(DateEditTest, AWrongDateKeepsTheLastRightOne) {
    DateEdit edit(kToday);
    edit.setDate(kToday);
    edit.selectAll();
    QTest::keyClicks(&edit, u"31/2/2026"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_TRUE(edit.isWrong());
    EXPECT_EQ(edit.date(), kToday);
}

TEST(DateEditTest, ItTellsOfANewDateOnce) {
    DateEdit edit(kToday);
    int told = 0;
    QObject::connect(&edit, &DateEdit::dateChanged, &edit, [&] { ++told; });
    QTest::keyClicks(&edit, u"20/11"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(told, 1);
}
