// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/PupilLine.h"

namespace rollbook {

// A part of a whole, in sessions.
struct Share {
    int part = 0;
    int of = 0;
};

// Attended of possible: running counts, so that a count of any stretch is one subtraction.
class AttendanceSums {
public:
    AttendanceSums(const PupilLines& lines, const std::vector<PupilLines::Number>& line) {
        m_sums.reserve(line.size() + 1);
        Share sum;
        m_sums.push_back(sum);
        for (const auto number : line) {
            sum.part += lines.isAttended(number) ? 1 : 0;
            sum.of += lines.isPossible(number) ? 1 : 0;
            m_sums.push_back(sum);
        }
    }

    Share within(const SessionAxis::Columns& columns) const {
        if (columns.last < columns.first)
            return {};
        const Share& before = m_sums[std::size_t(columns.first)];
        const Share& until = m_sums[std::size_t(columns.last) + 1];
        return {until.part - before.part, until.of - before.of};
    }

private:
    std::vector<Share> m_sums;
};

} // namespace rollbook
