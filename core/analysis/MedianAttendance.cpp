// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/MedianAttendance.h"

#include "core/analysis/AbsenceGroups.h"

#include <algorithm>

namespace rollbook {

std::optional<Rate> medianAttendance(const Register& reg, YearGroup group, QDate on) {
    const int boundary = reg.columns({reg.year().firstDay(), on}).second;
    SessionSums sums(reg);
    std::vector<Rate> rates;
    for (int row = 0; row < reg.rowCount(); ++row) {
        const Pupil& pupil = reg.pupilAt(row);
        if (pupil.yearGroupIn(reg.year()) != group || !pupil.isOnRoll(on))
            continue;
        sums.follow(row);
        const SessionCounts counts = sums.within(0, boundary);
        if (const auto rate = Rate::make(counts.possible - counts.absent(), counts.possible))
            rates.push_back(*rate);
    }
    if (rates.size() < std::size_t(kSmallGroup))
        return std::nullopt;
    std::ranges::sort(rates);
    const Rate upper = rates[rates.size() / 2];
    if (rates.size() % 2 != 0)
        return upper;
    const Rate lower = rates[rates.size() / 2 - 1];
    return Rate::make(lower.part() * upper.whole() + upper.part() * lower.whole(),
                      2 * lower.whole() * upper.whole());
}

} // namespace rollbook
