// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/Absence.h"
#include "core/pathway/Condition.h"
#include "core/pathway/LineSums.h"

namespace rollbook {

// Attended of possible against the line of the test, both in whole sessions (rules.md 17).
inline bool isOn(const when::Attendance& test, const Share& share) {
    if (share.of < test.atLeast)
        return false;
    const qint64 left = qint64(share.part) * 1000;
    const qint64 right = qint64(test.permille) * share.of;
    switch (test.side) {
    case when::Attendance::Side::Below:
        return left < right;
    case when::Attendance::Side::AtOrBelow:
        return left <= right;
    case when::Attendance::Side::AtOrAbove:
        break;
    }
    return left >= right;
}

// Persistent or severe, once there are sessions enough to say so.
inline bool isSo(const when::Absence& test, const Share& share, const PersistentTest& ofYear) {
    const auto least = test.severe ? AbsenceStatus::Severe : AbsenceStatus::Persistent;
    const AbsenceStatus status = ofYear.status(share.of - share.part, share.of);
    return share.of >= test.atLeast && status != AbsenceStatus::NoSessions && status >= least;
}

} // namespace rollbook
