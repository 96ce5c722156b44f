// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/PupilLine.h"

namespace rollbook {

// Running counts over a line, so that a count of any stretch of it is one subtraction.
class LineSums {
public:
    template <typename Counts>
    LineSums(const std::vector<PupilLines::Number>& line, const Counts& counts) {
        m_sums.reserve(line.size() + 1);
        m_sums.push_back(0);
        for (const auto number : line)
            m_sums.push_back(m_sums.back() + (counts(number) ? 1 : 0));
    }

    int all() const { return m_sums.back(); }
    int within(const SessionAxis::Columns& columns) const {
        return columns.last < columns.first ? 0
                                            : m_sums[std::size_t(columns.last) + 1] -
                                                  m_sums[std::size_t(columns.first)];
    }

private:
    std::vector<int> m_sums;
};

// A part of a whole, in sessions.
struct Share {
    int part = 0;
    int of = 0;
};

// Attended of possible.
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
