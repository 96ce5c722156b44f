// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Record.h"

#include "core/store/Database.h"
#include "core/store/LedgerTables.h"

#include <QJsonDocument>

namespace rollbook {

namespace {

// The bare columns are those of the row with max(id): SQLite promises so.
constexpr auto kLatest = R"(
    SELECT entry, subject, subject_id, body, max(id) FROM record
    GROUP BY subject, subject_id ORDER BY subject, subject_id)";

Recorded readRecorded(const Statement& row) {
    return {row.id<EntryId>(0), row.text(1), row.integer(2), row.text(3).toUtf8()};
}

} // namespace

Result<void> writeRecord(OpenEntry& entry, const QString& subject, qint64 subjectId,
                         const QJsonObject& after) {
    const QByteArray body = QJsonDocument(after).toJson(QJsonDocument::Compact);
    return appendRow(entry, LedgerTable::Record,
                                   {nullptr, subject, subjectId, QString::fromUtf8(body)});
}

Result<std::vector<Recorded>> latestRecords(const Database& database) {
    return readAll(database.prepare(kLatest), readRecorded);
}

} // namespace rollbook
