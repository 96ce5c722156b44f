// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/PupilLine.h"
#include "core/pathway/WorkDone.h"

namespace rollbook {

// One pupil as the tests of steps see it: the line of codes, and what was done, by time.
struct PupilCase {
    const Pupil* pupil = nullptr;
    std::vector<PupilLines::Number> line;
    std::vector<const ContactMade*> contacts;
    std::vector<const Settlement*> settlements;
};

// A run of codes on a line (rules.md 14): sessions that are not possible neither break nor lengthen
// it, a blank breaks it. Its days are school days on which the pupil had a session (rules.md 16).
struct Run {
    std::vector<int> sessions; // columns, in order
    // The column before a mark that is none of the codes, or the last there is. A blank breaks the
    // run and shows nobody: what asks because of it goes on asking.
    int last = 0;

    int first() const { return sessions.front(); }
    // The column at which its nth day begins; nothing: it is shorter.
    std::optional<int> dayBegins(int day, const SessionAxis& axis) const;
};
std::vector<Run> runsOf(const PupilLines& lines, const std::vector<PupilLines::Number>& line,
                        const std::vector<bool>& codes);

} // namespace rollbook
