// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/LineSums.h"
#include "core/pathway/PupilLine.h"
#include "core/pathway/WorkDone.h"

#include <deque>
#include <span>

namespace rollbook {

// A column on which a line tells something: it is neither without a session nor plain presence.
struct LineEvent {
    int column = 0;
    int nextPlain = 0; // the first column of plain presence behind it, or one behind the last column
};

// A run of codes on a line (rules.md 14): sessions that are not possible neither break nor lengthen
// it, a blank breaks it. Its days are school days on which the pupil had a session (rules.md 16).
struct Run {
    std::span<const int> sessions; // columns, in order; of its Runs
    // The column before a mark that is none of the codes, or the last there is. A blank breaks the
    // run and shows nobody: what asks because of it goes on asking.
    int last = 0;

    int first() const { return sessions.front(); }
    // The column at which its nth day begins; nothing: it is shorter.
    std::optional<int> dayBegins(int day, const SessionAxis& axis) const;
};
// Those of a line: their sessions lie in one row, so that a run costs no memory of its own.
struct Runs {
    Runs() = default;
    Runs(Runs&&) = default; // sessions stay where they are
    Runs& operator=(Runs&&) = default;

    std::vector<int> sessions;
    std::vector<Run> all;
};

// One pupil as the tests of steps see it: the line of codes, and what was done, by time.
struct PupilCase {
    const Pupil* pupil = nullptr;
    std::vector<PupilLines::Number> line;
    std::vector<const ContactMade*> contacts;
    std::vector<const Settlement*> settlements;
    std::vector<LineEvent> events; // of the line: most of it is plain presence
    std::vector<const CharacteristicKind*> flags; // in force at the moment
    std::vector<PupilLines::Number> numbers = {}; // that the events tell, each once
    // Made when first asked for, and shared by the pathways.
    mutable std::optional<AttendanceSums> attendance = {};
    mutable std::optional<Stretches> compulsoryAge = {};
    mutable std::deque<std::pair<const std::vector<bool>*, Runs>> runs = {};
    mutable std::deque<std::pair<when::Attendance, Stretches>> attendanceHeld = {};
    mutable std::deque<std::pair<when::Absence, Stretches>> absenceHeld = {};
};
// Whether the line has one of the codes, which are not plain presence.
bool hasAny(const PupilCase& about, const std::vector<bool>& codes);
// Works out what the line tells: its events and their numbers.
void readEvents(const PupilLines& lines, PupilCase& about);

// Of codes that are not plain presence.
Runs runsOf(const PupilLines& lines, const PupilCase& about, const std::vector<bool>& codes);
// The same, kept in the case: of codes as PupilLines::among gives them, which have one place for good.
const std::vector<Run>& keptRunsOf(const PupilLines& lines, const PupilCase& about,
                                   const std::vector<bool>& codes);
// Whether one of them has reached so many days.
bool hasRunOf(int days, const std::vector<Run>& runs, const SessionAxis& axis);

} // namespace rollbook
