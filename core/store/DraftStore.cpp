// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/DraftStore.h"

#include "core/store/Database.h"

namespace rollbook {

namespace {

constexpr auto kKeep = R"(
    INSERT INTO draft(pupil, date, half, code, minutes_late, comment, nature, review_date)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT(pupil, date, half) DO UPDATE SET
        code = excluded.code, minutes_late = excluded.minutes_late, comment = excluded.comment,
        nature = excluded.nature, review_date = excluded.review_date)";
constexpr auto kDiscard = "DELETE FROM draft WHERE pupil = ? AND date = ? AND half = ?";
constexpr auto kAll = R"(
    SELECT pupil, date, half, code, minutes_late, comment, nature, review_date
    FROM draft ORDER BY pupil, date, half)";
constexpr auto kKeepCall = R"(
    INSERT INTO draft_paper(class, date, half, taken_by, taken_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT(class, date, half) DO UPDATE SET
        taken_by = excluded.taken_by, taken_at = excluded.taken_at)";
constexpr auto kDiscardCall = "DELETE FROM draft_paper WHERE class = ? AND date = ? AND half = ?";
constexpr auto kCalls = R"(
    SELECT class, date, half, taken_by, taken_at FROM draft_paper ORDER BY date, half, class)";

PaperCall readCall(const Statement& row) {
    return {row.text(0), row.session(1), row.text(3),
            QDateTime::fromString(row.text(4), Qt::ISODate)};
}

DraftMark readDraft(const Statement& row) {
    return {.mark = {row.id<PupilId>(0), row.session(1), row.text(3), row.optionalNumber(4)},
            .note = {row.text(5), row.text(6), row.date(7)}};
}

} // namespace

// One statement outside a transaction is a commit of its own.
Result<void> DraftStore::keep(const DraftMark& cell) {
    const auto& [mark, note] = cell;
    return m_database.run(kKeep, {mark.pupil, mark.session.date, mark.session.half, mark.code,
                                  mark.minutesLate, note.comment, note.nature, note.reviewDate});
}

Result<void> DraftStore::discard(PupilId pupil, const SessionKey& session) {
    return m_database.run(kDiscard, {pupil, session.date, session.half});
}

Result<void> DraftStore::keep(Transaction&, const DraftMark& cell) {
    return keep(cell);
}

Result<void> DraftStore::discard(Transaction&, PupilId pupil, const SessionKey& session) {
    return discard(pupil, session);
}

Result<std::vector<DraftMark>> DraftStore::all() const {
    return readAll(m_database.prepare(kAll), readDraft);
}

Result<void> DraftStore::keep(const PaperCall& call) {
    return m_database.run(kKeepCall, {call.className, call.session.date, call.session.half,
                                      call.takenBy, call.takenAt.toString(Qt::ISODate)});
}

Result<void> DraftStore::discardCall(const QString& className, const SessionKey& session) {
    return m_database.run(kDiscardCall, {className, session.date, session.half});
}

Result<std::vector<PaperCall>> DraftStore::calls() const {
    return readAll(m_database.prepare(kCalls), readCall);
}

} // namespace rollbook
