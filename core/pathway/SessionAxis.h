// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/AsAt.h"
#include "core/analysis/PersistentRule.h"
#include "core/pathway/Condition.h"

#include <deque>
#include <optional>
#include <span>

namespace rollbook {

// The sessions of several school years up to a moment as one row of columns, with the school day,
// school week, half-term and term of each. Shared by all pupils.
class SessionAxis {
public:
    // Registers in order of year; the last is that of `asAt`.
    SessionAxis(std::span<const Register* const> registers, const AsAt& asAt);

    const AsAt& asAt() const { return m_asAt; }
    const SchoolCalendar& calendar() const { return m_registers.back()->calendar(); }
    std::span<const Register* const> registers() const { return m_registers; }
    int columns() const { return int(m_sessions.size()); }
    const SessionKey& session(int column) const { return m_sessions[std::size_t(column)]; }
    // What is persistent in the year of the moment, by the share of a pupil's own possible sessions.
    const PersistentTest& persistentTest() const { return m_persistentTest; }
    // The first of the school year of the moment (rules.md 21).
    int firstOfYear() const { return m_firstOfYear; }
    // The first column not before it; columns() when there is none.
    int columnFrom(const SessionKey& session) const;
    int columnFrom(QDate date) const { return columnFrom(SessionKey{date, Half::AM}); }

    int dayOf(int column) const { return m_marks[std::size_t(column)].day; }   // counts dates
    int weekOf(int column) const { return m_marks[std::size_t(column)].week; } // school weeks
    // The first column of the period that ends with this column (rules.md 18); for the half-term
    // before, both ends. Empty, `first` behind `last`: there is none.
    struct Columns {
        int first = 0;
        int last = -1; // included
        bool operator==(const Columns&) const = default;
    };
    Columns periodAt(int column, const Period& period) const;
    // The same of every column, for a test that walks them. Lives as long as the axis.
    const std::vector<Columns>& periods(const Period& period) const;
    // The other way round: of every column, the columns whose period it lies in.
    const std::vector<Columns>& covering(const Period& period) const;
    // The same weekday and half one school week before, or the last session before it; nothing
    // before the first school week.
    std::optional<int> weekBefore(int column) const;

private:
    struct Marks {
        int day = 0;
        int week = 0;
        int halfTermFirst = 0; // column
        int termFirst = 0;
        int yearFirst = 0;
        int weekFirst = 0;
    };
    void addYear(const Register& reg);
    void markLast();

    std::vector<const Register*> m_registers;
    AsAt m_asAt;
    PersistentTest m_persistentTest;
    std::vector<SessionKey> m_sessions;
    std::vector<Marks> m_marks;
    std::vector<int> m_weekFirsts; // by school week, its first column
    int m_firstOfYear = 0;
    int findWeekBefore(int column) const; // kNoWeek: none
    struct Periods {
        Period period;
        std::vector<Columns> columns;
        std::vector<Columns> covering;
    };
    const Periods& periodsOf(const Period& period) const;
    // As asked for: the calendar is the same for all pupils.
    mutable std::deque<Periods> m_periods;
    mutable std::vector<int> m_weekBefore;
};

} // namespace rollbook
