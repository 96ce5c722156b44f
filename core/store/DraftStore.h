// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Mark.h"
#include "core/store/Transaction.h"

#include <vector>

namespace rollbook {

// Registers as they are being typed. Not part of the record: no entry, and gone once taken.
class DraftStore {
public:
    explicit DraftStore(Database& database) : m_database(database) {}

    // Saves one cell in a commit of its own: the answer to a key press.
    Result<void> keep(const DraftMark& cell);
    Result<void> discard(PupilId pupil, const SessionKey& session);
    // The same within a transaction.
    Result<void> keep(Transaction& transaction, const DraftMark& cell);
    Result<void> discard(Transaction& transaction, PupilId pupil, const SessionKey& session);

    Result<std::vector<DraftMark>> all() const; // by pupil, then session

    // Of a register keyed in from paper.
    Result<void> keep(const PaperCall& call);
    Result<void> discardCall(const QString& className, const SessionKey& session);
    Result<std::vector<PaperCall>> calls() const;

private:
    Database& m_database;
};

} // namespace rollbook
