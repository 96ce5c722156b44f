// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

// Something of the record that is still missing, and the day it must be there.
struct ChaseRow {
    enum class Kind {
        Register, // of a class, not taken
        Blank,    // a pupil without a mark in a register that was taken, or without a class
        NoReason, // an N (law.md 4: five school days after the session)
    };
    Kind kind = Kind::Register;
    SessionKey session;
    QString className;
    std::optional<PupilId> pupil = {};
    int blanks = 0;    // of a register
    QDate due;         // invalid: the calendar ends before it
    int ageInDays = 0; // school days since the session
    bool isToday = false;
    bool isOverdue = false;
    bool operator==(const ChaseRow&) const = default;
};
inline constexpr int kSchoolDaysForReason = 5;

// Everything to chase of the school year of `now`, most urgent first: today's registers and blanks,
// then by the day each is due. Today's session counts once its register has closed (rules.md 7).
std::vector<ChaseRow> chaseRows(const School& school, const QDateTime& now);

} // namespace rollbook
