// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/patterns/SpreadPatterns.h"

#include "core/analysis/patterns/PatternRules.h"

#include <algorithm>

namespace rollbook {

namespace {

std::vector<SessionKey> everySessionMissed(const AwayGrid& grid, int row,
                                           std::span<const CountedDay> counted) {
    std::vector<SessionKey> sessions;
    for (const CountedDay& one : counted)
        std::ranges::move(grid.sessionsMissed(row, one.day), std::back_inserter(sessions));
    return sessions;
}

int daysAway(std::span<const CountedDay> counted) {
    return int(
        std::ranges::count_if(counted, [](const CountedDay& one) { return one.mark.isAway(); }));
}

int runsOf(std::span<const CountedDay> counted) {
    int runs = 0;
    for (bool wasAway = false; const CountedDay& one : counted) {
        runs += one.mark.isAway() && !wasAway ? 1 : 0;
        wasAway = one.mark.isAway();
    }
    return runs;
}

bool isMoreThan(const Pattern& pattern, const std::optional<Rate>& others) {
    return !others || *Rate::make(pattern.absences, pattern.of) > *others;
}

// Of the days counted: by week, how many, and whether one was missed.
struct Weeks {
    std::vector<int> lengths;
    std::vector<bool> isBroken;
};

Weeks weeksOf(const AwayGrid& grid, std::span<const CountedDay> counted) {
    std::vector<DayCounts> sums(std::size_t(grid.weekCount()));
    for (const CountedDay& one : counted)
        sums[std::size_t(grid.days()[std::size_t(one.day)].week)] += DayCounts::of(one.mark);
    Weeks weeks;
    for (const DayCounts& sum : sums)
        if (sum.possible > 0) {
            weeks.lengths.push_back(sum.possible);
            weeks.isBroken.push_back(sum.away > 0);
        }
    return weeks;
}

// The weeks of somebody else that are broken, of the days that are counted of the pupil.
Tally brokenWeeksOf(const AwayGrid& grid, int other, std::span<const CountedDay> counted) {
    const auto marks = grid.marksOf(other);
    Tally weeks;
    int week = -1;
    bool isBroken = false;
    for (const CountedDay& one : counted) {
        const DayMark mark = marks[std::size_t(one.day)];
        if (!mark.isPossible())
            continue;
        if (grid.days()[std::size_t(one.day)].week != week) {
            week = grid.days()[std::size_t(one.day)].week;
            isBroken = false;
            ++weeks.whole;
        }
        weeks.part += mark.isAway() && !isBroken ? 1 : 0;
        isBroken = isBroken || mark.isAway();
    }
    return weeks;
}

// Somebody is of the class here who is of it on the last day that is counted.
void compareWeeks(Pattern& pattern, const AwayGrid& grid, int row,
                  std::span<const CountedDay> counted) {
    const int ofClass = grid.classAt(row, counted.back().day);
    Tally inClass;
    Tally inSchool;
    for (int other = 0; other < grid.rowCount(); ++other) {
        if (other == row)
            continue;
        const Tally weeks = brokenWeeksOf(grid, other, counted);
        inSchool += weeks;
        if (ofClass >= 0 && grid.classAt(other, counted.back().day) == ofClass)
            inClass += weeks;
    }
    pattern.ofClass = comparable(inClass);
    pattern.ofSchool = comparable(inSchool);
}

void compareRuns(Pattern& pattern, const AwayGrid& grid, int row) {
    Tally inClass;
    Tally inSchool;
    for (const AwayRun& run : grid.runs()) {
        if (run.row == row)
            continue;
        inSchool += {1, run.days};
        const int ofClass = grid.classAt(run.row, run.first);
        if (ofClass >= 0 && ofClass == grid.classAt(row, run.first))
            inClass += {1, run.days};
    }
    pattern.ofClass = comparable(inClass);
    pattern.ofSchool = comparable(inSchool);
}

} // namespace

std::optional<Pattern> brokenWeeks(const AwayGrid& grid, int row,
                                   std::span<const CountedDay> counted) {
    const Weeks weeks = weeksOf(grid, counted);
    Pattern found{.kind = PatternKind::BrokenWeeks,
                  .absences = int(std::ranges::count(weeks.isBroken, true)),
                  .of = int(weeks.lengths.size())};
    if (!isEnough(found.kind, found.absences, found.of) ||
        !isBeyondChance(found.kind,
                        chanceOfTouching(found.absences, weeks.lengths, daysAway(counted))))
        return std::nullopt;
    compareWeeks(found, grid, row, counted);
    if (!isMoreThan(found, found.ofClass) || !isMoreThan(found, found.ofSchool))
        return std::nullopt;
    found.sessions = everySessionMissed(grid, row, counted);
    return found;
}

std::optional<Pattern> shortSpells(const AwayGrid& grid, int row,
                                   std::span<const CountedDay> counted) {
    const int days = int(counted.size());
    const int away = daysAway(counted);
    Pattern found{.kind = PatternKind::ShortSpells, .absences = runsOf(counted), .of = away};
    // Each run begins in a gap of its own between the days at school, of which there is one more
    // than there are such days; how many gaps are used is a draw (the runs of Wald and Wolfowitz).
    const Urn gaps{.all = days, .marked = days - away + 1};
    if (!isEnough(found.kind, found.absences, found.of) ||
        !isBeyondChance(found.kind, chanceOfDrawing(found.absences, gaps, away)))
        return std::nullopt;
    compareRuns(found, grid, row);
    if (!isMoreThan(found, found.ofClass) || !isMoreThan(found, found.ofSchool))
        return std::nullopt;
    found.sessions = everySessionMissed(grid, row, counted);
    return found;
}

} // namespace rollbook
