// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/PersistentRule.h"
#include "core/analysis/SessionCounts.h"

namespace rollbook {

// Possible sessions before a figure of the year to date says anything: ten school days.
inline constexpr int kEarlyInTheYear = 20;

// The year to date of a pupil on the day.
PersistentTest persistentTest(const SchoolCalendar& calendar, const Pupil& pupil, QDate on);

struct AbsenceRow {
    PupilId pupil{0};
    QString className;
    std::optional<YearGroup> year;
    bool isInCohort = false; // 5-15 at 31 August, not a boarder, not a guest, not F at 16 or over
    PersistentTest test; // of the date
    int possible = 0;
    int absent = 0;
    AbsenceStatus status = AbsenceStatus::None;
    int remaining = 0; // sessions open to the pupil after the date
    std::optional<int> untilPersistent;
    std::optional<int> toLeavePersistent;
    std::optional<int> mayStillMiss;

    // Its status and what it takes follow from these and the test alone.
    void count(int possibleNow, int absentNow, int remainingNow);
    bool operator==(const AbsenceRow&) const = default;
};

// Of a row with these counts of the year to date; `after`: the first column behind it.
AbsenceRow absenceRow(const Register& reg, int row, const SessionCounts& counts, int after, QDate on);

// Every pupil with a session from 1 August to the date, in roll order.
std::vector<AbsenceRow> absence(const Register& reg, QDate on);
bool isInCohort(const Pupil& pupil, SchoolYear year, QDate on);

} // namespace rollbook
