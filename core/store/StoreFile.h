// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Platform.h"
#include "core/store/Schema.h"

namespace rollbook {

// A file on its way to being open: is it there, is it ours, which schema, may it be written.
class StoreFile {
public:
    StoreFile(QString file, const Platform& platform, const Schema& schema = Schema::shipped())
        : m_file(std::move(file))
        , m_platform(platform)
        , m_schema(schema) {}

    // Nothing stands in the way of writing beside and into it. Errors: store.networkShare,
    // store.readOnlyFolder.
    Result<void> canWrite() const;
    // Made whole under another name, then given its own. Errors: store.exists and those above.
    Result<void> create() const;
    // Upgrades an older one, after a copy beside it. Errors: store.missing, store.notOurs,
    // store.newer, store.newerReadable, store.upgradeFailed, store.damaged.
    Result<std::unique_ptr<Database>> openForWriting() const;
    // Errors: store.missing, store.notOurs, store.newer, store.older, store.damaged.
    Result<std::unique_ptr<Database>> openForReading() const;
    // Where the copy before an upgrade from that version lies.
    QString copyBeforeUpgrade(qint64 version) const;

private:
    Error error(ErrorCode code) const;
    Error versionError(ErrorCode code, const Database& database) const;
    Result<void> checkHeader() const;
    Result<void> upgrade(Database& database) const;
    Database::Access accessForReading() const;

    QString m_file;
    const Platform& m_platform;
    const Schema& m_schema;
};

// A compact copy of an open file under a name that is not taken (VACUUM INTO), on the disk when done.
Result<void> copyInto(const Database& database, const QString& destination);
// The file with what SQLite leaves beside it.
void removeDatabaseFile(const QString& file);

} // namespace rollbook
