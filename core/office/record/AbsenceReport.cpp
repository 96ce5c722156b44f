// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/record/AbsenceReport.h"

#include "core/analysis/Absence.h"
#include "core/analysis/MedianAttendance.h"
#include "core/analysis/Period.h"
#include "core/letters/LetterFacts.h"

namespace rollbook {
namespace {

// What is marked: of the day perhaps its morning only.
AbsenceReport::Part partOf(const Register& reg, int row, const DateRange& days) {
    const auto [first, last] = reg.columns(days);
    const PupilId pupil = reg.pupilAt(row).id;
    return {.days = days,
            .begins = firstDayOf(reg, pupil, days),
            .totals = reg.totals(row, first, last, last),
            .lost = timeLost(reg, pupil, days)};
}

} // namespace

AbsenceReport absenceReport(const Register& reg, PupilId pupil, QDate on) {
    AbsenceReport report;
    const auto row = reg.row(pupil);
    if (!row)
        return report;
    const SchoolCalendar& calendar = reg.calendar();
    report.year = partOf(reg, *row, {reg.year().firstDay(), on});
    if (const auto days = daysOf(Period{Period::Kind::HalfTerm, 0}, calendar, on))
        report.halfTerm = partOf(reg, *row, *days);
    report.group = reg.pupilAt(*row).yearGroupIn(reg.year());
    if (report.group)
        report.median = medianAttendance(reg, *report.group, on);
    report.times = calendar.timesOn(on, report.group);
    report.isEarly = report.year.totals.possible < kEarlyInTheYear;
    return report;
}

} // namespace rollbook
