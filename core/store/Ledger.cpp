// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Ledger.h"

#include "core/store/Database.h"
#include "core/store/LedgerChain.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr auto kNextId = "SELECT coalesce(max(id), 0) + 1 FROM entry";
constexpr auto kCount = "SELECT count(*) FROM entry";
constexpr auto kHead = "SELECT chain_digest FROM entry ORDER BY id DESC LIMIT 1";
constexpr auto kInsert = R"(
    INSERT INTO entry(id, made_at, made_by, job_title, kind, reason, rows_digest, chain_digest)
    VALUES (:id, :made_at, :made_by, :job_title, :kind, :reason, :rows_digest, :chain_digest))";
constexpr auto kAll = R"(
    SELECT id, made_at, made_by, job_title, kind, reason, rows_digest, chain_digest
    FROM entry ORDER BY id)";

LedgerEntry readEntry(const Statement& row) {
    return {.link = {.id = row.integer(0),
                     .madeAt = row.text(1),
                     .madeBy = row.text(2),
                     .jobTitle = row.text(3),
                     .kind = row.text(4),
                     .reason = row.text(5),
                     .rowsDigest = row.blob(6)},
            .chainDigest = row.blob(7)};
}

Result<QByteArray> headOf(const Database& database) {
    Result<Statement> statement = database.prepare(kHead);
    if (!statement)
        return statement.error();
    const Result<bool> isRow = statement->step();
    if (!isRow)
        return isRow.error();
    return *isRow ? statement->blob(0) : QByteArray();
}

} // namespace

Result<OpenEntry> Ledger::begin(Transaction& transaction, EntryKind kind, const QString& reason,
                                const Author& by, const QDateTime& madeAt) {
    const Result<qint64> id = m_database.integer(QString::fromLatin1(kNextId));
    if (!id)
        return id.error();
    transaction.entryOpened();
    return OpenEntry(transaction, EntryId(*id), kind, reason, by, madeAt);
}

Result<void> Ledger::close(OpenEntry& entry) {
    const Result<QByteArray> head = headOf(m_database);
    if (!head)
        return head.error();
    Result<Statement> statement = m_database.prepare(kInsert);
    if (!statement)
        return statement.error();
    const ChainLink link{.id = entry.id().value(),
                         .madeAt = entry.madeAt().toString(Qt::ISODate),
                         .madeBy = entry.by().name,
                         .jobTitle = entry.by().jobTitle,
                         .kind = toString(entry.kind()),
                         .reason = entry.reason(),
                         .rowsDigest = entry.rows().finish()};
    statement->bind("id", link.id).bind("made_at", link.madeAt).bind("made_by", link.madeBy);
    statement->bind("job_title", link.jobTitle).bind("kind", link.kind);
    statement->bind("reason", link.reason).bind("rows_digest", link.rowsDigest);
    statement->bind("chain_digest", chainDigest(*head, link));
    entry.transaction().entryClosed();
    return statement->run();
}

Result<QString> Ledger::headDigest() const {
    const Result<QByteArray> head = headOf(m_database);
    if (!head)
        return head.error();
    return QString::fromLatin1(head->toHex());
}

Result<qint64> Ledger::entryCount() const {
    return m_database.integer(QString::fromLatin1(kCount));
}

Result<std::vector<LedgerEntry>> Ledger::entries() const {
    return readAll(m_database.prepare(kAll), readEntry);
}

} // namespace rollbook
