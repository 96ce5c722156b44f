// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/Absence.h"
#include "core/letters/LetterTemplate.h"
#include "core/pathway/WorkDone.h"

namespace rollbook {

// Counts of a pupil over the days of a letter.
struct LetterFigures {
    DateRange range;
    Totals totals;
    QDate begins;     // the first day on which the pupil had a session; invalid: none
    SessionKey until; // the last of them that is marked; an invalid date: none is
    bool operator==(const LetterFigures&) const = default;
};

// A late arrival, where the minutes were noted: from the opening of the register, and so the time.
struct LateTold {
    SessionKey session;
    std::optional<int> minutes;
    QTime at; // invalid: not noted
    bool operator==(const LateTold&) const = default;
};

// What a letter about a pupil may tell, as the register says it: never words.
struct LetterFacts {
    PupilId pupil{0};
    QDate on;
    LetterFigures now;
    std::optional<LetterFigures> earlier; // where the letter tells it and there is as much before
    AbsenceStatus status = AbsenceStatus::NoSessions; // of the year to date
    std::vector<SessionKey> sessions;                 // those it speaks of
    std::map<QString, int> codes;                     // their make-up (rules.md 30)
    std::vector<LateTold> lates;                      // L of the period
    std::vector<LateTold> afterClose;                 // U
    QDate fifthDay; // the fifth school day after the first session; invalid: none, or no calendar
    QDate replyBy;  // invalid: no answer is asked for
    std::optional<SessionTimes> registerTimes; // of the morning
    // Of compulsory school age, some absence of the period unauthorised, and not early in the year
    // (rules.md 36).
    bool mayWarn = false;

    bool operator==(const LetterFacts&) const = default;
};

// What a letter is written about.
struct LetterOccasion {
    const LetterTemplate& letter;
    PupilId pupil{0};
    QDate on;
    std::optional<Period> period;       // of the step that asks, where the letter leaves it to it
    std::vector<SessionKey> sessions{}; // that made the step ask
    std::vector<SessionKey> leftOut{};  // of which the letter never speaks
};

// Up to and including the day before `on`, and of `on` what is marked already. With no period the
// letter begins with the first of the occasion's sessions, or with the school year.
LetterFacts letterFacts(const Register& reg, const LetterOccasion& occasion);

// The first day of the range on which the pupil had a session; invalid: there is none.
QDate firstDayOf(const Register& reg, PupilId pupil, const DateRange& range);

} // namespace rollbook
