// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/HeldChangeStore.h"

#include "core/store/Database.h"
#include "core/store/LedgerTables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr auto kWaiting = R"(
    SELECT id, subject, subject_id, field, before, after, entry FROM held_change
    WHERE id NOT IN (SELECT held FROM held_decision) ORDER BY id)";

constexpr auto kRefused = R"(
    SELECT id, subject, subject_id, field, before, after, entry FROM held_change
    WHERE id IN (SELECT held FROM held_decision WHERE accepted = 0) ORDER BY id)";

HeldChange readHeld(const Statement& row) {
    return {row.integer(0), row.text(1), row.integer(2),       row.text(3),
            row.text(4),    row.text(5), row.id<EntryId>(6)};
}

// Waiting or refused: neither is asked about again by the next import of the same file.
constexpr auto kNotAccepted = R"(
    SELECT id, subject, subject_id, field, before, after, entry FROM held_change
    WHERE id NOT IN (SELECT held FROM held_decision WHERE accepted = 1) ORDER BY id)";

} // namespace

bool isSameChange(const HeldChange& a, const HeldChange& b) {
    return std::tie(a.subject, a.subjectId, a.field, a.after) ==
           std::tie(b.subject, b.subjectId, b.field, b.after);
}

Result<std::vector<HeldChange>> HeldChangeStore::waiting() const {
    return readAll(m_database.prepare(kWaiting), readHeld);
}

Result<std::vector<HeldChange>> HeldChangeStore::refused() const {
    return readAll(m_database.prepare(kRefused), readHeld);
}

Result<bool> HeldChangeStore::hold(OpenEntry& entry, const HeldChange& change) {
    const auto known = readAll(m_database.prepare(kNotAccepted), readHeld);
    if (!known)
        return known.error();
    if (std::ranges::any_of(*known, [&](const auto& held) { return isSameChange(held, change); }))
        return false;
    const auto written = appendRow(entry, LedgerTable::HeldChange,
                                   {nullptr, change.subject, change.subjectId, change.field,
                                    change.before, change.after});
    if (!written)
        return written.error();
    return true;
}

Result<void> HeldChangeStore::decide(OpenEntry& entry, qint64 id, Decision decision) {
    const auto waiting = this->waiting();
    if (!waiting)
        return waiting.error();
    if (std::ranges::find(*waiting, id, &HeldChange::id) == waiting->end())
        return noSuchRow(m_database, u"held_change"_s, id);
    return appendRow(entry, LedgerTable::HeldDecision, {id, decision == Decision::Accepted});
}

} // namespace rollbook
