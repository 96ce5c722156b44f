// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/patterns/CountedDays.h"

namespace rollbook {

// Absences, as runs of days, that meet days which are somebody else's: a sibling's absence, or
// last year's. Each run is a trial. It meets one of those days by chance as often as a run of its
// length would, wherever in the year it lay; or as often as those of the class or the school do,
// whichever is the most.
struct MetDays {
    std::vector<bool> days;     // by day of the grid
    std::vector<int> leftOut{}; // rows the pupil is not compared with
};
std::optional<Pattern> meetingPattern(PatternKind kind, const AwayGrid& grid, int row,
                                      std::span<const CountedDay> counted, const MetDays& met);

// The days on which somebody of the household was away.
MetDays daysOfSiblings(const AwayGrid& grid, const std::vector<int>& rows);
// The days within three days of the date of an absence a year before.
MetDays daysOfLastYear(const AwayGrid& grid, const AwayGrid& lastYear, int row);

} // namespace rollbook
