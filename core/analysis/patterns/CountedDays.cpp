// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/patterns/CountedDays.h"

#include "core/analysis/patterns/PatternRules.h"

namespace rollbook {

namespace {

constexpr int kLeastOthers = 5; // fewer are not everybody

bool hitEverybody(const DayCounts& others) {
    return others.possible >= kLeastOthers && 2 * others.away >= others.possible;
}

} // namespace

std::vector<CountedDay> countedDays(const AwayGrid& grid, int row) {
    std::vector<CountedDay> counted;
    for (int day = 0; const DayMark mark : grid.marksOf(row)) {
        CountedDay one{.day = day++, .mark = mark};
        if (!mark.isPossible())
            continue;
        if (const int ofClass = grid.classAt(row, one.day); ofClass >= 0) {
            one.inClass = grid.classCounts(ofClass, one.day);
            one.inClass -= DayCounts::of(mark);
        }
        one.inSchool = grid.schoolCounts(one.day);
        one.inSchool -= DayCounts::of(mark);
        if (!hitEverybody(one.inClass) && !hitEverybody(one.inSchool))
            counted.push_back(one);
    }
    return counted;
}

std::optional<Rate> comparable(const Tally& others) {
    return others.whole >= kLeastCompared ? Rate::make(others.part, others.whole) : std::nullopt;
}

Chance usualChance(Rate byCalendar, const std::optional<Rate>& ofClass,
                   const std::optional<Rate>& ofSchool) {
    return Chance::of(
        std::max({byCalendar, ofClass.value_or(byCalendar), ofSchool.value_or(byCalendar)}));
}

} // namespace rollbook
