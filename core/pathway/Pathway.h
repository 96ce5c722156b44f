// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/Session.h"
#include "core/pathway/Condition.h"

namespace rollbook {

// Who or what a step is about (rules.md 22).
enum class Subject { Pupil, Parent, Class, Staff, School };

// The statutory layer is always on; a school's pack adds to it (rules.md 23).
enum class Layer { Statutory, School };

// When an action falls due after its occurrence began.
struct DueRule {
    enum class Unit { SameDay, SchoolDays, CalendarDays };
    Unit unit = Unit::SameDay;
    int days = 0; // of the last two
    QTime by;     // invalid: by the end of that day
    bool operator==(const DueRule&) const = default;
};

// What ends an occurrence besides a person's act (rules.md 20).
enum class ClosedBy {
    Condition, // it no longer holds
    Seen,      // the child is seen
    Code,      // a resolved code stands in place of the N
    Act,       // nothing else: a duty that outlives its cause
};

// Asked again while the condition holds, so long after the last settling.
struct Repeat {
    enum class Unit { SchoolDays, SchoolWeeks };
    Unit unit = Unit::SchoolDays;
    int every = 0; // 0: asked once an occurrence
    bool operator==(const Repeat&) const = default;
};

// For a pupil with one of the flags, or with any that accelerates where none is named, the step
// has this condition and this due rule in place of its own.
struct Acceleration {
    QStringList flags;
    Condition when;
    DueRule due;
    bool operator==(const Acceleration&) const = default;
};

// The letter a step asks for. `atLeast`: sessions it must speak of; `gap`: school days since the last
// letter of the step's family, or of the step where it has none.
struct LetterRule {
    QString letter; // id; empty: the step asks for none
    int atLeast = 1;
    int gap = 0;
    bool operator==(const LetterRule&) const = default;
};

struct Step {
    QString id;     // "resolve-n"; unique within the pathway
    QString action; // what is asked, in words: "Ring home"
    QString kind;   // of action: call, visit, decide, letter, return, tell, review, meeting
    QString owner;  // a role of the school's people, or empty: the attendance officer
    Subject subject = Subject::Pupil;
    Condition when;
    DueRule due;
    ClosedBy closedBy = ClosedBy::Condition;
    QString escalatesTo; // step id; may be empty
    QString family;      // of one family only the gravest asks; may be empty
    int gravity = 0;     // within the family, the gravest highest
    int urgency = 50;    // 0 first; among rows due together
    Repeat repeat;
    std::optional<Acceleration> accelerated;
    LetterRule letter;
    bool isAttendanceStep = false; // not asked of the medically exempt (rules.md 31)
    bool mayBeDeferred = true;
    QString source; // the paragraph or seed section

    bool operator==(const Step&) const = default;
};

struct Pathway {
    QString id;    // "england-2024"
    QString title;
    Layer layer = Layer::School;
    DateRange range; // in force; an invalid `to` is open
    QString source;
    QStringList beyondAProgram; // what its source asks that no program can do
    std::vector<Step> steps;

    const Step* step(QStringView id) const; // null: none by that id
    bool operator==(const Pathway&) const = default;
};

QString toString(Subject subject); // "pupil"
QString toString(Layer layer);     // "statutory"

} // namespace rollbook
