// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ReturnStore.h"

#include "core/store/Database.h"
#include "core/store/LedgerTables.h"

namespace rollbook {

namespace {

constexpr auto kOf = R"(
    SELECT id, body, frozen_at, frozen_by, head_digest FROM frozen_return
    WHERE school_year = ? AND term = ? ORDER BY id DESC)";

struct FrozenRow {
    qint64 id;
    QByteArray body;
    QDateTime frozenAt;
    QString frozenBy;
    QString headDigest;
};

FrozenRow readRow(const Statement& row) {
    return {row.integer(0), row.text(1).toUtf8(), QDateTime::fromString(row.text(2), Qt::ISODate),
            row.text(3), row.text(4)};
}

} // namespace

Result<qint64> ReturnStore::add(OpenEntry& entry, const FrozenReturn& frozen) {
    const CensusPeriod& period = frozen.data.period;
    return insertRow(entry, LedgerTable::FrozenReturn,
                     {nullptr, period.year.firstCalendarYear(), toString(period.term),
                      QString::fromUtf8(toJson(frozen.data)),
                      frozen.frozenAt.toString(Qt::ISODate), frozen.frozenBy, frozen.headDigest});
}

Result<std::vector<FrozenReturn>> ReturnStore::of(SchoolYear year, CensusTerm term) const {
    const auto rows =
        readAll(m_database.prepare(kOf, {year.firstCalendarYear(), toString(term)}), readRow);
    if (!rows)
        return rows.error();
    std::vector<FrozenReturn> found;
    for (const FrozenRow& row : *rows) {
        Result<CensusReturn> data = censusReturnFromJson(row.body);
        if (!data)
            return data.error();
        found.push_back({row.id, *std::move(data), row.frozenAt, row.frozenBy, row.headDigest});
    }
    return found;
}

} // namespace rollbook
