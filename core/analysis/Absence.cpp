// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/Absence.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int kYoungestInCohort = 5;
constexpr int kOldestInCohort = 15;

bool isPersistent(int absent, int possible) {
    const AbsenceStatus status = absenceStatus(absent, possible);
    return status == AbsenceStatus::Persistent || status == AbsenceStatus::Severe;
}

// The stay that counts on the date: the one then running, else the last before it.
const Enrolment* enrolmentBy(const Pupil& pupil, QDate on) {
    const auto after = std::ranges::find_if(
        pupil.enrolments, [on](const Enrolment& stay) { return stay.entry > on; });
    return after == pupil.enrolments.begin() ? nullptr : &*std::prev(after);
}

} // namespace

QString toString(AbsenceStatus status) {
    constexpr std::array names{"none"_L1, "persistent"_L1, "severe"_L1, "noSessions"_L1};
    return QString(names[std::size_t(status)]);
}

std::optional<int> untilPersistent(int absent, int possible) {
    if (possible <= 0 || isPersistent(absent, possible))
        return std::nullopt;
    // 9k >= possible - 10 absent, rounded up.
    return (possible - 10 * absent + 8) / 9;
}

std::optional<int> toLeavePersistent(int absent, int possible) {
    if (possible <= 0 || !isPersistent(absent, possible))
        return std::nullopt;
    return 10 * absent - possible + 1;
}

std::optional<int> mayStillMiss(int absent, int possible, int remaining) {
    const int spare = possible + remaining - 10 * absent - 1; // 10 missed sessions would end it
    if (possible <= 0 || spare < 0)
        return std::nullopt;
    return std::min(spare / 10, remaining);
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
    status = absenceStatus(absent, possible);
    untilPersistent = rollbook::untilPersistent(absent, possible);
    toLeavePersistent = rollbook::toLeavePersistent(absent, possible);
    mayStillMiss = rollbook::mayStillMiss(absent, possible, remaining);
}

AbsenceRow absenceRow(const Register& reg, int row, const SessionCounts& counts, int after,
                      QDate on) {
    const Pupil& pupil = reg.pupilAt(row);
    AbsenceRow made{.pupil = pupil.id,
                    .className = pupil.classOn(on),
                    .year = pupil.yearGroupIn(reg.year()),
                    .isInCohort = isInCohort(pupil, reg.year(), on)};
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
