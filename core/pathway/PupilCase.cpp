// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/PupilCase.h"

namespace rollbook {

std::optional<int> Run::dayBegins(int day, const SessionAxis& axis) const {
    int days = 0;
    int lastDay = -1;
    for (const int column : sessions) {
        if (axis.dayOf(column) != lastDay)
            ++days;
        lastDay = axis.dayOf(column);
        if (days == day)
            return column;
    }
    return std::nullopt;
}

std::vector<Run> runsOf(const PupilLines& lines, const std::vector<PupilLines::Number>& line,
                        const std::vector<bool>& codes) {
    std::vector<Run> runs;
    bool isOpen = false;   // the next of the codes lengthens it
    bool isUnseen = false; // nothing has shown since that it is over
    for (int column = 0; column < int(line.size()); ++column) {
        const auto number = line[std::size_t(column)];
        const bool passes = number == PupilLines::kNone ||
                            (number >= PupilLines::kFirstCode && !codes[number] &&
                             !lines.meaning(number).isPossible &&
                             !lines.meaning(number).code.isEmpty());
        if (number >= PupilLines::kFirstCode && codes[number]) {
            if (!isOpen)
                runs.emplace_back();
            isOpen = isUnseen = true;
            runs.back().sessions.push_back(column);
        } else if (!passes) {
            isOpen = false;
            isUnseen = isUnseen && number == PupilLines::kBlank;
        }
        if (isUnseen)
            runs.back().last = column;
    }
    return runs;
}

} // namespace rollbook
