// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/CsvReader.h"

#include <QStringList>

namespace rollbook {

// How well a row would do as the header; 0: it is none.
using HeaderScore = std::function<int(const QStringList& cells)>;

// A table in a text file: its delimiter and the header row, which may stand below title lines, are
// those that score best. The rows are read as they are visited, never all held.
class Table {
public:
    // Errors: exchange.notText, exchange.tooLarge, exchange.unclosedQuote, exchange.noHeader
    // (columns), exchange.noRows. `expected` is what exchange.noHeader names.
    static Result<Table> open(const QByteArray& bytes, const HeaderScore& score,
                              const QString& expected);

    int headerRow() const { return m_headerRow; }
    const QStringList& headers() const { return m_headers; }
    qsizetype lineCount() const { return m_utf8.count('\n') + 1; }
    // The rows below the header that are not blank.
    Result<void> forEachRow(const std::function<void(const CsvRecord&)>& visit) const;

private:
    Table() = default;
    QByteArray m_utf8;
    char m_delimiter = ',';
    int m_headerRow = 0;
    QStringList m_headers;
};

} // namespace rollbook
