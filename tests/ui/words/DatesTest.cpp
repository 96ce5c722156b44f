// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Dates.h"

#include <QDateTime>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {
const QDate kFriday(2026, 11, 20);
}

TEST(DatesTest, TablesHaveDayMonthYear) {
    EXPECT_EQ(words::dateInTable(QDate(2026, 9, 1)), u"01/09/2026"_s);
}

TEST(DatesTest, HeadingsHaveTheDayOfTheWeek) {
    EXPECT_EQ(words::dateInHeading(kFriday), u"Fri 20 Nov 2026"_s);
}

TEST(DatesTest, SeptemberHasThreeLetters) {
    EXPECT_EQ(words::dateInHeading(QDate(2026, 9, 1)), u"Tue 1 Sep 2026"_s);
}

TEST(DatesTest, NoDateIsNoWords) {
    EXPECT_EQ(words::dateInTable({}) + words::dateInHeading({}) + words::dayAndMonth({}),
              QString());
}

TEST(DatesTest, LettersSayAllDayOrTheHalf) {
    EXPECT_EQ(words::dayInLetter(QDate(2026, 10, 3)), u"3 October, all day"_s);
    EXPECT_EQ(words::sessionInLetter({QDate(2026, 10, 4), Half::PM}), u"4 October, afternoon"_s);
}

TEST(DatesTest, SessionsAreInWords) {
    EXPECT_EQ(words::session({kFriday, Half::AM}), u"Fri 20 Nov, morning"_s);
    EXPECT_EQ(words::sessionShort({kFriday, Half::PM}), u"20/11 PM"_s);
}

TEST(DatesTest, RangesMayBeOpen) {
    EXPECT_EQ(words::range({kFriday, kFriday}), u"20/11/2026"_s);
    EXPECT_EQ(words::range({kFriday, kFriday.addDays(1)}), u"20/11/2026 to 21/11/2026"_s);
    EXPECT_EQ(words::range({kFriday, {}}), u"from 20/11/2026"_s);
    EXPECT_EQ(words::range({{}, kFriday}), u"until 20/11/2026"_s);
}

TEST(DatesTest, TimesHaveFourFigures) {
    EXPECT_EQ(words::dateTime(QDateTime(kFriday, QTime(8, 5, 59))), u"20/11/2026 08:05"_s);
}
