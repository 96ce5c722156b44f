// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/patterns/MeetingPatterns.h"

#include "core/analysis/patterns/PatternRules.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr int kSameTimeOfYear = 3; // days before or after the same date

// How many days of the list were marked before each place, for asking after any stretch at once.
class Stretches {
public:
    explicit Stretches(const std::vector<bool>& marked)
        : m_before{0} {
        for (const bool isMarked : marked)
            m_before.push_back(m_before.back() + (isMarked ? 1 : 0));
    }
    bool meets(int first, int last) const {
        return m_before[std::size_t(last) + 1] > m_before[std::size_t(first)];
    }
    int size() const { return int(m_before.size()) - 1; }

private:
    std::vector<int> m_before;
};

// A run by places in the list of counted days; those between are days at school or it goes on.
struct Run {
    int first = 0;
    int last = 0;
    int length() const { return last - first + 1; }
};

std::vector<Run> runsOf(std::span<const CountedDay> counted) {
    std::vector<Run> runs;
    for (int place = 0; const CountedDay& one : counted) {
        if (one.mark.isAway() && (runs.empty() || runs.back().last != place - 1))
            runs.push_back({place, place});
        if (one.mark.isAway())
            runs.back().last = place;
        ++place;
    }
    return runs;
}

std::vector<bool> metAmong(std::span<const CountedDay> counted, const MetDays& met) {
    std::vector<bool> marked;
    for (const CountedDay& one : counted)
        marked.push_back(met.days[std::size_t(one.day)]);
    return marked;
}

// Of all places where a run of the length could lie, those that meet.
Rate shareOfPlaces(const Stretches& stretches, int length) {
    const int places = stretches.size() - length + 1;
    int meeting = 0;
    for (int first = 0; first < places; ++first)
        meeting += stretches.meets(first, first + length - 1) ? 1 : 0;
    return *Rate::make(meeting, places);
}

void compareRuns(Pattern& pattern, const AwayGrid& grid, int row, const MetDays& met) {
    const Stretches stretches(met.days);
    Tally inClass;
    Tally inSchool;
    for (const AwayRun& run : grid.runs()) {
        if (run.row == row || std::ranges::find(met.leftOut, run.row) != met.leftOut.end())
            continue;
        const Tally one{stretches.meets(run.first, run.last) ? 1 : 0, 1};
        inSchool += one;
        const int ofClass = grid.classAt(run.row, run.first);
        if (ofClass >= 0 && ofClass == grid.classAt(row, run.first))
            inClass += one;
    }
    pattern.ofClass = comparable(inClass);
    pattern.ofSchool = comparable(inSchool);
}

void addSessions(Pattern& pattern, const AwayGrid& grid, int row, const Run& run,
                 std::span<const CountedDay> counted) {
    for (int place = run.first; place <= run.last; ++place)
        std::ranges::move(grid.sessionsMissed(row, counted[std::size_t(place)].day),
                          std::back_inserter(pattern.sessions));
}

Chance chanceOfMeeting(const Pattern& pattern, std::span<const Run> runs,
                       const Stretches& stretches) {
    std::vector<Chance> trials;
    for (const Run& run : runs)
        trials.push_back(
            usualChance(shareOfPlaces(stretches, run.length()), pattern.ofClass, pattern.ofSchool));
    return chanceOfAtLeast(pattern.absences, trials);
}

} // namespace

std::optional<Pattern> meetingPattern(PatternKind kind, const AwayGrid& grid, int row,
                                      std::span<const CountedDay> counted, const MetDays& met) {
    const Stretches stretches(metAmong(counted, met));
    const std::vector<Run> runs = runsOf(counted);
    Pattern found{.kind = kind, .of = int(runs.size())};
    for (const Run& run : runs)
        if (stretches.meets(run.first, run.last)) {
            ++found.absences;
            addSessions(found, grid, row, run, counted);
        }
    // The others can only make it less of a pattern.
    if (!isEnough(kind, found.absences, found.of) ||
        !isBeyondChance(kind, chanceOfMeeting(found, runs, stretches)))
        return std::nullopt;
    compareRuns(found, grid, row, met);
    if (!isBeyondChance(kind, chanceOfMeeting(found, runs, stretches)))
        return std::nullopt;
    return found;
}

MetDays daysOfSiblings(const AwayGrid& grid, const std::vector<int>& rows) {
    MetDays met{.days = std::vector<bool>(grid.days().size()), .leftOut = rows};
    for (const int row : rows)
        for (std::size_t day = 0; const DayMark mark : grid.marksOf(row)) {
            met.days[day] = met.days[day] || mark.isAway();
            ++day;
        }
    return met;
}

MetDays daysOfLastYear(const AwayGrid& grid, const AwayGrid& lastYear, int row) {
    MetDays met{.days = std::vector<bool>(grid.days().size())};
    for (const CountedDay& one : countedDays(lastYear, row)) {
        if (!one.mark.isAway())
            continue;
        const QDate date = lastYear.days()[std::size_t(one.day)].date.addYears(1);
        const auto from = std::ranges::lower_bound(grid.days(), date.addDays(-kSameTimeOfYear), {},
                                                   &SchoolDay::date);
        const auto to = std::ranges::upper_bound(grid.days(), date.addDays(kSameTimeOfYear), {},
                                                 &SchoolDay::date);
        std::fill(met.days.begin() + (from - grid.days().begin()),
                  met.days.begin() + (to - grid.days().begin()), true);
    }
    return met;
}

} // namespace rollbook
