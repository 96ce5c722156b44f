// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Statement.h"

#include "core/store/Database.h"
#include "core/store/StoreErrors.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

Statement::Statement(const Database& database, std::unique_ptr<QSqlQuery> query, SqlText text)
    : m_database(&database)
    , m_query(std::move(query))
    , m_text(std::move(text)) {}

Statement::Statement(Statement&&) noexcept = default;

Statement::~Statement() {
    if (!m_query)
        return;
    m_query->finish();
    m_database->takeBack(std::move(m_query));
}

Statement& Statement::bind(const char* name, const SqlValue& value) {
    const QString plain = QString::fromLatin1(name);
    if (std::ranges::find(m_text.names, plain) == m_text.names.end())
        m_badName = plain;
    else
        m_query->bindValue(u':' + plain, value.variant());
    m_bound.push_back(plain);
    return *this;
}

Statement& Statement::bindAll(std::span<const SqlValue> values) {
    if (int(values.size()) != m_text.positions)
        m_badName = u"%1 of %2"_s.arg(values.size()).arg(m_text.positions);
    int position = 0;
    for (const SqlValue& value : values)
        m_query->bindValue(position++, value.variant());
    m_bound.emplace_back();
    return *this;
}

std::optional<Error> Statement::unboundName() const {
    QString bad = m_badName;
    for (const QString& name : m_text.names)
        if (std::ranges::find(m_bound, name) == m_bound.end())
            bad = name;
    if (m_text.positions > 0 && m_bound.empty())
        bad = u"?"_s;
    if (bad.isEmpty())
        return std::nullopt;
    return m_database->statementError(u"placeholder "_s + bad, m_query->lastQuery());
}

Result<void> Statement::execute() {
    if (const auto bad = unboundName())
        return *bad;
    m_bound.clear();
    if (const auto fault = m_database->injectedFault(m_query->lastQuery()))
        return *fault;
    if (!m_query->exec())
        return m_database->errorOf(*m_query);
    return {};
}

Result<void> Statement::run() {
    Result<void> done = execute();
    m_query->finish();
    return done;
}

Result<bool> Statement::step() {
    if (!m_isRunning) {
        if (const Result<void> begun = execute(); !begun)
            return begun.error();
        m_isRunning = true;
    }
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return m_database->errorOf(*m_query);
    finish();
    return false;
}

void Statement::finish() {
    m_query->finish();
    m_isRunning = false;
}

bool Statement::isNull(int column) const {
    return m_query->isNull(column);
}

qint64 Statement::integer(int column) const {
    return m_query->value(column).toLongLong();
}

QString Statement::text(int column) const {
    return m_query->value(column).toString();
}

QByteArray Statement::blob(int column) const {
    return m_query->value(column).toByteArray();
}

QDate Statement::date(int column) const {
    return isNull(column) ? QDate() : QDate::fromJulianDay(integer(column));
}

SessionKey Statement::session(int dateColumn) const {
    return {date(dateColumn), Half(number(dateColumn + 1))};
}

std::optional<int> Statement::optionalNumber(int column) const {
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

} // namespace rollbook
