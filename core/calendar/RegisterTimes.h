// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/Session.h"
#include "core/calendar/YearGroup.h"

#include <QDate>
#include <QTime>

#include <vector>

namespace rollbook {

// When one session's register opens and closes, and when the session ends. Local time.
struct SessionTimes {
    QTime opens;
    QTime closes;
    QTime ends;
    bool operator==(const SessionTimes&) const = default;
};

// The register times in force from a date. Changing them never recalculates a past mark.
struct RegisterTimes {
    QDate from;
    SessionTimes am{QTime(8, 50), QTime(9, 20), QTime(12, 0)};
    SessionTimes pm{QTime(13, 0), QTime(13, 15), QTime(15, 15)};
    std::vector<YearGroup> years; // empty: everyone
    bool operator==(const RegisterTimes&) const = default;
};

inline constexpr int kLongestRegisterMinutes = 30; // law.md 2, "Taking the register"

// What a pupil arriving at `arrival` on a day with these times is marked (rules.md 6; law.md 6).
struct Arrival {
    enum class Outcome {
        Present,        // up to `opens`
        Late,           // up to `closes`: L
        LateAfterClose, // after that and before `ends`: U
        SessionOver,    // the morning has ended: it keeps what it has, the afternoon is decided
    };
    Half half = Half::AM; // the session that the outcome is for
    Outcome outcome = Outcome::Present;
    int minutesLate = 0; // from `opens`, seconds cut; 0 when present

    bool operator==(const Arrival&) const = default;
};
// For an arrival after the AM has ended this is the PM's outcome, PM present up to its `opens`.
// After the PM has ended: SessionOver with half PM.
Arrival arrivalAt(const RegisterTimes& times, QTime arrival);

} // namespace rollbook
