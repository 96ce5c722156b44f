// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/AsAt.h"
#include "core/base/Rate.h"
#include "core/register/Register.h"

namespace rollbook {

enum class GroupBy { Pupil, Class, Year, School };

// One row of the totals. For a group `pupil` is nothing; sessions count where the pupil was at the
// session, so classes and years can have an unknown row (rules.md 12).
struct TotalsRow {
    std::optional<PupilId> pupil;
    QString key;       // UPN, class, year group or "school"; empty: unknown
    QString className; // as at the end of the range (by pupil) or the group's
    std::optional<YearGroup> year;
    Totals totals;
    bool operator==(const TotalsRow&) const = default;
};

std::optional<Rate> attendanceRate(const Totals& totals);
std::optional<Rate> absenceRate(const Totals& totals);

// Counts over every register given, clipped to the range. By pupil: those with at least one session
// in it (rules.md 13), in roll order.
std::vector<TotalsRow> totals(std::span<const Register* const> registers, const DateRange& range,
                              GroupBy by, const AsAt& asAt);
// One pass over one register: the whole school, up to the moment.
Totals schoolTotals(const Register& reg, const DateRange& range, const AsAt& asAt);

// The sessions behind a figure, for explaining it: what each reads as and why. Those marked and
// those blank, and any whose mark counts for nothing (off roll, under a planned closure).
struct CountedSession {
    SessionKey session;
    Reading reading;
};
std::vector<CountedSession> sessionsBehind(const Register& reg, PupilId pupil,
                                           const DateRange& range);

} // namespace rollbook
