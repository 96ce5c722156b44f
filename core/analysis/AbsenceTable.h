// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/Absence.h"
#include "core/analysis/Period.h"
#include "core/analysis/SchoolWeeks.h"

#include <array>

namespace rollbook {

// The periods that stand side by side, each up to the date (rules.md 18). The year before ends on
// the same date of last year.
enum class AbsenceSpan { YearToDate, Term, HalfTerm, PreviousHalfTerm, SchoolWeeks, YearBefore };
inline constexpr std::size_t kAbsenceSpans = 6;

// How a status has changed over a time: newly persistent, escaped, or severe now.
enum class AbsenceMove { None, IntoPersistent, IntoSevere, OutOfSevere, OutOfPersistent };

// One pupil's figures.
struct PupilAbsence {
    AbsenceRow year; // to date
    std::array<SessionCounts, kAbsenceSpans> spans;
    // The year to date as it stood on the same weekday one school week before, and when the last
    // half-term before this one ended; nothing possible: this year had not begun.
    SessionCounts weekBefore;
    SessionCounts halfTermBefore;
    std::vector<WeekAbsence> weeks; // those of weeks()

    const SessionCounts& in(AbsenceSpan span) const { return spans[std::size_t(span)]; }
    bool isEarly() const { return year.possible < kEarlyInTheYear; } // says nothing yet
    bool operator==(const PupilAbsence&) const = default;
};
AbsenceMove moved(const SessionCounts& then, const SessionCounts& now,
                  const PersistentTest& test);
// By how much attendance has risen, in tenths of a percentage point, half away from nothing; nothing
// where there was nothing possible then or now.
std::optional<int> pointsRisen(const SessionCounts& then, const SessionCounts& now);

// Everybody's figures, from the registers in memory.
class AbsenceTable {
public:
    struct Sources {
        const Register& year;
        const Register* yearBefore = nullptr; // null: not there
        QDate on;
        int weeks = 4; // of AbsenceSpan::SchoolWeeks, this one with them
    };
    explicit AbsenceTable(const Sources& sources);

    QDate on() const { return m_sources.on; }
    const Register& year() const { return m_sources.year; }
    // Those with a session of this year up to the date, in roll order.
    const std::vector<PupilAbsence>& rows() const { return m_rows; }
    const PupilAbsence* row(PupilId pupil) const; // null: has none
    // Nothing: the calendar has no such period at the date.
    const std::optional<DateRange>& days(AbsenceSpan span) const;

    const std::vector<SchoolWeek>& weeks() const { return m_weeks; } // of the year to date

    // A mark of theirs has changed.
    void recount(PupilId pupil);

private:
    struct Columns {
        int first = 0;
        int last = 0;
    };
    // The part in each of the two years.
    struct Stretch {
        std::optional<DateRange> days;
        Columns now;
        Columns before;
    };
    Stretch stretchOf(const std::optional<DateRange>& days) const;
    Columns yearUntil(const std::optional<QDate>& day) const;
    PupilAbsence counted(int row);

    Sources m_sources;
    SessionSums m_now;
    std::optional<SessionSums> m_before;
    std::array<Stretch, kAbsenceSpans> m_spans;
    Columns m_toDate;
    Columns m_weekBefore;
    Columns m_halfTermBefore;
    std::vector<SchoolWeek> m_weeks;
    std::vector<PupilAbsence> m_rows;
};

} // namespace rollbook
