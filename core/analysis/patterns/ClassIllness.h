// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/patterns/AwayGrid.h"
#include "core/analysis/patterns/Pattern.h"

namespace rollbook {

// Pupils of one class who fell ill within three school days: more than the class's own year, and
// the school on those very days, would lead one to expect.
struct IllnessCluster {
    DateRange days;                              // from the first who fell ill to the last
    std::vector<int> rows;                       // of those who did
    int classSize = 0;                           // who had something to attend
    std::optional<Rate> ofSchool = std::nullopt; // everybody else, on the same days
    std::vector<SessionKey> sessions{};          // the first each of them missed, in that order
    bool operator==(const IllnessCluster&) const = default;
};

// Who fell ill on which day: ill, and not on the last day that was to be attended before.
class IllnessStarts {
public:
    explicit IllnessStarts(const AwayGrid& grid);

    // The clusters of a class (of the grid), oldest first, no two over the same days.
    std::vector<IllnessCluster> clustersOf(int ofClass) const;

private:
    struct Window;
    const std::vector<int>& startsOf(int ofClass, int day) const {
        return m_starts[std::size_t(ofClass) * m_startsInSchool.size() + std::size_t(day)];
    }
    Window windowAt(int ofClass, int day) const;
    std::vector<Window> windowsOf(int ofClass) const;
    IllnessCluster clusterOf(const Window& window) const;

    const AwayGrid& m_grid;
    std::vector<std::vector<int>> m_starts; // rows, by class, then by day
    std::vector<int> m_startsInSchool;      // by day
};

} // namespace rollbook
