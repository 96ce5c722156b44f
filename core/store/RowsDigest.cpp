// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/RowsDigest.h"

#include "core/store/Sha256.h"

#include <algorithm>

namespace rollbook {

void RowsDigest::add(int table, const Key& key, const QString& line) {
    Rows& rows = m_tables[table];
    rows.isSorted = rows.isSorted && (rows.rows.empty() || rows.rows.back().key < key);
    const qsizetype start = rows.text.size();
    rows.text += line.toUtf8();
    rows.text += '\n';
    rows.rows.push_back({key, start, rows.text.size() - start});
}

QByteArray RowsDigest::finish() {
    Sha256 hash;
    for (auto& [table, rows] : m_tables) {
        if (!rows.isSorted)
            std::ranges::sort(rows.rows, {}, &Row::key);
        for (const Row& row : rows.rows)
            hash.add(QByteArrayView(rows.text).sliced(row.start, row.length));
    }
    return hash.finish();
}

} // namespace rollbook
