// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/day/DayStart.h"

#include <unordered_map>

namespace rollbook {

// Finds an occurrence among thousands. What it was made from outlives it and stays where it is.
class OccurrenceIndex {
public:
    OccurrenceIndex() = default;
    explicit OccurrenceIndex(const std::vector<DueAction>& actions) {
        for (const DueAction& each : actions)
            m_actions.emplace(keyOf(each), &each);
    }

    bool has(const DueAction& action) const {
        const auto [first, last] = m_actions.equal_range(keyOf(action));
        return std::any_of(first, last, [&action](const auto& each) {
            return isSameOccurrence(*each.second, action);
        });
    }

    // Alike for two looks at one occurrence.
    static std::size_t keyOf(const DueAction& action) {
        const qint64 pupil = action.subject.pupil ? action.subject.pupil->value() : -1;
        return qHashMulti(0, action.step->id, pupil, action.subject.name);
    }

private:
    std::unordered_multimap<std::size_t, const DueAction*> m_actions;
};

} // namespace rollbook
