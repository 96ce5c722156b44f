// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/patterns/AwayGrid.h"
#include "core/analysis/patterns/Chance.h"
#include "core/analysis/patterns/Pattern.h"

namespace rollbook {

// A day that counts in the patterns of a pupil, and what the others did on it.
struct CountedDay {
    int day = 0; // of the grid
    DayMark mark;
    DayCounts inClass;  // the others of the pupil's class then
    DayCounts inSchool; // everybody else, that class included
};

// The days on which the pupil had something to attend, but those on which at least half of the
// others, of the class or of the school, were away: what hits everybody says nothing of one.
std::vector<CountedDay> countedDays(const AwayGrid& grid, int row);

// Part and whole, before they are a rate.
struct Tally {
    int part = 0;
    int whole = 0;

    Tally& operator+=(const Tally& other) {
        part += other.part;
        whole += other.whole;
        return *this;
    }
};
// Nothing where there is too little to compare with.
std::optional<Rate> comparable(const Tally& others);
// The greatest of the shares: what is no more than the calendar, the class or the school makes it
// is no pattern of the pupil's.
Chance usualChance(Rate byCalendar, const std::optional<Rate>& ofClass,
                   const std::optional<Rate>& ofSchool);

} // namespace rollbook
