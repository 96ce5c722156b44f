// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/Absence.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr int kYoungestInCohort = 5;
constexpr int kOldestInCohort = 15;

// The stay that counts on the date: the one then running, else the last before it.
const Enrolment* enrolmentBy(const Pupil& pupil, QDate on) {
    const auto after = std::ranges::find_if(
        pupil.enrolments, [on](const Enrolment& stay) { return stay.entry > on; });
    return after == pupil.enrolments.begin() ? nullptr : &*std::prev(after);
}

} // namespace

PersistentTest persistentTest(const SchoolCalendar& calendar, const Pupil& pupil, QDate on) {
    const SchoolYear year = SchoolYear::containing(on);
    return persistentRule(year).ofYearToDate(calendar.halfTermsBegun(on), pupil.ageAtStartOf(year));
}

bool isInCohort(const Pupil& pupil, SchoolYear year, QDate on) {
    const auto age = pupil.ageAtStartOf(year);
    const Enrolment* stay = enrolmentBy(pupil, on);
    return age && stay && *age >= kYoungestInCohort && *age <= kOldestInCohort &&
           !stay->isBoarder && stay->status != EnrolmentStatus::Guest;
}

void AbsenceRow::count(int possibleNow, int absentNow, int remainingNow) {
    possible = possibleNow;
    absent = absentNow;
    remaining = remainingNow;
    status = test.status(absent, possible);
    untilPersistent = test.untilPersistent(absent, possible);
    toLeavePersistent = test.toLeavePersistent(absent, possible);
    mayStillMiss = test.mayStillMiss(absent, possible, remaining);
}

AbsenceRow absenceRow(const Register& reg, int row, const SessionCounts& counts, int after,
                      QDate on) {
    const Pupil& pupil = reg.pupilAt(row);
    AbsenceRow made{.pupil = pupil.id,
                    .className = pupil.classOn(on),
                    .year = pupil.yearGroupIn(reg.year()),
                    .isInCohort = isInCohort(pupil, reg.year(), on),
                    .test = persistentTest(reg.calendar(), pupil, on)};
    made.count(counts.possible, counts.absent(), reg.sessionsOpen(row, after, reg.columnCount()));
    return made;
}

std::vector<AbsenceRow> absence(const Register& reg, QDate on) {
    const int boundary = reg.columns({reg.year().firstDay(), on}).second;
    SessionSums sums(reg);
    std::vector<AbsenceRow> rows;
    for (int row = 0; row < reg.rowCount(); ++row)
        if (reg.hasSession(row, 0, boundary)) {
            sums.follow(row);
            rows.push_back(absenceRow(reg, row, sums.within(0, boundary), boundary, on));
        }
    return rows;
}

} // namespace rollbook
