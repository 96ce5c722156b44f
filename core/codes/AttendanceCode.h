// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace rollbook {

// What a code says of a session (law.md 1, column Class).
enum class Classification {
    Present,
    ApprovedActivity, // counts as attending
    Authorised,
    Unauthorised,
    NotPossible,    // not in the denominator
    Administrative, // not collected, not possible: Z and #
};

bool isPossible(Classification classification);  // in the denominator
bool isAttended(Classification classification);  // present or approved activity
bool isAbsent(Classification classification);    // authorised or unauthorised
QString toString(Classification classification); // "approvedActivity", as in the command line
std::optional<Classification> classificationFromString(QStringView text);

// What a code needs beside its letter before it is accepted by hand.
enum class CodeNeed { Nothing, Nature, ReviewDate, NotCompulsoryAge, NeverByHand };

// One row of one national code set.
struct AttendanceCode {
    QString code;        // "/", "C1"
    QString description; // our words, short
    Classification classification = Classification::Present;
    bool countsTowardsPenalty = false; // the 2024 penalty threshold
    CodeNeed need = CodeNeed::Nothing;
    QString parent; // I01 -> I: counted as its parent, kept as typed; else empty
    QDate from;     // in force, both ends included; an invalid `to` is open
    QDate to;
    QString source; // instrument and place
    QString set;    // "england-2024"

    bool isInForceOn(QDate date) const { return from <= date && (!to.isValid() || date <= to); }
    bool possible() const { return isPossible(classification); }
    bool operator==(const AttendanceCode&) const = default;
};

} // namespace rollbook
