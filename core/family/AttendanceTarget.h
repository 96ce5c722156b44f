// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/Entered.h"

namespace rollbook {

// The attendance agreed for one pupil. One entered later stands in the place of an earlier one from
// its own first day on, be that one over or not.
struct AttendanceTarget {
    qint64 id = 0;
    PupilId pupil{0};
    int tenths = 0; // of a percent: 955 is 95.5%
    DateRange range; // both ends are said
    QString words;
    QString setBy; // who set it, which need not be who entered it
    Entered entered = {};
    bool operator==(const AttendanceTarget&) const = default;
};

inline constexpr int kLeastTarget = 1;
inline constexpr int kMostTarget = 1000;

} // namespace rollbook
