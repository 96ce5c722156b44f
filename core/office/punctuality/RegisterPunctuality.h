// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

#include <span>

namespace rollbook {

// One register that was due: when it was taken, against when it closed (rules.md 10).
struct RegisterTaking {
    QString className;
    SessionKey session;
    QTime closes;
    QDateTime takenAt; // invalid: not taken here
    QString takenBy;   // who called it
    bool isImported = false; // every pupil due has a mark that came from a file: no time is known
    int blanks = 0;    // left when it was taken
    int mended = 0;    // codes changed since, late arrivals aside

    bool isTaken() const { return takenAt.isValid() || isImported; }
    // Whole minutes after the register closed, seconds cut; 0: in time, or not known.
    int minutesLate() const;
    bool operator==(const RegisterTaking&) const = default;
};

// Every register of the range due by `now`, by session, then class in reading order. A register is
// due once it has closed; times are those of the class's year group. `amendments` are the revisions
// after the first of the range, originals among them (MarkStore::amendments).
std::vector<RegisterTaking> registersTaken(const School& school, const DateRange& range,
                                           const QDateTime& now,
                                           std::span<const MarkRevision> amendments);

enum class TakenBy { Class, Taker };
struct PunctualitySum {
    QString who; // a class, or who took it; empty by taker: nobody did
    int due = 0;
    int taken = 0;
    int late = 0;
    int minutesLate = 0; // of those late together
    int blanks = 0;
    int mended = 0;
    int notTaken() const { return due - taken; }
    bool operator==(const PunctualitySum&) const = default;
};
// Classes in reading order; takers by name, those nobody took last.
std::vector<PunctualitySum> punctualityBy(TakenBy by, const std::vector<RegisterTaking>& takings);

} // namespace rollbook
