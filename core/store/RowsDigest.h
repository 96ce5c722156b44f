// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <map>
#include <vector>

namespace rollbook {

// Collects the canonical lines of one entry's rows as they are written, in any order, and digests
// them in the order `verify` reads them: by table, then by primary key (LEDGER.md).
class RowsDigest {
public:
    using Key = std::array<qint64, 4>; // the primary key, unused places 0

    // `table` is its place in kLedgerTables.
    void add(int table, const Key& key, const QString& line);
    bool isEmpty() const { return m_tables.empty(); }
    // SHA-256, 32 bytes.
    QByteArray finish();

private:
    struct Row {
        Key key;
        qsizetype start;
        qsizetype length;
    };
    struct Rows {
        QByteArray text; // UTF-8 lines one after another
        std::vector<Row> rows;
        bool isSorted = true;
    };
    std::map<int, Rows> m_tables;
};

} // namespace rollbook
