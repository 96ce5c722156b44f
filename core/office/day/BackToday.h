// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

// A pupil who is in school on a day after a run of absences, and what that leaves to be done.
struct BackToday {
    PupilId pupil{0};
    SessionKey since;                 // the first session of the day they were seen in
    std::vector<SessionKey> missed;   // the run before it, oldest first; U is on site, so never in it
    std::vector<SessionKey> openN;    // of those, still N
    std::vector<SessionKey> decidedO; // of those, O: nobody gave a reason
    // What the same reason was planned for and has no mark yet, and the plans that say so.
    std::vector<SessionKey> stillPlanned = {};
    std::vector<qint64> plans = {};

    bool owesNote() const { return !openN.empty() || !decidedO.empty(); }
    bool operator==(const BackToday&) const = default;
};
// From a whole school day away there is something to catch up with.
inline constexpr int kSessionsAway = 2;

// Those seen on the day (attended, or U: rules.md 20) for the first time after at least so many
// sessions away, or sooner than was planned, the longest away first, then by name. What is not
// possible neither breaks a run nor lengthens it; a blank breaks it (rules.md 14). Nobody asks a note
// of the home of a pupil who has died (rules.md 30).
std::vector<BackToday> backOn(const School& school, QDate day, int atLeast = kSessionsAway);
// The same of one pupil; nothing: not among them.
std::optional<BackToday> backOf(const School& school, PupilId pupil, QDate day,
                                int atLeast = kSessionsAway);

} // namespace rollbook
