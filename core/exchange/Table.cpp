// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/Table.h"

#include "core/exchange/ExchangeErrors.h"
#include "core/exchange/TextEncoding.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr std::array kDelimiters{',', ';', '\t', '|'};
// Title lines above the header: what is below this many filled rows is no header.
constexpr int kDeepestHeader = 40;

struct Candidate {
    int score = 0;
    char delimiter = ',';
    int row = 0;
    QStringList headers;
};

QStringList textsOf(const CsvRecord& record) {
    QStringList texts;
    for (int i = 0; i < int(record.cells.size()); ++i)
        texts << record.text(i).simplified();
    return texts;
}

// A table opened here may end in the middle of nothing, so errors wait for the whole reading.
Candidate bestHeader(const QByteArray& utf8, char delimiter, const HeaderScore& score) {
    Candidate best;
    int depth = 0;
    const auto visit = [&](const CsvRecord& record) {
        const QStringList cells = textsOf(record);
        if (const int points = score(cells); points > best.score)
            best = {points, delimiter, record.number, cells};
        return ++depth < kDeepestHeader ? AfterRecord::GoOn : AfterRecord::Stop;
    };
    if (!readCsv(utf8, delimiter, visit).isOk() && best.score == 0)
        return {};
    return best;
}

Result<void> hasRowBelow(const QByteArray& utf8, const Candidate& header) {
    bool isFound = false;
    const auto read = readCsv(utf8, header.delimiter, [&](const CsvRecord& record) {
        isFound = record.number > header.row;
        return isFound ? AfterRecord::Stop : AfterRecord::GoOn;
    });
    if (!read)
        return read.error();
    return isFound ? Result<void>() : Result<void>(Error{errors::kNoRows});
}

// Why no header was found, where the reading itself failed.
Error noHeader(const QByteArray& utf8, const QString& expected) {
    if (const auto read = readCsv(utf8, ',', [](const CsvRecord&) { return AfterRecord::GoOn; }); !read)
        return read.error();
    return Error{errors::kNoHeader, {{u"columns"_s, expected}}};
}

} // namespace

Result<Table> Table::open(const QByteArray& bytes, const HeaderScore& score,
                          const QString& expected) {
    auto utf8 = plainUtf8(bytes);
    if (!utf8)
        return utf8.error();
    Candidate best;
    for (const char delimiter : kDelimiters) {
        Candidate candidate = bestHeader(*utf8, delimiter, score);
        if (candidate.score > best.score)
            best = std::move(candidate);
    }
    if (best.score == 0)
        return noHeader(*utf8, expected);
    if (const auto found = hasRowBelow(*utf8, best); !found)
        return found.error();
    Table table;
    table.m_utf8 = *std::move(utf8);
    table.m_delimiter = best.delimiter;
    table.m_headerRow = best.row;
    table.m_headers = best.headers;
    return table;
}

Result<void> Table::forEachRow(const std::function<void(const CsvRecord&)>& visit) const {
    return readCsv(m_utf8, m_delimiter, [&](const CsvRecord& record) {
        if (record.number > m_headerRow)
            visit(record);
        return AfterRecord::GoOn;
    });
}

} // namespace rollbook
