// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Mark.h"
#include "core/store/RowsDigest.h"
#include "core/store/Transaction.h"

namespace rollbook {

// One act of a person while it is being written: the rows that name it, and the digest over them.
// Ledger::begin makes it, Ledger::close writes it; a transaction with one still open does not commit.
class OpenEntry {
public:
    OpenEntry(OpenEntry&&) noexcept = default;
    OpenEntry& operator=(OpenEntry&&) noexcept = default;

    EntryId id() const { return m_id; }
    EntryKind kind() const { return m_kind; }
    const QString& reason() const { return m_reason; }
    const Author& by() const { return m_by; }
    const QDateTime& madeAt() const { return m_madeAt; }
    // Whether nothing has been written under it yet.
    bool isEmpty() const { return m_rows.isEmpty(); }

    // For the stores of this folder.
    Transaction& transaction() { return *m_transaction; }
    RowsDigest& rows() { return m_rows; }

private:
    friend class Ledger;
    OpenEntry(Transaction& transaction, EntryId id, EntryKind kind, QString reason, Author by,
              QDateTime madeAt);

    Transaction* m_transaction;
    EntryId m_id;
    EntryKind m_kind;
    QString m_reason;
    Author m_by;
    QDateTime m_madeAt;
    RowsDigest m_rows;
};

} // namespace rollbook
