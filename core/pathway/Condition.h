// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/Period.h"

#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <variant>
#include <vector>

namespace rollbook {

// What sends someone to a door: never U, who is on site (rules.md 15).
inline const QStringList kNoReason{QStringLiteral("N")};
inline const QStringList kAtTheDoor{QStringLiteral("G"), QStringLiteral("N"), QStringLiteral("O")};

// What a step waits for, as a pathway's file says it: one struct a word of the file. Days of a
// spell are school days on which the pupil had a session, the first being day 1 (rules.md 16).
// `codes` of a spell that are left out: every absence (rules.md 14).
namespace when {

// The run of these codes (rules.md 14) has reached its nth day. "unexplained": N; "unauthorised":
// G, N and O, never U, who is on site (rules.md 15).
struct SpellDay {
    QStringList codes;
    int day = 1;
    bool operator==(const SpellDay&) const = default;
};
// Nobody has seen the child and no contact was reached since the spell of G, N and O began.
struct NotSeen {
    int day = 1;
    bool operator==(const NotSeen&) const = default;
};
// An N that is still an N when so many school days have passed after it.
struct UnresolvedN {
    int schoolDays = 5;
    bool operator==(const UnresolvedN&) const = default;
};
// So many days in a row of which every session that the pupil had is of the codes.
struct WholeDays {
    QStringList codes;
    int days = 10;
    bool operator==(const WholeDays&) const = default;
};
// So many sessions of the codes in the period, wherever they lie.
struct SessionsIn {
    QStringList codes;
    int sessions = 1;
    Period period;
    bool operator==(const SessionsIn&) const = default;
};
// So many separate spells of the codes in the period.
struct SpellsIn {
    QStringList codes;
    int spells = 1;
    Period period;
    bool operator==(const SpellsIn&) const = default;
};
// Attendance of the period on whole sessions, in tenths of a percent (rules.md 17). `falling`: and
// it was not so for the same period ending one school week before (rules.md 18).
struct Attendance {
    enum class Side { Below, AtOrBelow, AtOrAbove };
    Side side = Side::Below;
    int permille = 900;
    Period period;
    int atLeast = 20; // possible sessions before a percentage says anything
    bool falling = false;
    bool operator==(const Attendance&) const = default;
};
// Attendance of the period, on whole sessions, is better than in the one of the same length before
// the last action of the step, or than at its last settling.
struct ImprovedSince {
    QString step;
    int schoolWeeks = 4;
    bool operator==(const ImprovedSince&) const = default;
};
// The year to date is persistent or severe (law.md 3); or it has moved into or out of it since one
// school week before.
struct Absence {
    enum class Moved { Either, In, Out };
    bool severe = false;
    int atLeast = 20; // possible sessions before it says anything
    Moved moved = Moved::Either;
    bool operator==(const Absence&) const = default;
};
// The day on which the child is first seen after a spell of so many sessions away.
struct Returned {
    int afterSessions = 1;
    bool operator==(const Returned&) const = default;
};
// A session that was due has no mark once its register has closed: of a pupil, or of anybody in a
// class.
struct Unmarked {
    bool operator==(const Unmarked&) const = default;
};
// Marked with one of the codes today and not confirmed to be where the code says by the time.
struct OffSite {
    QStringList codes;
    bool operator==(const OffSite&) const = default;
};
// On roll from a day of this school year. Not: the youngest year on its usual first day, for whom
// no return is made unless the council asks (law.md 2).
struct Entered {
    bool operator==(const Entered&) const = default;
};
// From so many school days before the last day on roll. Not: the oldest year at the end of its last
// summer term.
struct Leaves {
    int schoolDaysBefore = 0;
    bool operator==(const Leaves&) const = default;
};
// The nth day of a run of G, N and O that follows leave without the child having been seen.
struct AfterLeave {
    QStringList codes; // of the leave: C, and H before
    int day = 1;
    bool operator==(const AfterLeave&) const = default;
};
// A flag or group of the pupil is in force, with one of the values where any are named.
struct Has {
    QString characteristic;
    QStringList values; // ["E"] of "sen"
    bool operator==(const Has&) const = default;
};
// The pupil is of compulsory school age (rules.md 11).
struct OfCompulsoryAge {
    bool operator==(const OfCompulsoryAge&) const = default;
};
// The last such date given with an action, or with that of one step, has passed and nothing has
// answered it.
struct DatePassed {
    enum class Which { Response, Review, Decision };
    Which which = Which::Response;
    QString step; // empty: any
    bool operator==(const DatePassed&) const = default;
};
// Another step stands so for this subject; with `schoolDays`, for so long.
struct StepIs {
    enum class State { Done, NotDone };
    QString step;
    State state = State::Done;
    int schoolDays = 0;
    bool operator==(const StepIs&) const = default;
};
// Nothing was done for the pupil, and nobody reached, in the last so many school days.
struct NothingDone {
    int schoolDays = 10;
    bool operator==(const NothingDone&) const = default;
};
// Somebody said that the child is at school or left home, and nobody has seen it since: no mark, and
// not the class (rules.md 25).
struct BelievedAtSchool {
    bool operator==(const BelievedAtSchool&) const = default;
};
// Every school day, school week, half-term, term, month or school year: from its weekday, from so
// many school days before its end, or from its first school day.
struct Every {
    enum class Span { SchoolDay, SchoolWeek, HalfTerm, Term, Month, SchoolYear };
    Span span = Span::SchoolWeek;
    int weekday = Qt::Monday; // of SchoolWeek
    int lastSchoolDays = 0;   // of HalfTerm and Term: the last so many; 0: from the first
    bool operator==(const Every&) const = default;
};

} // namespace when

// A test, or tests joined by and, or, not.
struct Condition {
    struct All {
        std::vector<Condition> parts;
        bool operator==(const All&) const = default;
    };
    struct Any {
        std::vector<Condition> parts;
        bool operator==(const Any&) const = default;
    };
    struct Not {
        std::vector<Condition> parts; // exactly one
        bool operator==(const Not&) const = default;
    };
    using Test = std::variant<when::SpellDay, when::NotSeen, when::UnresolvedN, when::WholeDays,
                              when::SessionsIn, when::SpellsIn, when::Attendance,
                              when::ImprovedSince, when::Absence, when::Returned, when::Unmarked,
                              when::OffSite, when::Entered, when::Leaves, when::AfterLeave,
                              when::Has, when::OfCompulsoryAge, when::DatePassed, when::StepIs,
                              when::NothingDone, when::BelievedAtSchool, when::Every, All, Any, Not>;
    Test test = All{};

    bool operator==(const Condition&) const = default;
};

} // namespace rollbook
