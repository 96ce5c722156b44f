// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ConcernStore.h"

#include "core/store/Database.h"
#include "core/store/LedgerTables.h"

namespace rollbook {
namespace {

constexpr auto kConcerns = R"(
    SELECT c.id, c.pupil, c.raised_by, c.at, c.words, e.made_by, e.job_title, e.id,
           t.who, t.at, a.words, ae.made_at, ae.made_by, ae.job_title
    FROM concern AS c
    JOIN entry AS e ON e.id = c.entry
    LEFT JOIN concern_told AS t ON t.concern = c.id
    LEFT JOIN concern_answer AS a ON a.concern = c.id
    LEFT JOIN entry AS ae ON ae.id = a.entry
    WHERE e.made_at >= ? ORDER BY c.id)";
constexpr auto kMessages = R"(
    SELECT m.id, m.pupil, m.day, m.words, e.made_by, e.job_title, e.made_at, e.id
    FROM teacher_message AS m JOIN entry AS e ON e.id = m.entry
    WHERE e.made_at >= ? ORDER BY m.id)";

QDateTime moment(const QString& text) {
    return QDateTime::fromString(text, Qt::ISODate);
}

Concern readConcern(const Statement& row) {
    Concern concern{.id = row.integer(0),
                    .pupil = row.id<PupilId>(1),
                    .raisedBy = row.text(2),
                    .at = moment(row.text(3)),
                    .words = row.text(4),
                    .by = {row.text(5), row.text(6)},
                    .entry = row.id<EntryId>(7)};
    if (!row.text(8).isEmpty())
        concern.told = {row.text(8), moment(row.text(9))};
    if (!row.text(10).isEmpty())
        concern.answer = {row.text(10), moment(row.text(11)), {row.text(12), row.text(13)}};
    return concern;
}

TeacherMessage readMessage(const Statement& row) {
    return {.id = row.integer(0),
            .pupil = row.id<PupilId>(1),
            .day = row.date(2),
            .words = row.text(3),
            .by = {row.text(4), row.text(5)},
            .at = moment(row.text(6)),
            .entry = row.id<EntryId>(7)};
}

} // namespace

Result<std::vector<Concern>> ConcernStore::concernsSince(QDate day) const {
    return readAll(m_database.prepare(kConcerns, {day.toString(Qt::ISODate)}), readConcern);
}

Result<qint64> ConcernStore::add(OpenEntry& entry, const Concern& concern) {
    return insertRow(entry, LedgerTable::Concern,
                     {nullptr, concern.pupil, concern.raisedBy, concern.at.toString(Qt::ISODate),
                      concern.words});
}

Result<void> ConcernStore::tell(OpenEntry& entry, qint64 concern, const Concern::Told& told) {
    return appendRow(entry, LedgerTable::ConcernTold,
                     {concern, told.who, told.at.toString(Qt::ISODate)});
}

Result<void> ConcernStore::answer(OpenEntry& entry, qint64 concern, const QString& words) {
    return appendRow(entry, LedgerTable::ConcernAnswer, {concern, words});
}

Result<std::vector<TeacherMessage>> ConcernStore::messagesSince(QDate day) const {
    return readAll(m_database.prepare(kMessages, {day.toString(Qt::ISODate)}), readMessage);
}

Result<qint64> ConcernStore::add(OpenEntry& entry, const TeacherMessage& message) {
    return insertRow(entry, LedgerTable::TeacherMessage,
                     {nullptr, message.pupil, message.day, message.words});
}

} // namespace rollbook
