// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/roll/Roll.h"

#include <QStringList>

namespace rollbook {

// Finds a pupil by fragments of names, while a queue waits: read once for a state of the roll.
class PupilFinder {
public:
    // Those on roll on the day, in the order of the roll.
    void read(const Roll& roll, QDate on);
    // Every word typed begins a word of a legal or preferred name, the class, the UPN or the
    // admission number; case and accents aside. Nobody while nothing is typed.
    std::vector<PupilId> find(const QString& typed, std::size_t most) const;

private:
    struct Entry {
        PupilId pupil;
        QStringList words; // folded
    };
    std::vector<Entry> m_entries;
};

} // namespace rollbook
