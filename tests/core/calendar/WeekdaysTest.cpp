// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/Weekdays.h"

#include <gtest/gtest.h>

namespace rollbook {
namespace {

TEST(WeekdaysTest, CountsFromTheFirstOfTheMonth) {
    EXPECT_EQ(nthWeekday(2026, 10, Qt::Thursday, 1), QDate(2026, 10, 1)); // the 1st is a Thursday
    EXPECT_EQ(nthWeekday(2026, 10, Qt::Wednesday, 1), QDate(2026, 10, 7));
    EXPECT_EQ(nthWeekday(2026, 10, Qt::Friday, 1), QDate(2026, 10, 2));
    EXPECT_EQ(nthWeekday(2027, 1, Qt::Thursday, 3), QDate(2027, 1, 21));
}

TEST(WeekdaysTest, FindsTheLastOfTheMonth) {
    EXPECT_EQ(lastWeekday(2027, 5, Qt::Monday), QDate(2027, 5, 31)); // the 31st is a Monday
    EXPECT_EQ(lastWeekday(2026, 5, Qt::Monday), QDate(2026, 5, 25));
    EXPECT_EQ(lastWeekday(2024, 2, Qt::Thursday), QDate(2024, 2, 29));
    EXPECT_EQ(lastWeekday(2026, 12, Qt::Friday), QDate(2026, 12, 25));
}

} // namespace
} // namespace rollbook
