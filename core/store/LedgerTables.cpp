// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/LedgerTables.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QStringList columnNames(const LedgerTableColumns& table) {
    QStringList names;
    for (const char* column : table.columns)
        names << QString::fromLatin1(column);
    return names;
}

QString keyColumns(const LedgerTableColumns& table) {
    return columnNames(table).mid(0, table.keyLength).join(u", "_s);
}

QString insertSql(const LedgerTableColumns& table, const QString& values, int rows) {
    return u"INSERT INTO %1(%2, entry) VALUES %3 RETURNING %4, %5"_s.arg(
        QString::fromLatin1(table.name), columnNames(table).join(u", "_s),
        QStringList(rows, u'(' + values + u')').join(u", "_s), keyColumns(table),
        canonicalLine(table));
}

QString placeholders(qsizetype count) {
    return QStringList(count, u"?"_s).join(u", "_s);
}

RowsDigest::Key keyOf(const Statement& row, int length) {
    RowsDigest::Key key{};
    for (int i = 0; i < length; ++i)
        key[size_t(i)] = row.integer(i);
    return key;
}

} // namespace

const std::vector<LedgerTableColumns>& ledgerTables() {
    static const std::vector<LedgerTableColumns> tables{
        {"mark", {"pupil", "date", "half", "revision", "code", "minutes_late"}, 4},
        {"mark_note",
         {"pupil", "date", "half", "revision", "comment", "nature", "review_date"},
         4},
        {"record", {"id", "subject", "subject_id", "body"}, 1},
        {"closure",
         {"id", "kind", "origin", "from_date", "to_date", "half", "years", "classes", "code",
          "reason", "taken_before"},
         1},
        {"closure_lift", {"closure"}, 1},
        {"register_taken",
         {"id", "class", "date", "half", "taken_at", "taken_by", "keyed_by", "blanks"},
         1},
        {"planned_absence",
         {"id", "pupil", "from_date", "to_date", "half", "weekdays", "code", "reason", "comment",
          "nature", "review_date"},
         1},
        {"planned_release", {"id", "planned", "from_date"}, 1},
        {"frozen_return",
         {"id", "school_year", "term", "body", "frozen_at", "frozen_by", "head_digest"},
         1},
        {"held_change", {"id", "subject", "subject_id", "field", "before", "after"}, 1},
        {"held_decision", {"held", "accepted"}, 1},
        {"contact_made",
         {"id", "pupil", "at", "kind", "contact", "with_name", "outcome", "said", "decision"},
         1},
        {"settlement",
         {"id", "step", "pupil", "subject", "date", "half", "kind", "words", "deferred_until",
          "response_by", "review_on", "through"},
         1},
        {"pathway_use", {"id", "pathway", "from_date"}, 1},
        {"late_arrival", {"id", "pupil", "date", "half", "revision", "arrived_at", "reason", "with_name", "evidence"}, 1},
        {"late_arrival_taken_back", {"arrival"}, 1},
        {"movement", {"id", "pupil", "at", "kind", "contact", "collected_by", "words", "expected_back"}, 1},
        {"movement_taken_back", {"movement"}, 1},
        {"visit", {"contact_made", "went", "address", "pupil_seen", "spoken_to", "card_left", "reference", "next_step"}, 1},
        {"concern", {"id", "pupil", "raised_by", "at", "words"}, 1},
        {"concern_told", {"concern", "who", "at"}, 1},
        {"concern_answer", {"concern", "words"}, 1},
        {"teacher_message", {"id", "pupil", "day", "words"}, 1},
        {"own_pathway", {"id", "pathway", "body"}, 1},
        {"contact_taken_back", {"contact_made"}, 1},
        {"own_letter", {"id", "letter", "body"}, 1},
        {"letterhead",
         {"id", "address", "phone", "email", "person", "hours", "signatory", "signatory_title",
          "logo", "offset_right", "offset_down"},
         1},
        {"letter",
         {"id", "pupil", "contact", "letter", "title", "recipient", "address", "body", "letterhead",
          "told_from", "told_to", "until_date", "until_half", "possible", "authorised", "unauthorised", "sessions", "step",
          "date", "half", "overtook", "reply_by"},
         1},
        {"letter_event", {"id", "letter", "kind", "on_date", "words", "decision"}, 1},
        {"letters_hold", {"id", "pupil", "cause", "words", "decided_by", "from_date", "review"}, 1},
        {"letters_release", {"hold", "words"}, 1},
        {"attendance_target",
         {"id", "pupil", "tenths", "from_date", "to_date", "words", "set_by"},
         1},
        {"attendance_plan",
         {"id", "first", "pupil", "kind", "barriers", "pupil_says", "actions", "reviews",
          "from_date", "outcome", "ended_on"},
         1},
        {"part_time_timetable",
         {"id", "pupil", "from_date", "to_date", "review", "words", "agreed_by", "agreed_on"},
         1},
        {"part_time_timetable_stop", {"timetable", "last_day", "words"}, 1},
        {"focus_family", {"id", "pupils", "staff", "role", "from_date", "to_date", "words"}, 1},
        {"focus_release", {"focus", "on_date", "words"}, 1},
        {"meeting", {"id", "pupil", "purpose", "focus", "focus_part"}, 1},
        {"meeting_event",
         {"id", "meeting", "kind", "contacts", "with_name", "place", "at", "words"},
         1},
        {"family_worker",
         {"id", "first", "pupil", "name", "agency", "phone", "is_lead", "until_date"},
         1},
        {"sibling_elsewhere", {"id", "first", "pupil", "name", "school", "words", "until_date"}, 1},
        {"vulnerability_review", {"id", "pupil", "on_date", "reviewer"}, 1},
        {"vulnerability_answer", {"id", "review", "question", "answer", "words"}, 1},
        {"restricted_answer", {"id", "review", "question", "answer", "words"}, 1},
        {"letter_way", {"letter", "way", "extra_line"}, 1},
        {"letter_together", {"letter", "contact"}, 2},
        {"council_list", {"id", "pupils", "on_date", "to_name", "words"}, 1},
    };
    return tables;
}

QString canonicalLine(const LedgerTableColumns& table) {
    return u"'%1|' || quote(%2)"_s.arg(QString::fromLatin1(table.name),
                                       columnNames(table).join(u") || '|' || quote("_s));
}

QString canonicalRows(const LedgerTableColumns& table) {
    return u"SELECT entry, %1, %2 FROM %3 ORDER BY %2"_s.arg(
        canonicalLine(table), keyColumns(table), QString::fromLatin1(table.name));
}

Result<RowWriter> RowWriter::of(OpenEntry& entry, LedgerTable table) {
    const auto count = qsizetype(ledgerTables()[size_t(table)].columns.size());
    return of(entry, table, placeholders(count + 1));
}

Result<RowWriter> RowWriter::of(OpenEntry& entry, LedgerTable table, const QString& valuesSql,
                                int rows) {
    Result<Statement> statement = entry.transaction().database().prepare(
        insertSql(ledgerTables()[size_t(table)], valuesSql, rows));
    if (!statement)
        return statement.error();
    return RowWriter(entry, table, *std::move(statement));
}

Result<RowsDigest::Key> RowWriter::add(std::vector<SqlValue> values) {
    values.emplace_back(m_entry->id());
    const Result<bool> isRow = m_statement.bindAll(values).step();
    if (!isRow)
        return isRow.error();
    const RowsDigest::Key key = takeRow();
    m_statement.finish();
    return key;
}

Result<void> RowWriter::addTogether(std::span<const SqlValue> values) {
    m_statement.bindAll(values);
    for (;;) {
        const Result<bool> isRow = m_statement.step();
        if (!isRow)
            return isRow.error();
        if (!*isRow)
            break;
        takeRow();
    }
    m_statement.finish();
    return {};
}

RowsDigest::Key RowWriter::takeRow() {
    const int keyLength = ledgerTables()[size_t(m_table)].keyLength;
    const RowsDigest::Key key = keyOf(m_statement, keyLength);
    m_entry->rows().add(int(m_table), key, m_statement.text(keyLength));
    return key;
}

Result<qint64> insertRow(OpenEntry& entry, LedgerTable table,
                         std::initializer_list<SqlValue> values) {
    Result<RowWriter> writer = RowWriter::of(entry, table);
    if (!writer)
        return writer.error();
    const Result<RowsDigest::Key> key = writer->add(values);
    if (!key)
        return key.error();
    return key->front();
}

Result<void> appendRow(OpenEntry& entry, LedgerTable table,
                       std::initializer_list<SqlValue> values) {
    const Result<qint64> key = insertRow(entry, table, values);
    return key ? Result<void>() : Result<void>(key.error());
}

} // namespace rollbook
