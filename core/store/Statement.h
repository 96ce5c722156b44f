// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/store/SqlText.h"
#include "core/store/SqlValue.h"

#include <initializer_list>
#include <memory>
#include <span>

class QSqlQuery;

namespace rollbook {

class Database;

// One prepared statement. Goes back to its database when done with, its cursor closed, since an open
// SELECT holds up a checkpoint.
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    ~Statement();

    // A name that is not in the statement, and one left out, fail at the next run() or step().
    Statement& bind(const char* name, const SqlValue& value);
    // All `?` in their order.
    Statement& bind(std::initializer_list<SqlValue> values) {
        return bindAll({values.begin(), values.size()});
    }
    Statement& bindAll(std::span<const SqlValue> values);

    // Runs it to its end; it may be bound and run again.
    Result<void> run();
    // The next row; false: no more, and the statement may be bound and run again.
    Result<bool> step();
    void finish(); // gives up the rows that remain

    // Columns of the current row, from 0.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    int number(int column) const { return int(integer(column)); }
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray blob(int column) const;
    QDate date(int column) const; // a Julian day; NULL: invalid
    SessionKey session(int dateColumn) const; // the half stands after the date
    std::optional<int> optionalNumber(int column) const;
    template <typename AnId>
    AnId id(int column) const {
        return AnId(integer(column));
    }

private:
    friend class Database;
    Statement(const Database& database, std::unique_ptr<QSqlQuery> query, SqlText text);
    Result<void> execute();
    std::optional<Error> unboundName() const;

    const Database* m_database;
    std::unique_ptr<QSqlQuery> m_query; // null: moved from
    SqlText m_text;
    std::vector<QString> m_bound;
    QString m_badName;
    bool m_isRunning = false;
};

// Takes every row through `read` into a list.
template <typename Read>
auto readAll(Result<Statement> statement, Read read)
    -> Result<std::vector<decltype(read(*statement))>> {
    if (!statement)
        return statement.error();
    std::vector<decltype(read(*statement))> rows;
    for (;;) {
        const Result<bool> isRow = statement->step();
        if (!isRow)
            return isRow.error();
        if (!*isRow)
            return rows;
        rows.push_back(read(*statement));
    }
}

} // namespace rollbook
