// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

// One time out of school during a day: who left, and when they were back.
struct Outing {
    enum class State { Overdue, Out, Back, TakenBack };
    Movement left;
    std::optional<Movement> back;
    State state = State::Out;
    int minutesOverdue = 0; // whole ones, since they were expected
    bool isOut() const { return state == State::Overdue || state == State::Out; }
    bool operator==(const Outing&) const = default;
};

// Of the day, as at the moment: the longest overdue first, then who is out by when they are
// expected (those not expected today last), then who is back and what was taken back, newest first.
std::vector<Outing> outings(const School& school, const QDateTime& at);

// The contact who must not collect the child on the day, where the words name one by forename and
// surname: a name typed is no way round a restriction (rules.md 27). Nothing: nobody barred.
std::optional<ContactId> barredByName(const School& school, PupilId pupil, const QString& words,
                                      QDate day);

} // namespace rollbook
