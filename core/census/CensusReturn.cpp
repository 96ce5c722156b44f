// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/census/CensusReturn.h"

#include "core/census/CensusChecks.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int kYoungest = 4; // reception
constexpr int kOldest = 15;  // year 11
constexpr std::array kProblemKinds{"missing"_L1,     "unresolvedN"_L1,   "unknownCode"_L1,
                                   "retiredCode"_L1, "ageX"_L1,          "offRoll"_L1,
                                   "upn"_L1,         "supersededMark"_L1};

// The last stay with a session of the window; null: not on roll for one.
const Enrolment* enrolmentInWindow(const Register& reg, int row, const DateRange& window) {
    const Enrolment* latest = nullptr;
    for (const Enrolment& stay : reg.pupilAt(row).enrolments) {
        const auto [first, last] = reg.columns(stay.range().clippedTo(window));
        if (reg.hasSession(row, first, last))
            latest = &stay;
    }
    return latest;
}

bool isOfCensusAge(const Pupil& pupil, SchoolYear year) {
    const auto age = pupil.ageAtStartOf(year);
    return age && *age >= kYoungest && *age <= kOldest;
}

CensusPupil entryFor(const Pupil& pupil, const Enrolment& stay, const Totals& totals,
                     QDate censusDay) {
    return {.pupil = pupil.id,
            .upn = pupil.upn,
            .surname = pupil.surname,
            .forename = pupil.forename,
            .birth = pupil.birth,
            .status = stay.status,
            .isOnRoll = pupil.isOnRoll(censusDay),
            .entry = stay.entry,
            .leaving = stay.leaving,
            .totals = totals};
}

} // namespace

QString toString(CensusProblemKind kind) {
    return QString(kProblemKinds[std::size_t(kind)]);
}

std::optional<CensusProblemKind> censusProblemKindFromString(QStringView text) {
    for (std::size_t i = 0; i < kProblemKinds.size(); ++i)
        if (text == kProblemKinds[i])
            return CensusProblemKind(i);
    return std::nullopt;
}

CensusReturn censusReturn(const Register& reg, const CensusPeriod& period, const AsAt& asAt) {
    CensusReturn result{.period = period};
    const auto [first, last] = reg.columns(period.window);
    DueBoundary boundary(reg, asAt);
    CensusChecks checks(reg, period.window, asAt);
    for (int row = 0; row < reg.rowCount(); ++row) {
        const Pupil& pupil = reg.pupilAt(row);
        const Enrolment* stay = enrolmentInWindow(reg, row, period.window);
        const bool isSent = stay && isOfCensusAge(pupil, period.year) && !stay->isBoarder &&
                            stay->status != EnrolmentStatus::Guest;
        checks.checkOffRoll(row);
        if (!isSent)
            continue;
        const int firstFuture = boundary.columnFor(row);
        const Totals totals = reg.totals(row, first, last, firstFuture);
        result.pupils.push_back(entryFor(pupil, *stay, totals, period.censusDay));
        result.totals += totals;
        checks.check(row, firstFuture);
    }
    result.problems = std::move(checks).problems();
    return result;
}

} // namespace rollbook
