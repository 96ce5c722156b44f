// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/patterns/CountedDays.h"

namespace rollbook {

// On which days absence falls: weekdays, halves of the day, the days beside breaks, the ends of a
// term. Each day with absence, or each half day missed, is a trial; it falls there by chance as
// often as the calendar, the class or the school says, whichever is the most. Days of one absence
// on end never fall there more often together than so many single days would: the test errs to
// the side of silence.
std::vector<Pattern> dayPatterns(const AwayGrid& grid, int row,
                                 std::span<const CountedDay> counted);

// Of two of which one holds all sessions of the other the wider is kept, of two that hold the same
// the narrower: Monday mornings are not also Mondays.
std::vector<Pattern> withoutEchoes(const std::vector<Pattern>& patterns);

} // namespace rollbook
