// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

namespace rollbook {

class Database;

// BEGIN IMMEDIATE until commit(); destroyed without it, everything is as before. Writing functions
// take one by reference, so that the compiler sees that it is open.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    Database& database() { return *m_database; }
    // On failure everything is as before.
    Result<void> commit();
    void rollBack();

    // Entries begun and not closed: a commit with one is a bug of ours and is refused.
    void entryOpened() { ++m_openEntries; }
    void entryClosed() { --m_openEntries; }

private:
    explicit Transaction(Database& database) : m_database(&database) {}

    Database* m_database; // null: committed, rolled back or moved from
    int m_openEntries = 0;
};

} // namespace rollbook
