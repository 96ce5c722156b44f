// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Snapshot.h"

#include "core/store/Database.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

Result<Snapshot> Snapshot::take(const Database& database) {
    if (database.isInTransaction())
        return Snapshot(nullptr);
    if (const Result<void> begun = database.run(u"BEGIN"_s); !begun)
        return begun.error();
    database.setInTransaction(true);
    return Snapshot(&database);
}

Snapshot::Snapshot(Snapshot&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

Snapshot::~Snapshot() {
    if (m_database)
        m_database->rollBack();
}

} // namespace rollbook
