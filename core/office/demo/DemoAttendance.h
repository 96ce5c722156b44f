// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/SchoolCalendar.h"
#include "core/office/demo/Chance.h"
#include "core/register/Mark.h"

namespace rollbook::demo {

// What the attendance of the demo school is made from.
struct DemoDays {
    std::vector<SessionKey> sessions; // open to the school, in order, up to the last one marked
    const SchoolCalendar& calendar;
    quint64 seed = 1;
    QDate recent;     // from here on absences may still be N, and a few cells blank
    QString coaching; // nature of a B
};

// Marks of one pupil in a range of one school year, in order: illness in winter and in clusters,
// the patchy and the persistently absent, lates, appointments, trips, leave. `place` gives the
// pupil chance of its own.
std::vector<DraftMark> demoMarks(const DemoDays& days, const Pupil& pupil, std::size_t place,
                                 const DateRange& range);

} // namespace rollbook::demo
