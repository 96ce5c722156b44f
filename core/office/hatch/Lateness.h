// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

// Times late under one code, and what they cost.
struct LateSum {
    int times = 0;
    int minutes = 0;        // from the register's opening
    int withoutMinutes = 0; // times of which no minutes were recorded: `minutes` is at least so many
    LateSum& operator+=(const LateSum& other);
    bool operator==(const LateSum&) const = default;
};

// One of them.
struct LateTime {
    PupilId pupil{0};
    SessionKey session;
    std::optional<int> minutes = {}; // nothing: not recorded
    bool isAfterClose = false;
    bool operator==(const LateTime&) const = default;
};

enum class LateBy { Pupil, Class, Weekday };

// L and U are never added up: U is an absence (law.md 1).
struct LateRow {
    std::optional<PupilId> pupil = {}; // by pupil
    QString className = {}; // by class, as at the session; by pupil, on the last day of the range
    int weekday = 0;        // by weekday: Qt::Monday..
    LateSum late = {};      // L
    LateSum afterClose = {}; // U
    std::vector<LateTime> times = {}; // behind both, a pupil after the other
    bool operator==(const LateRow&) const = default;
};

// From what the registers of the range read as, in the years that are loaded. Pupils: the most
// often late first; classes in reading order; weekdays in theirs. Nobody without a time is listed.
std::vector<LateRow> latenessBy(LateBy by, const School& school, const DateRange& range);
LateRow sumOf(const std::vector<LateRow>& rows);

} // namespace rollbook
