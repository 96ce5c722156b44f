// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Transaction.h"

#include "core/store/Database.h"
#include "core/store/StoreErrors.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

Result<Transaction> Transaction::begin(Database& database) {
    if (database.isReadOnly())
        return Error{errors::kOpenedReadOnly, {{u"file"_s, database.file()}}};
    if (const Result<void> begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    database.setInTransaction(true);
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_openEntries(other.m_openEntries) {}

Transaction::~Transaction() {
    rollBack();
}

Result<void> Transaction::commit() {
    ROLLBOOK_CHECK(m_database != nullptr, return (Error{errors::kCommitFailed}));
    ROLLBOOK_CHECK(m_openEntries == 0, rollBack(); return (Error{errors::kCommitFailed}));
    const Result<void> done = m_database->run(u"COMMIT"_s);
    if (!done)
        m_database->rollBack();
    m_database->setInTransaction(false);
    m_database = nullptr;
    return done;
}

// SQLite may have rolled back by itself (a full disk); then there is nothing left to roll back, and
// that is what was wanted.
void Transaction::rollBack() {
    if (m_database)
        m_database->rollBack();
    m_database = nullptr;
}

} // namespace rollbook
