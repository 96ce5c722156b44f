// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/patterns/CountedDays.h"

namespace rollbook {

// Absence that is spread too evenly for chance, against every way in which the pupil's own days of
// absence could have fallen on the days that are counted. Many short absences as such are no
// pattern: single days that fall at random look just so. Spells that last days only touch fewer
// weeks, so that the tests err to the side of silence.
std::optional<Pattern> brokenWeeks(const AwayGrid& grid, int row,
                                   std::span<const CountedDay> counted);
std::optional<Pattern> shortSpells(const AwayGrid& grid, int row,
                                   std::span<const CountedDay> counted);

} // namespace rollbook
