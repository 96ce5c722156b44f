// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/Figures.h"
#include "core/calendar/CensusPeriod.h"

namespace rollbook {

// rules.md 38.
enum class CensusProblemKind {
    Missing,
    UnresolvedN,
    UnknownCode,
    RetiredCode,
    AgeX,
    OffRoll,
    Upn,
    SupersededMark,
};
QString toString(CensusProblemKind kind); // "unresolvedN"
std::optional<CensusProblemKind> censusProblemKindFromString(QStringView text);

struct CensusProblem {
    CensusProblemKind kind = CensusProblemKind::Missing;
    PupilId pupil{0};
    std::optional<SessionKey> session; // nothing: the pupil as such
    Error error;                       // what ui/words says of it
    bool operator==(const CensusProblem&) const = default;
};

struct CensusPupil {
    PupilId pupil{0};
    QString upn;
    QString surname;
    QString forename;
    QDate birth;
    EnrolmentStatus status = EnrolmentStatus::Current;
    bool isOnRoll = true; // on census day; a leaver of the window is included with false
    QDate entry;
    QDate leaving;
    Totals totals;
    bool operator==(const CensusPupil&) const = default;
};

// One census period's attendance, as handed over (census.md 1.3; cli.md).
struct CensusReturn {
    CensusPeriod period;
    std::vector<CensusPupil> pupils; // in roll order
    Totals totals;
    std::vector<CensusProblem> problems;
    bool operator==(const CensusReturn&) const = default;
};

// Pupils aged 4-15 at the 31 August, not boarders, not guests, on roll for at least one session of
// the window; one entry a pupil, with the last of the stays that have one and the sessions of all.
// Problems are in roll order. `asAt` bounds what is missing and which N are overdue.
CensusReturn censusReturn(const Register& reg, const CensusPeriod& period, const AsAt& asAt);

// A return as it was handed over, kept whole.
struct FrozenReturn {
    qint64 id = 0;
    CensusReturn data;
    QDateTime frozenAt;
    QString frozenBy;
    QString headDigest;
};

// What has changed since (census.md S6). One line a figure of a pupil; a pupil in one of the two
// alone is one line, with the name on the side that has the pupil.
struct CensusDifference {
    QString upn;
    QString name;
    QString figure; // "possible", "entryDate", a code, or "pupil"
    QString before; // as text: a number, an ISO date, "true"
    QString now;
    bool operator==(const CensusDifference&) const = default;
};
std::vector<CensusDifference> differences(const CensusReturn& frozen, const CensusReturn& now);

// For keeping: JSON and back, exact. Errors: census.badReturn (place).
QByteArray toJson(const CensusReturn& data);
Result<CensusReturn> censusReturnFromJson(const QByteArray& json);

} // namespace rollbook
