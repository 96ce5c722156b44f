// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What marks were before they were amended: who changed what, when and why.

#include "core/store/Database.h"
#include "core/store/ListColumn.h"
#include "core/store/MarkStore.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr auto kHistory = R"(
    SELECT m.pupil, m.date, m.half, m.revision, m.code, m.minutes_late,
           n.comment, n.nature, n.review_date,
           e.id, e.kind, e.reason, e.made_at, e.made_by, e.job_title
    FROM mark AS m JOIN entry AS e ON e.id = m.entry
    LEFT JOIN mark_note AS n USING (pupil, date, half, revision)
    WHERE m.pupil = ? AND m.date = ? AND m.half = ?
    ORDER BY m.revision)";

constexpr auto kMarkedUnder =
    "SELECT date, half FROM mark WHERE pupil = ? AND entry = ? ORDER BY date, half";

constexpr auto kHistories = R"(
    SELECT m.pupil, m.date, m.half, m.revision, m.code, m.minutes_late,
           n.comment, n.nature, n.review_date,
           e.id, e.kind, e.reason, e.made_at, e.made_by, e.job_title
    FROM json_each(?) AS wanted CROSS JOIN mark AS m ON m.pupil = wanted.value
    JOIN entry AS e ON e.id = m.entry
    LEFT JOIN mark_note AS n
        ON n.pupil = m.pupil AND n.date = m.date AND n.half = m.half AND n.revision = m.revision
    WHERE m.date = ? AND m.half = ?
    ORDER BY m.pupil, m.revision)";

constexpr auto kAmendments = R"(
    SELECT m.pupil, m.date, m.half, m.revision, m.code, m.minutes_late,
           n.comment, n.nature, n.review_date,
           e.id, e.kind, e.reason, e.made_at, e.made_by, e.job_title
    FROM pupil AS p CROSS JOIN mark AS later ON later.pupil = p.id CROSS JOIN mark AS m
    JOIN entry AS e ON e.id = m.entry
    LEFT JOIN mark_note AS n
        ON n.pupil = m.pupil AND n.date = m.date AND n.half = m.half AND n.revision = m.revision
    WHERE later.date BETWEEN ? AND ? AND later.revision = 2
      AND m.pupil = later.pupil AND m.date = later.date AND m.half = later.half
    ORDER BY m.pupil, m.date, m.half, m.revision)";

// Entries stand in the order in which they were made, give or take a clock that was put right: they
// are looked through from a week before the day on.
constexpr auto kAmendedSince = R"(
    SELECT DISTINCT m.pupil, m.date, m.half
    FROM entry AS e CROSS JOIN mark AS m ON m.entry = e.id AND m.revision > 1
    WHERE e.id > coalesce((SELECT id FROM entry WHERE made_at < date(?, '-7 days')
                           ORDER BY id DESC LIMIT 1), 0)
      AND e.made_at >= ?
      AND +m.pupil IN (SELECT value FROM json_each(?)))";

MarkRevision readRevision(const Statement& row) {
    const PupilId pupil = row.id<PupilId>(0);
    return {.revision = row.number(3),
            .mark = {pupil, row.session(1), row.text(4), row.optionalNumber(5)},
            .note = {row.text(6), row.text(7), row.date(8)},
            .entry = row.id<EntryId>(9),
            .kind = entryKindFromString(row.text(10)).value_or(EntryKind::MarkAmended),
            .reason = row.text(11),
            .madeAt = QDateTime::fromString(row.text(12), Qt::ISODate),
            .by = {row.text(13), row.text(14)}};
}

} // namespace

Result<std::vector<MarkRevision>> MarkStore::history(PupilId pupil,
                                                     const SessionKey& session) const {
    return readAll(m_database.prepare(kHistory, {pupil, session.date, session.half}),
                   readRevision);
}

Result<std::vector<SessionKey>> MarkStore::markedUnder(EntryId entry, PupilId pupil) const {
    return readAll(m_database.prepare(kMarkedUnder, {pupil, entry}),
                   [](const Statement& row) { return row.session(0); });
}

Result<std::vector<MarkRevision>> MarkStore::histories(std::span<const PupilId> pupils,
                                                       const SessionKey& session) const {
    QJsonArray wanted;
    for (const PupilId pupil : pupils)
        wanted.append(pupil.value());
    return readAll(m_database.prepare(kHistories, {toColumn(wanted), session.date, session.half}),
                   readRevision);
}

Result<std::vector<std::pair<PupilId, SessionKey>>>
MarkStore::amendedSince(std::span<const PupilId> pupils, QDate day) const {
    QJsonArray wanted;
    for (const PupilId pupil : pupils)
        wanted.append(pupil.value());
    const QString from = day.toString(Qt::ISODate);
    return readAll(m_database.prepare(kAmendedSince, {from, from, toColumn(wanted)}),
                   [](const Statement& row) {
                       return std::pair(row.id<PupilId>(0), row.session(1));
                   });
}

Result<std::vector<MarkRevision>> MarkStore::amendments(const DateRange& range) const {
    return readAll(m_database.prepare(kAmendments, {range.from, range.to}), readRevision);
}

} // namespace rollbook
