// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/TakenStore.h"

#include "core/store/Database.h"
#include "core/store/LedgerTables.h"

namespace rollbook {

namespace {

constexpr auto kIn = R"(
    SELECT class, date, half, taken_at, taken_by, keyed_by, blanks, entry
    FROM register_taken WHERE date BETWEEN ? AND ? ORDER BY id)";

TakenRegister readTaken(const Statement& row) {
    return {.className = row.text(0),
            .session = row.session(1),
            .takenAt = QDateTime::fromString(row.text(3), Qt::ISODate),
            .takenBy = row.text(4),
            .keyedBy = row.text(5),
            .blanks = row.number(6),
            .entry = row.id<EntryId>(7)};
}

} // namespace

Result<void> TakenStore::add(OpenEntry& entry, const TakenRegister& taken) {
    return appendRow(entry, LedgerTable::RegisterTaken,
                  {nullptr, taken.className, taken.session.date, taken.session.half,
                   taken.takenAt.toString(Qt::ISODate), taken.takenBy, taken.keyedBy,
                   taken.blanks});
}

Result<std::vector<TakenRegister>> TakenStore::in(const DateRange& range) const {
    return readAll(m_database.prepare(kIn, {range.from, range.to}), readTaken);
}

} // namespace rollbook
