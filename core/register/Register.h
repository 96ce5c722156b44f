// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/SchoolCalendar.h"
#include "core/codes/CodeBook.h"
#include "core/register/Mark.h"
#include "core/register/Reading.h"
#include "core/register/Totals.h"
#include "core/roll/Roll.h"

#include <cstdint>
#include <span>
#include <utility>

namespace rollbook {

// The marks of one school year in memory: a dense grid, pupil by term session, two bytes a cell,
// already judged and read through closures, enrolments and class membership as at each session.
// Rows are those of `roll.pupils()`. One cell changes with a mark; call rebuild() when the roll or
// the calendar changed in place. The roll, calendar and codes must outlive it.
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
    int rowCount() const { return int(m_owners.size()); }
    int columnCount() const { return int(m_sessions.size()); }
    std::optional<int> column(const SessionKey& session) const;
    std::optional<int> row(PupilId pupil) const { return m_roll.row(pupil); }
    const Pupil& pupilAt(int row) const { return m_roll.pupils()[std::size_t(row)]; }
    // First and one past the last column inside the range.
    std::pair<int, int> columns(const DateRange& range) const;
    int firstColumnFrom(const SessionKey& session) const; // the first not before it

    // Sets the current mark of a cell; an empty code is "no mark". A mark without a cell (the
    // calendar changed under it) is kept aside and returned by strays().
    void setMark(const Mark& mark);
    void setMark(int row, int column, const QString& code, std::optional<int> minutesLate);
    std::vector<Mark> strays() const;

    Reading reading(int row, int column) const;
    Reading reading(PupilId pupil, const SessionKey& session) const;
    QString recordedCode(int row, int column) const;
    // Whether it reads as the mark or the blank that is recorded.
    bool isAsRecorded(int row, int column) const {
        return m_read[index(row, column)] == m_recorded[index(row, column)];
    }
    // On roll, and no planned closure takes the session.
    bool isDue(int row, int column) const { return m_due[index(row, column)] == kBlank; }
    bool hasSession(int row, int first, int last) const; // at least one due in [first, last)
    // Those due in [first, last) that no unplanned closure takes from a blank.
    int sessionsOpen(int row, int first, int last) const;

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
        bool operator==(const Judged&) const = default;
    };
    const Judged& judged(Cell cell) const { return m_judged[std::size_t(cell - kReserved)]; }
    std::size_t judgedCount() const { return m_judged.size(); }

    // How often each cell value occurs; rows are added up before the codes are looked at.
    using Tally = std::vector<int>;
    Tally emptyTally() const { return Tally(m_judged.size() + kReserved); }
    void tally(int row, int first, int last, int firstFuture, Tally& into) const;
    Totals totalsOf(const Tally& tally) const;

    // Reads everything again through the roll and the calendar as they now are.
    void rebuild();

private:
    static constexpr std::int16_t kNoMinutes = -1;

    std::size_t index(int row, int column) const {
        return std::size_t(row) * m_sessions.size() + std::size_t(column);
    }
    bool isLaidOutAsNow() const;
    void layOut();
    void readAll();
    void indexColumns();
    void indexClosures();
    void readRow(int row);
    void readCell(int row, int column);
    Cell readUnderClosures(int row, int column);
    const Closure* supersedes(int row, int column) const;
    const Closure* plannedAt(int row, int column) const;
    const Closure* unplannedAt(int row, int column, const QString& code) const;
    Cell judgedCell(const QString& code, int column);
    Cell internedCell(const Judged& judged);
    Cell addedCell(const Judged& added);
    std::optional<int> minutesLate(int row, int column) const;
    QString codeOf(Cell cell) const { return cell < kReserved ? QString() : judged(cell).code; }
    std::vector<Mark> recordedMarks() const;

    SchoolYear m_year;
    const Roll& m_roll;
    const SchoolCalendar& m_calendar;
    const CodeBook& m_codes;
    std::vector<PupilId> m_owners; // of the rows, as laid out
    std::vector<SessionKey> m_sessions;
    std::vector<int> m_columnByHalfDay;                  // from 1 August; -1: no column
    std::vector<std::vector<const Closure*>> m_closures; // by column, in the order entered
    std::vector<int> m_closedColumns;                    // those with a closure
    std::vector<Cell> m_recorded;                        // the marks as recorded: kBlank or judged
    std::vector<Cell> m_due;  // without marks: kNoSession, kOffRoll or kBlank
    std::vector<Cell> m_read; // what each reads as
    std::vector<Judged> m_judged;
    std::vector<Cell> m_cellsInOrder; // those of m_judged, by their code
    QHash<QString, std::vector<Cell>> m_cellsByCode; // of each column, once asked for; 0: not yet
    std::vector<std::int16_t> m_minutesLate;         // kNoMinutes where none were said
    std::map<std::pair<PupilId, SessionKey>, Mark> m_strays;
};

} // namespace rollbook
