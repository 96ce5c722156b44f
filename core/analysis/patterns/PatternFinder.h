// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/patterns/ClassIllness.h"
#include "core/analysis/patterns/CountedDays.h"

namespace rollbook {

// Finds what the absence of one pupil has in common, beyond what the class and the school did on
// the same days and beyond chance. Looks through the school once, then quickly at any pupil of it;
// it knows what the registers said when it was made.
class PatternFinder {
public:
    // `lastYear` is the register of the year before, of the same roll; null: its dates are not
    // looked at. The range is clipped to the year of the first.
    PatternFinder(const Register& reg, const Register* lastYear, const DateRange& range,
                  const AsAt& asAt);
    PatternFinder(const PatternFinder&) = delete;
    PatternFinder& operator=(const PatternFinder&) = delete;

    // In the order of kinds; most often none.
    std::vector<Pattern> patternsOf(PupilId pupil) const;
    // Of a class on a date inside the range; none for a class nobody is in then.
    std::vector<IllnessCluster> illnessIn(const QString& className, QDate on) const;

private:
    std::optional<Pattern> withSiblings(int row, std::span<const CountedDay> counted) const;
    std::optional<Pattern> asLastYear(int row, std::span<const CountedDay> counted) const;
    std::vector<Pattern> illnessAround(int row) const;

    const Register& m_register;
    AwayGrid m_grid;
    std::optional<AwayGrid> m_lastYear;
    IllnessStarts m_illness;
};

} // namespace rollbook
