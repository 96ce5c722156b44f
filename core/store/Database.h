// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Statement.h"

#include <memory>
#include <unordered_map>

namespace rollbook {

// What a test makes go wrong: asked before each statement is run, COMMIT included.
class FaultPlan {
public:
    virtual ~FaultPlan() = default;
    // The error to answer with instead of running it; nothing: run it.
    virtual std::optional<ErrorCode> faultBefore(const QString& sql) = 0;
};

// One connection to one SQLite file. Every failure is an Error; nothing is silently nothing.
class Database {
public:
    enum class Access {
        ReadWrite,
        ReadOnly,  // beside a writer
        Immutable, // a folder that cannot be written: SQLite is told that nobody else writes
    };
    // Opens or, for ReadWrite, makes the file and sets the pragmas of design.md 6.
    static Result<std::unique_ptr<Database>> open(const QString& file, Access access);
    static Result<std::unique_ptr<Database>> inMemory();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& file() const { return m_file; }
    bool isReadOnly() const { return m_access != Access::ReadWrite; }

    // Refuses what is empty, holds a second statement or does not compile. Prepared ones are kept.
    Result<Statement> prepare(const char* sql) const { return prepare(QString::fromUtf8(sql)); }
    Result<Statement> prepare(const QString& sql) const;
    // The same with its `?` bound.
    Result<Statement> prepare(const char* sql, std::initializer_list<SqlValue> values) const;
    // Runs one statement to its end.
    Result<void> run(const QString& sql) const;
    Result<void> run(const char* sql, std::initializer_list<SqlValue> values) const;
    // The first column of the only row.
    Result<qint64> integer(const QString& sql) const;

    // Never fails for want of a transaction, and never by a fault plan.
    void rollBack() const;
    bool isInTransaction() const { return m_isInTransaction; }
    void setInTransaction(bool isIn) const { m_isInTransaction = isIn; }

    void setFaultPlan(FaultPlan* plan) { m_faults = plan; } // null: none; must outlive its use

    // For Statement and Transaction.
    std::optional<Error> injectedFault(const QString& sql) const;
    Error errorOf(const QSqlQuery& query) const;
    Error statementError(const QString& reason, const QString& sql) const;
    void takeBack(std::unique_ptr<QSqlQuery> query) const;

private:
    Database(QString file, QString connection, Access access);
    Result<void> connect(const QString& options, const QString& name);
    Result<void> configure();

    QString m_file;
    QString m_connection;
    Access m_access;
    FaultPlan* m_faults = nullptr;
    mutable bool m_isInTransaction = false;
    mutable std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_kept; // by their text, not in use
};

// store.noSuchRow.
Error noSuchRow(const Database& database, const QString& table, qint64 id);

} // namespace rollbook
