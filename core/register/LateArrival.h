// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Mark.h"

namespace rollbook {

// A line of the late book: who came when and what it was marked. Taking one back keeps the line.
struct LateArrival {
    qint64 id = 0;
    PupilId pupil{0};
    SessionKey session;
    QDateTime at;
    QString code; // the mark it made
    int minutesLate = 0;
    QString reason; // as said (checks L5)
    QString accompaniedBy;
    QString evidence; // of a better code than the clock's
    Mark before;      // what stood there; an empty code: nothing did
    Author by;
    EntryId entry{0};
    bool isTakenBack = false;
    bool operator==(const LateArrival&) const = default;
};

} // namespace rollbook
