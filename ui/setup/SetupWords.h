// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/CensusPeriod.h"
#include "core/office/Imports.h"
#include "core/office/Office.h"
#include "ui/setup/YearDays.h"
#include "ui/setup/YearPlan.h"

namespace rollbook::setupwords {

// The words of Setup and of the first run; what more views say stands in ui/words.
QString of(DayKind kind);                        // "INSET day"
QString of(const YearDay& day);                  // "Mon 2 Nov 2026: INSET day, Staff training. No sessions."
QString of(const YearCount& count);              // "190 school days, 380 sessions"
QString censusLine(const CensusPeriod& period);  // "Autumn: 01/08/2026 to … · census day … · return by …"
QString field(const QString& id);                // of a matched column: "Date of birth"; empty: not used
QString counts(const ImportReport& report, ImportMode mode); // "420 new, 3 changed, 0 unchanged"
QString bytes(qint64 bytes);                     // "1.4 MB"
QString closureScope(const Closure& closure);    // "Whole school", "Year 3, 4A"
QString closureTimes(const Closure& closure);    // "20/11/2026 to 27/11/2026, mornings"

// What is wrong with the school's details, with the way out; empty: nothing. LA number three
// digits, establishment four, URN five to seven or none.
QString faultOf(const SchoolDetails& details);

} // namespace rollbook::setupwords
