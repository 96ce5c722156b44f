// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/RegisterTimes.h"

#include <gtest/gtest.h>

#include <ostream>

namespace rollbook {

static void PrintTo(const Arrival& arrival, std::ostream* out) {
    *out << (arrival.half == Half::AM ? "AM " : "PM ") << static_cast<int>(arrival.outcome) << ", "
         << arrival.minutesLate << " minutes";
}

namespace {

using enum Arrival::Outcome;

// Opens 08:50, closes 09:20, ends 12:00; opens 13:00, closes 13:15, ends 15:15.
const RegisterTimes kTimes{.from = QDate(2024, 9, 1)};

Arrival at(int hour, int minute, int second = 0) {
    return arrivalAt(kTimes, QTime(hour, minute, second));
}

// checks L1
TEST(RegisterTimesTest, IsPresentUpToTheOpeningAndLateUpToTheClosing) {
    EXPECT_EQ(at(8, 50), (Arrival{Half::AM, Present, 0}));
    EXPECT_EQ(at(8, 51), (Arrival{Half::AM, Late, 1}));
    EXPECT_EQ(at(9, 20), (Arrival{Half::AM, Late, 30}));
    EXPECT_EQ(at(9, 21), (Arrival{Half::AM, LateAfterClose, 31}));
}

TEST(RegisterTimesTest, IsPresentHoweverEarly) {
    EXPECT_EQ(at(0, 0), (Arrival{Half::AM, Present, 0}));
    EXPECT_EQ(at(8, 49), (Arrival{Half::AM, Present, 0}));
}

TEST(RegisterTimesTest, CutsSeconds) {
    EXPECT_EQ(at(8, 50, 59), (Arrival{Half::AM, Present, 0}));
    EXPECT_EQ(at(9, 20, 59), (Arrival{Half::AM, Late, 30}));
    EXPECT_EQ(at(11, 59, 59), (Arrival{Half::AM, LateAfterClose, 189}));
}

// checks L2b, rules.md 6
TEST(RegisterTimesTest, TurnsToTheAfternoonWhenTheMorningHasEnded) {
    EXPECT_EQ(at(11, 59), (Arrival{Half::AM, LateAfterClose, 189}));
    EXPECT_EQ(at(12, 0), (Arrival{Half::PM, Present, 0}));
    EXPECT_EQ(at(12, 40), (Arrival{Half::PM, Present, 0}));
}

TEST(RegisterTimesTest, JudgesTheAfternoonByItsOwnTimes) {
    EXPECT_EQ(at(13, 0), (Arrival{Half::PM, Present, 0}));
    EXPECT_EQ(at(13, 1), (Arrival{Half::PM, Late, 1}));
    EXPECT_EQ(at(13, 15), (Arrival{Half::PM, Late, 15}));
    EXPECT_EQ(at(13, 16), (Arrival{Half::PM, LateAfterClose, 16}));
    EXPECT_EQ(at(15, 14), (Arrival{Half::PM, LateAfterClose, 134}));
}

TEST(RegisterTimesTest, IsOverWhenTheAfternoonHasEnded) {
    EXPECT_EQ(at(15, 15), (Arrival{Half::PM, SessionOver, 0}));
}

// checks L2
TEST(RegisterTimesTest, CountsFromTheOpeningOfTheDay) {
    RegisterTimes later = kTimes;
    later.am = {QTime(9, 0), QTime(9, 30), QTime(12, 0)};
    EXPECT_EQ(arrivalAt(later, QTime(9, 25)), (Arrival{Half::AM, Late, 25}));
    EXPECT_EQ(arrivalAt(kTimes, QTime(9, 25)), (Arrival{Half::AM, LateAfterClose, 35}));
}

} // namespace
} // namespace rollbook
