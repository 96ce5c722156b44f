// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/day/DayStart.h"

namespace rollbook {

// By what a row was cleared.
struct Cleared {
    enum class By {
        Done,      // by a person
        Deferred,  // the same, until a day to come
        NotNeeded, // the same
        Seen,      // the child is seen
        Code,      // a code stands in place of the N
        Over,      // it is no longer so
    };
    By by = By::Over;
    QTime at;   // invalid: some time today
    QString who = {};
    QString words = {};
    QDate until = {};                             // of Deferred
    std::optional<SessionKey> session = {};       // of Seen, Code and Over: which says so
    QString code = {};                            // what it reads as now
    bool operator==(const Cleared&) const = default;
};

// One line of the day: what is due, or what was and is cleared.
struct TodayRow {
    DueAction action;
    bool isNew = false;      // fell due since the last opening
    bool hasFlags = false;   // the neutral mark (rules.md 35)
    bool isHeld = false;     // a death is recorded: nobody acts on it (rules.md 30)
    bool namesFlag = false;  // its words say which: kept back until asked for
    QString className = {};  // of the pupil today, or the class itself
    std::optional<Cleared> cleared = {};
    bool operator==(const TodayRow&) const = default;
};

// Whether it stays the same line of the list, however its figures change.
bool isSameRow(const TodayRow& a, const TodayRow& b);

// `kinds`: of the school, worked out once for many rows.
TodayRow todayRow(const School& school, const std::vector<CharacteristicKind>& kinds,
                  const DueAction& action, QDate today);
// Why a row that was due is no longer, at `now`.
Cleared clearedBy(const School& school, const DueAction& was, const QDateTime& now);

} // namespace rollbook
