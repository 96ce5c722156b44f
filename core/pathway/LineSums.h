// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/PupilLine.h"

namespace rollbook {

// Attended of possible: running counts, so that a count of any stretch is one subtraction.
class AttendanceSums {
public:
    AttendanceSums(const PupilLines& lines, const std::vector<PupilLines::Number>& line) {
        m_sums.resize(line.size() + 1);
        Share sum;
        for (std::size_t column = 0; column < line.size(); ++column) {
            const Share& one = lines.share(line[column]);
            sum = {sum.part + one.part, sum.of + one.of};
            m_sums[column + 1] = sum;
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
