// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/SessionCounts.h"

namespace rollbook {

// Possible sessions before a figure of the year to date says anything: ten school days.
inline constexpr int kEarlyInTheYear = 20;

enum class AbsenceStatus { None, Persistent, Severe, NoSessions };
QString toString(AbsenceStatus status); // "noSessions"

// Persistent: absent*10 >= possible; severe: absent*2 >= possible; integers, inclusive, possible >
// 0 (law.md 3). Severe pupils are inside persistent.
constexpr AbsenceStatus absenceStatus(int absent, int possible) {
    if (possible <= 0)
        return AbsenceStatus::NoSessions;
    if (absent * 2 >= possible)
        return AbsenceStatus::Severe;
    return absent * 10 >= possible ? AbsenceStatus::Persistent : AbsenceStatus::None;
}
// Least k with 10(absent+k) >= possible+k; nothing when already persistent or nothing is possible.
std::optional<int> untilPersistent(int absent, int possible);
// Least k with 10*absent < possible+k; nothing when not persistent.
std::optional<int> toLeavePersistent(int absent, int possible);
// How many of `remaining` may be missed so that the year ends below 10%; never more than
// `remaining`; nothing when it cannot, or nothing is possible yet (rules.md 13).
std::optional<int> mayStillMiss(int absent, int possible, int remaining);

struct AbsenceRow {
    PupilId pupil{0};
    QString className;
    std::optional<YearGroup> year;
    bool isInCohort = false; // 5-15 at 31 August, not a boarder, not a guest, not F at 16 or over
    int possible = 0;
    int absent = 0;
    AbsenceStatus status = AbsenceStatus::None;
    int remaining = 0; // sessions open to the pupil after the date
    std::optional<int> untilPersistent;
    std::optional<int> toLeavePersistent;
    std::optional<int> mayStillMiss;

    // Its status and what it takes follow from these alone.
    void count(int possibleNow, int absentNow, int remainingNow);
    bool operator==(const AbsenceRow&) const = default;
};

// Of a row with these counts of the year to date; `after`: the first column behind it.
AbsenceRow absenceRow(const Register& reg, int row, const SessionCounts& counts, int after, QDate on);

// Every pupil with a session from 1 August to the date, in roll order.
std::vector<AbsenceRow> absence(const Register& reg, QDate on);
bool isInCohort(const Pupil& pupil, SchoolYear year, QDate on);

} // namespace rollbook
