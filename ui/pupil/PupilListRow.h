// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

// A line of the list.
struct PupilListRow {
    PupilId id{0};
    QString className; // as on the day, or the last one had
    QString searched;  // everything the filter looks at
    QDate leaving;     // of who is not on roll any more
    bool isOnRoll = true;
    bool hasFlag = false;
    bool operator==(const PupilListRow&) const = default;
};

// Everybody, in the order of the roll.
std::vector<PupilListRow> pupilRows(const School& school, QDate on);
// Those in force on the day, in the order a card shows them.
struct KnownThing {
    const CharacteristicKind* kind;
    const Characteristic* value;
};
std::vector<KnownThing> knownOf(const std::vector<CharacteristicKind>& kinds, const Pupil& pupil,
                                QDate on);

} // namespace rollbook
