// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

// Somebody was tried about a pupil who has come in since: to be told that the child is safe
// (rules.md 26; checks L3). A person is one row, however often they were tried. Nobody is rung about a
// pupil who has died (rules.md 30).
struct RingBack {
    PupilId pupil{0};
    QDateTime arrivedAt;
    ContactMade tried;   // the last attempt before the sign-in
    int attempts = 0;    // before it
    QDateTime triedSince; // rung back and not reached; invalid: not tried since
    QDateTime rungAt;     // reached since; invalid: still to do
    // The contact may not be told, or not be rung, today (rules.md 27).
    std::optional<RestrictionKind> barredBy;

    bool isDone() const { return rungAt.isValid(); }
    bool operator==(const RingBack&) const = default;
};
// Of the day, those still to do first, by the moment of arrival. What was recorded before and what
// after the sign-in is told by the ledger: a late-gate list may be typed in long afterwards.
std::vector<RingBack> ringBacks(const School& school, QDate day);

} // namespace rollbook
