// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Database.h"

#include "core/store/StoreErrors.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// Milliseconds a statement waits for another connection: a checkpoint or a backup in passing.
constexpr int kBusyTimeout = 5000;

// SQLite's primary result codes (sqlite.org/rescode.html) that an office can meet.
struct KnownFailure {
    int sqlite;
    ErrorCode code;
};
constexpr std::array kKnownFailures{
    KnownFailure{5, errors::kBusy},          KnownFailure{6, errors::kBusy},
    KnownFailure{8, errors::kOpenedReadOnly}, KnownFailure{10, errors::kCannotWriteFile},
    KnownFailure{11, errors::kDamaged},      KnownFailure{13, errors::kDiskFull},
    KnownFailure{14, errors::kCannotOpen},   KnownFailure{26, errors::kNotOurs},
};

ErrorCode codeOf(const QSqlError& error) {
    const int primary = error.nativeErrorCode().toInt() & 0xff;
    const auto known = std::ranges::find(kKnownFailures, primary, &KnownFailure::sqlite);
    return known == kKnownFailures.end() ? errors::kStatementFailed : known->code;
}

QString optionsFor(Database::Access access) {
    const QString wait = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyTimeout);
    switch (access) {
    case Database::Access::ReadWrite:
        return wait;
    case Database::Access::ReadOnly:
        return wait + u";QSQLITE_OPEN_READONLY"_s;
    case Database::Access::Immutable:
        return wait + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    }
    return wait;
}

QString nameFor(const QString& file, Database::Access access) {
    if (access != Database::Access::Immutable)
        return file;
    const QByteArray path = QUrl::fromLocalFile(file).toEncoded();
    return QString::fromLatin1(path) + u"?immutable=1"_s;
}

} // namespace

Database::Database(QString file, QString connection, Access access)
    : m_file(std::move(file))
    , m_connection(std::move(connection))
    , m_access(access) {}

// The kept statements and every QSqlDatabase copy must be gone before removeDatabase.
Database::~Database() {
    m_kept.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, Access access) {
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(file, connection, access));
    if (const auto done = database->connect(optionsFor(access), nameFor(file, access)); !done)
        return done.error();
    if (const auto done = database->configure(); !done)
        return done.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory() {
    return open(u":memory:"_s, Access::ReadWrite);
}

Result<void> Database::connect(const QString& options, const QString& name) {
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setConnectOptions(options);
    connection.setDatabaseName(name);
    if (connection.open())
        return {};
    return Error{errors::kCannotOpen,
                 {{u"file"_s, m_file}, {u"reason"_s, connection.lastError().text()}}};
}

// recursive_triggers: without it REPLACE deletes a row and no trigger refuses.
Result<void> Database::configure() {
    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA recursive_triggers = ON"_s};
    if (!isReadOnly())
        pragmas << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s;
    for (const QString& pragma : std::as_const(pragmas))
        if (const Result<void> done = run(pragma); !done)
            return done;
    return {};
}

Result<Statement> Database::prepare(const QString& sql) const {
    SqlText text = SqlText::scan(sql);
    if (text.isEmpty)
        return statementError(u"empty"_s, sql);
    if (text.hasNumbered)
        return statementError(u"numbered placeholder"_s, sql);
    if (text.hasSecondStatement)
        return statementError(u"second statement"_s, sql);
    if (const auto kept = m_kept.extract(sql); !kept.empty())
        return Statement(*this, std::move(kept.mapped()), std::move(text));
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true); // or the driver keeps every row it has read
    if (!query->prepare(sql))
        return errorOf(*query);
    return Statement(*this, std::move(query), std::move(text));
}

Result<void> Database::run(const QString& sql) const {
    Result<Statement> statement = prepare(sql);
    return statement ? statement->run() : Result<void>(statement.error());
}

Result<Statement> Database::prepare(const char* sql,
                                    std::initializer_list<SqlValue> values) const {
    Result<Statement> statement = prepare(sql);
    if (statement)
        statement->bind(values);
    return statement;
}

Result<void> Database::run(const char* sql, std::initializer_list<SqlValue> values) const {
    Result<Statement> statement = prepare(sql, values);
    return statement ? statement->run() : Result<void>(statement.error());
}

Result<qint64> Database::integer(const QString& sql) const {
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    const Result<bool> isRow = statement->step();
    if (!isRow)
        return isRow.error();
    if (!*isRow)
        return statementError(u"no row"_s, sql);
    return statement->integer(0);
}

void Database::rollBack() const {
    m_isInTransaction = false;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.exec(u"ROLLBACK"_s);
}

std::optional<Error> Database::injectedFault(const QString& sql) const {
    const auto code = m_faults ? m_faults->faultBefore(sql) : std::nullopt;
    if (!code)
        return std::nullopt;
    return Error{*code, {{u"file"_s, m_file}, {u"reason"_s, u"injected"_s}, {u"sql"_s, sql}}};
}

Error Database::errorOf(const QSqlQuery& query) const {
    const QSqlError error = query.lastError();
    const QString reason =
        error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {codeOf(error),
            {{u"file"_s, m_file},
             {u"reason"_s, reason},
             {u"detail"_s, reason},
             {u"sql"_s, query.lastQuery().simplified()}}};
}

Error Database::statementError(const QString& reason, const QString& sql) const {
    return {errors::kStatementFailed,
            {{u"file"_s, m_file}, {u"reason"_s, reason}, {u"sql"_s, sql.simplified()}}};
}

void Database::takeBack(std::unique_ptr<QSqlQuery> query) const {
    const QString sql = query->lastQuery();
    m_kept.insert_or_assign(sql, std::move(query));
}

Error noSuchRow(const Database& database, const QString& table, qint64 id) {
    return {errors::kNoSuchRow,
            {{u"file"_s, database.file()}, {u"table"_s, table}, {u"id"_s, id}}};
}

} // namespace rollbook
