// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Database.h"
#include "core/store/OpenEntry.h"

#include <span>
#include <vector>

namespace rollbook {

// The tables whose rows an entry's digest covers, in the order they are digested. Adding a table
// adds it at the end; the order never changes, or old digests would no longer be found.
enum class LedgerTable {
    Mark,
    MarkNote,
    Record,
    Closure,
    ClosureLift,
    RegisterTaken,
    PlannedAbsence,
    PlannedRelease,
    FrozenReturn,
    HeldChange,
    HeldDecision,
    ContactMade,
    Settlement,
    PathwayUse,
    LateArrival,
    LateArrivalTakenBack,
    Movement,
    MovementTakenBack,
    Visit,
    Concern,
    ConcernTold,
    ConcernAnswer,
    TeacherMessage,
    OwnPathway,
    ContactTakenBack,
    OwnLetter,
    Letterhead,
    Letter,
    LetterEvent,
    LettersHold,
    LettersRelease,
    AttendanceTarget,
    AttendancePlan,
    PartTimeTimetable,
    PartTimeTimetableStop,
    FocusFamily,
    FocusRelease,
    Meeting,
    MeetingEvent,
    FamilyWorker,
    SiblingElsewhere,
    VulnerabilityReview,
    VulnerabilityAnswer,
    RestrictedAnswer,
    LetterWay,
    LetterTogether,
    CouncilList,
};

struct LedgerTableColumns {
    const char* name;
    std::vector<const char*> columns; // all but `entry`; the key first
    int keyLength;                    // how many of them are the primary key, whole numbers
};
const std::vector<LedgerTableColumns>& ledgerTables();

// "mark|12|2461365|0|1|'I'|NULL": the row as SQL literals (LEDGER.md). An SQL expression.
QString canonicalLine(const LedgerTableColumns& table);
// Every row of the table by primary key: entry, canonical line.
QString canonicalRows(const LedgerTableColumns& table);

// Adds rows of one table under an entry, and their canonical lines to its digest.
class RowWriter {
public:
    static Result<RowWriter> of(OpenEntry& entry, LedgerTable table);
    // With an expression of its own for VALUES, for so many rows at once; the last `?` of each is the
    // entry.
    static Result<RowWriter> of(OpenEntry& entry, LedgerTable table, const QString& valuesSql,
                                int rows = 1);

    // Values stand in the order of the columns; SQLite gives a key of one column that is nullptr.
    // Gives back the key.
    Result<RowsDigest::Key> add(std::vector<SqlValue> values);
    // As many rows as the writer was made for, one after another, each with its entry.
    Result<void> addTogether(std::span<const SqlValue> values);

private:
    RowWriter(OpenEntry& entry, LedgerTable table, Statement statement)
        : m_entry(&entry)
        , m_table(table)
        , m_statement(std::move(statement)) {}

    RowsDigest::Key takeRow(); // what the step gave back

    OpenEntry* m_entry;
    LedgerTable m_table;
    Statement m_statement;
};

// One row. Gives back its key's first column.
Result<qint64> insertRow(OpenEntry& entry, LedgerTable table,
                         std::initializer_list<SqlValue> values);
// The same where nobody asks for the key.
Result<void> appendRow(OpenEntry& entry, LedgerTable table,
                       std::initializer_list<SqlValue> values);

} // namespace rollbook
