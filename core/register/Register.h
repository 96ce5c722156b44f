// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/SchoolCalendar.h"
#include "core/codes/CodeBook.h"
#include "core/register/Mark.h"
#include "core/roll/Roll.h"

#include <array>
#include <cstdint>
#include <span>

namespace rollbook {

// What a session of a pupil reads as, everything considered (rules.md 1, 3, 4, 7).
enum class SessionState {
    NoSession,   // weekend, outside term, break, planned closure
    OffRoll,
    Blank,       // due, and no mark yet: a defect to chase
    Marked,      // `code` is what it reads as
};

struct Reading {
    SessionState state = SessionState::NoSession;
    QString code;                       // Marked: the mark's, or the closure's where that covers it
    Judgement judgement;                // of `code` on the session's date
    const Closure* supersededBy = nullptr; // the closure that covers the mark or the blank
    QString recorded;                   // the mark as recorded, whatever it reads as; may be empty
    std::optional<int> minutesLate;
};

// Counts over some sessions. `codes` has every code read, possible or not (cli.md).
struct Totals {
    int possible = 0;
    int attended = 0; // present + approved activity
    int authorised = 0;
    int unauthorised = 0;
    int missing = 0;  // due up to the boundary, and blank
    int unknown = 0;  // marks no code set knows
    int late = 0;     // L and U
    std::map<QString, int> codes;

    int absent() const { return authorised + unauthorised; }
    Totals& operator+=(const Totals& other);
    bool operator==(const Totals&) const = default;
};

// The marks of one school year in memory: a dense grid, pupil by term session, two bytes a cell,
// already judged and read through closures, enrolments and class membership as at each session.
// Rows are those of `roll.pupils()`. Rebuilt when roll, calendar or codes change; one cell changes
// with a mark. The referenced roll, calendar and codes must outlive it.
class Register {
public:
    Register(SchoolYear year, const Roll& roll, const SchoolCalendar& calendar,
             const CodeBook& codes);

    SchoolYear year() const { return m_year; }
    const Roll& roll() const { return m_roll; }
    const SchoolCalendar& calendar() const { return m_calendar; }
    const CodeBook& codes() const { return m_codes; }
    // Every term session of the year, closed or not: the columns.
    const std::vector<SessionKey>& sessions() const { return m_sessions; }
    std::optional<int> column(const SessionKey& session) const;
    std::optional<int> row(PupilId pupil) const;
    // First and one past the last column inside the range.
    std::pair<int, int> columns(const DateRange& range) const;

    // Sets the current mark of a cell. A mark outside the columns (the calendar changed under it)
    // is kept aside and returned by strays().
    void setMark(const Mark& mark);
    const std::vector<Mark>& strays() const { return m_strays; }

    Reading reading(int row, int column) const;
    Reading reading(PupilId pupil, const SessionKey& session) const;
    QString recordedCode(int row, int column) const;
    bool isDue(int row, int column) const; // on roll and the session exists

    // Counts of a row over columns [first, last); blanks at or after `firstFuture` are not missing.
    Totals totals(int row, int first, int last, int firstFuture) const;

    // For whole-school passes: cells of a row. Index into judged(); the first kReserved are states.
    using Cell = std::uint16_t;
    static constexpr Cell kNoSession = 0;
    static constexpr Cell kOffRoll = 1;
    static constexpr Cell kBlank = 2;
    static constexpr Cell kReserved = 3;
    std::span<const Cell> cells(int row) const;
    // The code and judgement behind a cell value >= kReserved.
    struct Judged {
        QString code;
        Judgement judgement;
    };
    const Judged& judged(Cell cell) const { return m_judged[cell - kReserved]; }
    std::size_t judgedCount() const { return m_judged.size(); }

    // Reads every cell again: call after roll, calendar or closures changed in place.
    void rebuild();

private:
    Cell judgedCell(const QString& code, QDate date);
    void readRow(int row);
    void readCell(int row, int column);

    SchoolYear m_year;
    const Roll& m_roll;
    const SchoolCalendar& m_calendar;
    const CodeBook& m_codes;
    std::vector<SessionKey> m_sessions;
    std::vector<Cell> m_recorded; // the marks as recorded: kBlank or judged
    std::vector<Cell> m_read;     // what each reads as
    std::vector<Judged> m_judged;
    QHash<QString, std::vector<Cell>> m_judgedByCode;
    std::map<std::pair<int, int>, int> m_minutesLate; // sparse
    std::vector<Mark> m_strays;
};

} // namespace rollbook
