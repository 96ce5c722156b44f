// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/calendar/SchoolYear.h"

namespace rollbook {

class SchoolCalendar;

enum class AbsenceStatus { None, Persistent, Severe, NoSessions };
QString toString(AbsenceStatus status); // "noSessions"

// What a pupil's absence is put to on a day (law.md 3): integers, never a rounded rate, and inclusive.
// Severe pupils are inside persistent. As it stands: that of today.
struct PersistentTest {
    int percent = 10;                      // of the pupil's own possible sessions
    std::optional<int> count = {};         // instead of it: sessions missed
    std::optional<int> countOfYear = {};   // the same when the year ends; with `count`
    std::optional<int> severePercent = 50; // nothing: nobody was called severe

    constexpr AbsenceStatus status(int absent, int possible) const {
        if (possible <= 0)
            return AbsenceStatus::NoSessions;
        if (severePercent && absent * 100 >= possible * *severePercent)
            return AbsenceStatus::Severe;
        const bool isPersistent =
            count ? absent >= *count : absent * 100 >= possible * percent;
        return isPersistent ? AbsenceStatus::Persistent : AbsenceStatus::None;
    }
    // Least k that makes persistent when missed; nothing when already persistent or nothing is possible.
    std::optional<int> untilPersistent(int absent, int possible) const;
    // Least k that leaves it when attended; nothing when not persistent, or a count cannot be left.
    std::optional<int> toLeavePersistent(int absent, int possible) const;
    // How many of `remaining` may be missed so that the year does not end persistent; never more
    // than `remaining`; nothing when it cannot, or nothing is possible yet (rules.md 13).
    std::optional<int> mayStillMiss(int absent, int possible, int remaining) const;
    bool operator==(const PersistentTest&) const = default;
};

// How persistent absence is defined from a school year on (resources/absence).
struct PersistentRule {
    SchoolYear from{0};
    int percent = 10;
    std::vector<int> byHalfTerm = {};          // sessions missed; empty: the share alone
    std::vector<int> byHalfTermAtFifteen = {}; // empty: the same
    std::optional<int> severePercent = {};

    // For the year to date, of a pupil of that age on its age day.
    PersistentTest ofYearToDate(int halfTermsBegun, std::optional<int> age) const;
    PersistentTest ofPeriod() const; // for any other
};

// By the year they begin in. Errors: analysis.badAbsenceRule (place).
Result<std::vector<PersistentRule>> readPersistentRules(const QByteArray& json);
// The shipped one that holds in the year.
const PersistentRule& persistentRule(SchoolYear year);

} // namespace rollbook
