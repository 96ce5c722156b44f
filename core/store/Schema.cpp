// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Schema.h"

#include "core/store/StoreErrors.h"
#include "core/store/Transaction.h"

#include "ShippedMigrations.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

std::vector<Migration> shippedMigrations() {
    std::vector<Migration> migrations;
    for (const char* sql : kShippedMigrations)
        migrations.push_back(Migration::fromDocument(int(migrations.size()) + 1, 1,
                                                     QString::fromUtf8(sql)));
    return migrations;
}

Error upgradeError(const Database& database, int version, const Error& cause) {
    return {errors::kUpgradeFailed,
            {{u"file"_s, database.file()},
             {u"version"_s, version},
             {u"reason"_s, cause.toString()}}};
}

} // namespace

Migration Migration::fromDocument(int version, int readableFrom, const QString& sql) {
    Migration migration{version, readableFrom, {}};
    for (const QString& part : sql.split(u"\n-- next\n"_s))
        migration.statements.push_back(part);
    return migration;
}

const Schema& Schema::shipped() {
    static const Schema schema(shippedMigrations());
    return schema;
}

Result<SchemaState> Schema::stateOf(const Database& database) const {
    const Result<qint64> application = database.integer(u"PRAGMA application_id"_s);
    if (!application)
        return application.error();
    if (*application != kApplicationId)
        return SchemaState::NotOurs;
    const Result<qint64> found = database.integer(u"PRAGMA user_version"_s);
    if (!found)
        return found.error();
    if (*found <= version())
        return *found == version() ? SchemaState::Current : SchemaState::Older;
    // A newest step that does not say who can still read the file leaves it to its own program.
    const Result<qint64> readableFrom = database.integer(
        u"SELECT iif(max(version) = %1, max(readable_from), %1) FROM schema_step"_s.arg(*found));
    if (!readableFrom)
        return readableFrom.error();
    return *readableFrom <= version() ? SchemaState::NewerReadable : SchemaState::NewerRefused;
}

Result<void> Schema::upgrade(Database& database) const {
    const Result<qint64> found = database.integer(u"PRAGMA user_version"_s);
    if (!found)
        return found.error();
    for (const Migration& migration : m_migrations) {
        if (migration.version <= *found)
            continue;
        if (const Result<void> done = apply(database, migration); !done)
            return upgradeError(database, migration.version, done.error());
    }
    return {};
}

Result<void> Schema::apply(Database& database, const Migration& migration) const {
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    std::vector<QString> statements = migration.statements;
    statements.push_back(u"INSERT INTO schema_step VALUES (%1, %2)"_s.arg(migration.version)
                             .arg(migration.readableFrom));
    statements.push_back(u"PRAGMA user_version = %1"_s.arg(migration.version));
    statements.push_back(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    for (const QString& sql : statements)
        if (const Result<void> done = database.run(sql); !done)
            return done;
    return transaction->commit();
}

} // namespace rollbook
