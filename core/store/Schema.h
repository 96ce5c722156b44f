// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Database.h"

#include <span>

namespace rollbook {

// "Roll" in SQLite's application_id: what makes a file ours.
inline constexpr qint64 kApplicationId = 0x526f6c6c;

// One step of the schema.
struct Migration {
    int version = 1;
    // The oldest schema version whose program can still read the file after this step.
    int readableFrom = 1;
    std::vector<QString> statements;

    // Parts a document at its lines `-- next`; never at `;`, which stands inside triggers.
    static Migration fromDocument(int version, int readableFrom, const QString& sql);
};

// What a file turned out to be, before anything is done about it.
enum class SchemaState {
    Current,
    Older,          // can be upgraded
    NewerReadable,  // made by a later Rollbook that says this one can read it
    NewerRefused,
    NotOurs,
};

// All schema versions this program knows, and how a file gets from one to the next.
class Schema {
public:
    explicit Schema(std::vector<Migration> migrations) : m_migrations(std::move(migrations)) {}
    static const Schema& shipped();

    int version() const { return m_migrations.empty() ? 0 : m_migrations.back().version; }
    Result<SchemaState> stateOf(const Database& database) const;
    // Every step after the file's version, each in a transaction of its own. A failed step leaves
    // the file at the step before. Errors: store.upgradeFailed (file, version, reason).
    Result<void> upgrade(Database& database) const;

private:
    Result<void> apply(Database& database, const Migration& migration) const;

    std::vector<Migration> m_migrations; // versions ascending
};

} // namespace rollbook
