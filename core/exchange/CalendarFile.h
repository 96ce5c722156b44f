// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/Closure.h"
#include "core/calendar/RegisterTimes.h"
#include "core/calendar/SchoolYear.h"

namespace rollbook {

// The calendar of one school year as a JSON document (cli.md, Files). Closures have no id yet and
// the origin CalendarFile; a code left out is "#", or Y4 when unplanned.
struct CalendarFile {
    YearDates dates{SchoolYear(0), {}};
    std::vector<Closure> closures;
    std::vector<RegisterTimes> registerTimes;
    bool operator==(const CalendarFile&) const = default;
};

// Errors: exchange.notACalendar; exchange.badCalendar: `place` is a path into the document
// ("closures[2].from"), `text` what stands there, `fault` one of: missing, wrongType, notAYear,
// notADate, notATime, fromAfterTo, outsideYear, outsideTerm, termsOverlap, breaksOverlap,
// unknownKind, unknownHalf, notAYearGroup, timesOutOfOrder, noTerms.
Result<CalendarFile> readCalendar(const QByteArray& json);

// The same document back: reading it gives an equal value.
QByteArray toJson(const CalendarFile& calendar);

} // namespace rollbook
