// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/patterns/ClassIllness.h"

#include "core/analysis/patterns/CountedDays.h"
#include "core/analysis/patterns/PatternRules.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr int kDays = 3;

// The chance to fall ill in kDays days, of those who did on so many days to be attended: one more
// is counted than was seen, since none seen is not none possible.
std::optional<Rate> withinDays(int starts, int daysToAttend) {
    return Rate::make(std::min(kDays * (starts + 1), daysToAttend), daysToAttend);
}

} // namespace

struct IllnessStarts::Window {
    int first = 0;
    int last = 0;
    std::vector<int> rows; // each once, in the order they fell ill
    std::vector<int> days; // on which they did
    int classSize = 0;
    int classDays = 0;   // to attend, of all of the class
    int classStarts = 0; // more than rows where one fell ill twice
    int otherStarts = 0; // of the school without the class
    int otherDays = 0;
};

IllnessStarts::IllnessStarts(const AwayGrid& grid)
    : m_grid(grid)
    , m_starts(std::size_t(grid.classCount()) * grid.days().size())
    , m_startsInSchool(grid.days().size()) {
    for (int row = 0; row < grid.rowCount(); ++row) {
        bool wasIll = false;
        for (std::size_t day = 0; const DayMark mark : grid.marksOf(row)) {
            if (mark.isIll() && !wasIll) {
                ++m_startsInSchool[day];
                if (const int ofClass = grid.classAt(row, int(day)); ofClass >= 0)
                    m_starts[std::size_t(ofClass) * grid.days().size() + day].push_back(row);
            }
            wasIll = mark.isPossible() ? mark.isIll() : wasIll;
            ++day;
        }
    }
}

IllnessStarts::Window IllnessStarts::windowAt(int ofClass, int day) const {
    const int end = std::min(day + kDays, int(m_startsInSchool.size()));
    Window window{.first = day, .last = end - 1};
    for (; day < end; ++day) {
        const int size = m_grid.classCounts(ofClass, day).possible;
        const std::vector<int>& starts = startsOf(ofClass, day);
        window.classSize = std::max(window.classSize, size);
        window.classDays += size;
        window.classStarts += int(starts.size());
        window.otherDays += m_grid.schoolCounts(day).possible - size;
        window.otherStarts += m_startsInSchool[std::size_t(day)] - int(starts.size());
        for (const int row : starts)
            if (std::ranges::find(window.rows, row) == window.rows.end()) {
                window.rows.push_back(row);
                window.days.push_back(day);
            }
    }
    return window;
}

// Those of the year that are too many for chance.
std::vector<IllnessStarts::Window> IllnessStarts::windowsOf(int ofClass) const {
    const int days = int(m_startsInSchool.size());
    int starts = 0;
    int daysToAttend = 0;
    for (int day = 0; day < days; ++day) {
        starts += int(startsOf(ofClass, day).size());
        daysToAttend += m_grid.classCounts(ofClass, day).possible;
    }
    std::vector<Window> found;
    for (int day = 0; day < days; ++day) {
        Window window = windowAt(ofClass, day);
        const int pupils = int(window.rows.size());
        const auto usual = withinDays(starts - window.classStarts, daysToAttend - window.classDays);
        if (!usual || !isEnough(PatternKind::ClassIllness, pupils, window.classSize))
            continue;
        const Chance each =
            usualChance(*usual, withinDays(window.otherStarts, window.otherDays), std::nullopt);
        if (isBeyondChance(PatternKind::ClassIllness,
                           chanceOfAtLeast(pupils, window.classSize, each), days))
            found.push_back(std::move(window));
    }
    return found;
}

IllnessCluster IllnessStarts::clusterOf(const Window& window) const {
    IllnessCluster cluster{
        .days = {m_grid.days()[std::size_t(window.days.front())].date,
                 m_grid.days()[std::size_t(window.days.back())].date},
        .rows = window.rows,
        .classSize = window.classSize,
        .ofSchool = comparable({window.otherStarts, window.otherDays / kDays}),
    };
    for (std::size_t i = 0; i < window.rows.size(); ++i)
        cluster.sessions.push_back(m_grid.sessionsMissed(window.rows[i], window.days[i]).front());
    return cluster;
}

std::vector<IllnessCluster> IllnessStarts::clustersOf(int ofClass) const {
    std::vector<Window> found = windowsOf(ofClass);
    std::ranges::stable_sort(found, std::greater<>(),
                             [](const Window& window) { return window.rows.size(); });
    std::vector<Window> kept;
    for (const Window& window : found)
        if (std::ranges::none_of(kept, [&](const Window& other) {
                return window.first <= other.last && other.first <= window.last;
            }))
            kept.push_back(window);
    std::ranges::sort(kept, {}, &Window::first);
    std::vector<IllnessCluster> clusters;
    for (const Window& window : kept)
        clusters.push_back(clusterOf(window));
    return clusters;
}

} // namespace rollbook
