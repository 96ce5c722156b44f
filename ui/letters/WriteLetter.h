// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/LetterTemplate.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

// A letter that no step asks for, about one pupil.
struct Unasked {
    QString letter; // its id
    PupilId pupil{0};
    bool operator==(const Unasked&) const = default;
};

// The same about one or several.
struct ToWrite {
    QString letter;
    std::vector<PupilId> pupils;
};

// Everybody on roll in a class, or in a year group, on a day.
struct PupilGroup {
    QString name; // "Class 4B", "Year 4"
    std::vector<PupilId> pupils;
};
// Classes in reading order, then year groups; none is empty.
std::vector<PupilGroup> pupilGroups(const Roll& roll, QDate day);

// Which letter, about whom; nothing: called off.
std::optional<ToWrite> askWhatToWrite(const Surroundings& around);

} // namespace rollbook
