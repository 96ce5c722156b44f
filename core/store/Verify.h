// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/register/Mark.h"

#include <functional>

namespace rollbook {

class Store;

// What following the whole chain again found.
struct Verification {
    qint64 entries = 0;
    qint64 marks = 0; // rows: every revision
    QString headDigest;
    std::optional<EntryId> firstBadEntry;
    // ledger.*: what is wrong there, with its place. Nothing: all is well.
    std::optional<Error> fault;

    bool isOk() const { return !fault.has_value(); }
};

// Told how many marks of how many have been read; answers false to stop.
using VerifyProgress = std::function<bool(qint64 done, qint64 total)>;

// Reads every row once. A page SQLite itself finds damaged is a fault too, not an error.
// Errors: store.* when the file cannot be read at all; ledger.stopped.
Result<Verification> verify(const Store& store, const VerifyProgress& progress = {});

namespace errors {
// Faults of a ledger.
inline constexpr ErrorCode kPageDamaged{"ledger.pageDamaged"};     // detail
inline constexpr ErrorCode kRowsChanged{"ledger.rowsChanged"};     // entry, kind, madeAt, by
inline constexpr ErrorCode kEntryChanged{"ledger.entryChanged"};   // entry, kind, madeAt, by
inline constexpr ErrorCode kEntryMissing{"ledger.entryMissing"};   // entry: a gap in the numbers
inline constexpr ErrorCode kRowAstray{"ledger.rowAstray"};         // entry, table, row: names no entry
inline constexpr ErrorCode kStateChanged{"ledger.stateChanged"};   // entry, subject, id: not as recorded
inline constexpr ErrorCode kVerifyStopped{"ledger.stopped"};       //
} // namespace errors

} // namespace rollbook
