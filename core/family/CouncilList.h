// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/Entered.h"

#include <algorithm>
#include <vector>

namespace rollbook {

// The pupils whose attendance the school asked the council to look at with it, as it gave their names
// (law.md, meetings with the council). A list given in error is followed by the right one.
struct CouncilList {
    qint64 id = 0;
    std::vector<PupilId> pupils;
    QDate on;     // the day it was given
    QString to;   // who at the council took it
    QString words = {}; // which list it was; empty: nothing said
    Entered entered = {};

    bool has(PupilId pupil) const {
        return std::ranges::find(pupils, pupil) != pupils.end();
    }
    bool operator==(const CouncilList&) const = default;
};

} // namespace rollbook
