// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/AbsenceTable.h"
#include "core/analysis/AsAt.h"

#include <span>

namespace rollbook {

struct School;

// One session of the calendar of a pupil's year.
struct YearCell {
    SessionKey session;
    Reading reading;
    std::optional<NoSession> why; // there is no session for anybody: outside term, in a break
    QString breakName;            // of NoSession::Break
    QString planned;              // the code proposed for a session without a mark
    bool isAmended = false;
    bool isToCome = false; // after today
};

// A month of it: its weekdays, AM and PM of each.
struct YearMonth {
    QDate first;
    std::vector<YearCell> cells;
};
// The months from the first to the last day of term; none without dates.
std::vector<YearMonth> yearSheet(const School& school, const Register& reg, PupilId pupil,
                                 QDate today, std::span<const MarkRevision> amendments);

// Where a weekday stands in the row of its month: five weeks of five days are enough for any.
inline constexpr int kWeeksAMonth = 5;
inline constexpr int kDaysAWeek = 5;
int dayPlace(QDate weekday);

// The figures of one term, or of the year, to date.
struct TermTotals {
    QString name; // empty: the year
    DateRange days;
    Totals totals;
    bool operator==(const TermTotals&) const = default;
};
// Each term that has begun, then the year.
std::vector<TermTotals> termTotals(const Register& reg, PupilId pupil, const AsAt& asAt);

// The figures of a pupil's year to date; nothing: not in this register.
std::optional<AbsenceRow> standingOf(const Register& reg, PupilId pupil, QDate on);

// The school weeks of the year to date, a bar each.
std::vector<WeekAbsence> weeksOf(const Register& reg, PupilId pupil, QDate on);

// How they would be if the next sessions were all attended, or all missed; no more than remain.
enum class NextSessions { Attended, Missed };
AbsenceRow whatIf(const AbsenceRow& now, int sessions, NextSessions next);

} // namespace rollbook
