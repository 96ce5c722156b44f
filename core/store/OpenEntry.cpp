// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/OpenEntry.h"

namespace rollbook {

OpenEntry::OpenEntry(Transaction& transaction, EntryId id, EntryKind kind, QString reason,
                     Author by, QDateTime madeAt)
    : m_transaction(&transaction)
    , m_id(id)
    , m_kind(kind)
    , m_reason(std::move(reason))
    , m_by(std::move(by))
    , m_madeAt(std::move(madeAt)) {}

} // namespace rollbook
