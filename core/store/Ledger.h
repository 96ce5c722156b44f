// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/LedgerChain.h"
#include "core/store/OpenEntry.h"

namespace rollbook {

// One act of a person as it stands in the file, word for word (design.md 4).
struct LedgerEntry {
    ChainLink link;
    QByteArray chainDigest;

    EntryId id() const { return EntryId(link.id); }
};

// The chain of entries. Only grows; LEDGER.md has the canonical form.
class Ledger {
public:
    explicit Ledger(Database& database) : m_database(database) {}

    // `madeAt` is local time, kept to the second.
    Result<OpenEntry> begin(Transaction& transaction, EntryKind kind, const QString& reason,
                            const Author& by, const QDateTime& madeAt);
    // Digests what was written under the entry and chains it to the one before.
    Result<void> close(OpenEntry& entry);

    // The chain digest of the last entry in hex; empty before the first.
    Result<QString> headDigest() const;
    Result<qint64> entryCount() const;
    Result<std::vector<LedgerEntry>> entries() const; // oldest first

private:
    Database& m_database;
};

} // namespace rollbook
