// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/SessionCounts.h"

namespace rollbook {

// A school week as columns of a register.
struct SchoolWeek {
    QDate monday;
    int first = 0;
    int last = 0; // one past
    bool operator==(const SchoolWeek&) const = default;
};
// Those of the register's year up to the date; the last may be part of one.
std::vector<SchoolWeek> schoolWeeks(const Register& reg, QDate on);

// What one was for a pupil: a bar of the strip of the year.
struct WeekAbsence {
    std::uint8_t possible = 0;
    std::uint8_t authorised = 0;
    std::uint8_t unauthorised = 0;
    bool operator==(const WeekAbsence&) const = default;
};
// Of the row that the sums follow.
std::vector<WeekAbsence> weeksOf(const SessionSums& sums, const std::vector<SchoolWeek>& weeks);

} // namespace rollbook
