// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/family/PartTimeTimetable.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

namespace rollbook {
namespace {

class PartTimeTimetableTest : public ::testing::Test {
protected:
    PartTimeTimetable timetable{.range = {day("2024-11-11"), day("2024-11-29")}};
};

TEST_F(PartTimeTimetableTest, StopsByItselfAfterItsLastDay) {
    EXPECT_FALSE(timetable.isInForce(day("2024-11-10")));
    EXPECT_TRUE(timetable.isInForce(day("2024-11-11")));
    EXPECT_TRUE(timetable.isInForce(day("2024-11-29")));
    EXPECT_FALSE(timetable.isInForce(day("2024-11-30")));
}

TEST_F(PartTimeTimetableTest, StopsEarlierWhereSomebodyStoppedIt) {
    timetable.stop = {.lastDay = day("2024-11-20")};
    EXPECT_TRUE(timetable.isInForce(day("2024-11-20")));
    EXPECT_FALSE(timetable.isInForce(day("2024-11-21")));
}

TEST_F(PartTimeTimetableTest, StoppedBeforeItBeganItWasNeverInForce) {
    timetable.stop = {.lastDay = day("2024-11-10")};
    for (const char* date : {"2024-11-10", "2024-11-11"})
        EXPECT_FALSE(timetable.isInForce(day(date))) << date;
}

} // namespace
} // namespace rollbook
