// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Rate.h"
#include "core/calendar/Session.h"

#include <vector>

namespace rollbook {

// What absence may have to do with. Narrower ones come before the wider ones they are part of.
enum class PatternKind {
    WeekdayHalf, // Monday mornings, of half days missed
    Weekday,     // Mondays, of days with absence
    Half,        // afternoons, of half days missed
    FirstOfTerm, // of days with absence
    LastOfTerm,
    AfterBreak, // first days after a half-term break or a holiday
    BeforeBreak,
    WithSiblings, // of runs of days: while somebody of the same household was away
    LastYear,     // of runs of days: within three days of an absence a year before
    ShortSpells,  // runs of days, of days with absence
    BrokenWeeks,  // school weeks with absence, of school weeks
    ClassIllness, // pupils of the class who fell ill within three school days, of the class
};
QString toString(PatternKind kind); // "weekdayHalf"

// Of `of` absences, `absences` have it in common. The shares are those of the others, on the very
// days that are counted of the pupil: nothing where there is too little to compare with.
struct Pattern {
    PatternKind kind = PatternKind::Weekday;
    int weekday = 0; // Qt::Monday.. = 1..5; 0: any
    std::optional<Half> half = std::nullopt;
    int absences = 0;
    int of = 0;
    std::optional<Rate> ofClass = std::nullopt;  // the pupil's own at each session
    std::optional<Rate> ofSchool = std::nullopt; // that class included
    std::vector<SessionKey> sessions = {};       // missed, behind `absences`
    bool operator==(const Pattern&) const = default;
};

} // namespace rollbook
