// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/TimeLost.h"
#include "core/base/Rate.h"

namespace rollbook {

// A pupil's absence as it is laid before a parent: the figures, the time of school lost, and beside
// them the middle of the year group, never another pupil (rules.md 36).
struct AbsenceReport {
    struct Part {
        DateRange days;
        QDate begins; // the first day with a session of the pupil; invalid: none
        Totals totals;
        TimeLost lost;
    };
    Part year;                    // to date
    std::optional<Part> halfTerm; // nothing: no half-term holds the day
    std::optional<YearGroup> group;
    std::optional<Rate> median;         // of its attendance; nothing: too few, or no group known
    std::optional<RegisterTimes> times; // of the day, by which a session's length is told
    bool isEarly = false;               // in the year: a percentage says nothing yet
};
AbsenceReport absenceReport(const Register& reg, PupilId pupil, QDate on);

} // namespace rollbook
