// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/Closure.h"
#include "core/codes/CodeBook.h"

namespace rollbook {

// What a session of a pupil reads as, everything considered (rules.md 1, 3, 4, 7).
enum class SessionState {
    NoSession, // weekend, outside term, break, planned closure
    OffRoll,
    Blank,  // due, and no mark yet: a defect to chase
    Marked, // `code` is what it reads as
};

struct Reading {
    SessionState state = SessionState::NoSession;
    QString code = {};        // Marked: the mark's, or the closure's where that covers it
    Judgement judgement = {}; // of `code` on the session's date
    // The closure that takes the session, the mark or the blank; it lives as long as the calendar.
    const Closure* supersededBy = nullptr;
    QString recorded = {}; // the mark as recorded, whatever it reads as; may be empty
    std::optional<int> minutesLate = std::nullopt;
};

} // namespace rollbook
