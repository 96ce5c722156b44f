// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Register.h"

namespace rollbook {

// The time of school that a pupil missed. Whoever came after the register had closed was on site
// (rules.md 15): an absence in the figures, and late here.
struct TimeLost {
    int away = 0; // sessions
    // Of them, each from its opening to its end; nothing: the times of one are not known.
    std::optional<int> minutesAway = 0;
    int late = 0;       // L and U
    int afterClose = 0; // of them U
    int minutesLate = 0; // as far as they were noted
    int notNoted = 0;    // of the late
    bool operator==(const TimeLost&) const = default;
};
TimeLost timeLost(const Register& reg, PupilId pupil, const DateRange& days);

// How long a session lasts; nothing: its times are not known.
std::optional<int> minutesOf(const SchoolCalendar& calendar, const SessionKey& session,
                             std::optional<YearGroup> year);

} // namespace rollbook
