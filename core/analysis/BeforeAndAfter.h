// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/SessionCounts.h"

namespace rollbook {

// Fewer school weeks on either side say nothing yet.
inline constexpr int kLeastWeeksToSay = 4;

// A pupil's attendance before and after something was done: as many school weeks on each side, whole
// ones, and beside it the others of the year group in the same weeks. The week in which it was done
// is on neither side.
struct BeforeAndAfter {
    int weeks = 0;    // on each side
    DateRange before; // Monday to Sunday; nothing in them where there are no weeks
    DateRange after;
    SessionCounts pupilBefore;
    SessionCounts pupilAfter;
    SessionCounts othersBefore; // of the year group; nothing possible: there are none
    SessionCounts othersAfter;
    int others = 0; // with a possible session in those weeks

    bool isTooEarly() const { return weeks < kLeastWeeksToSay; }
    bool operator==(const BeforeAndAfter&) const = default;
};

// As at the day `on`, within the year of the register. The pupil is of its roll.
BeforeAndAfter beforeAndAfter(const Register& reg, PupilId pupil, QDate done, QDate on);

} // namespace rollbook
