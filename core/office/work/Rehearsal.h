// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"
#include "core/pathway/DueAction.h"

#include <variant>

namespace rollbook {

// Something a person did about a pupil, a class or the school.
using Deed = std::variant<Settlement, ContactMade>;
QDateTime momentOf(const Deed& deed);

// One occurrence that a pathway would have asked about, and what was done meanwhile.
struct Rehearsed {
    DueAction asked; // as it stood on the first day
    QDate firstAsked;
    QDate lastAsked;
    int daysAsked = 0; // school days on which it was on the list
    // Of its subject from the first day to the last, whatever step it was meant for, by moment: the
    // pathway was perhaps not in use.
    std::vector<Deed> done;
    bool isInTime() const; // the first of them on or before the day it was due
};

// What a pathway would have asked day by day, had it been in use.
struct Rehearsal {
    std::shared_ptr<const Pathway> pathway; // the rows point into it
    DateRange days;
    int schoolDays = 0;
    std::vector<Rehearsed> rows; // by the day first asked
};

struct RehearsalRequest {
    std::shared_ptr<const Pathway> pathway;
    DateRange days;
};

// The last half-term wholly past; in the first there is, what has gone of it.
DateRange daysToRehearse(const SchoolCalendar& calendar, QDate today);

// Each school day is looked at as the officer found it: marks as they were first given that day or
// had been corrected by the day before, late arrivals signed in, and nothing of that day done yet.
// A mark without a history counts from its own day, and so do roll, flags and closures.
// Progress in school days. Errors: office.cancelled, office.nothingToRehearse (from, to), those of
// store.
Result<Rehearsal> rehearse(Office& office, const RehearsalRequest& request,
                           const Progress& progress = {});

} // namespace rollbook
