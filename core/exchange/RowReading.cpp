// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/RowReading.h"

#include "core/exchange/ExchangeErrors.h"

#include <map>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

std::vector<Problem> inFileOrder(std::vector<Problem> problems) {
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem& a, const Problem& b) { return a.row < b.row; });
    return problems;
}

} // namespace

Notes::Notes(Columns columns, int headerRow)
    : m_columns(std::move(columns)) {
    for (const QString& header : m_columns.repeated()) {
        m_warnings.push_back(
            {headerRow, header, header, Error{errors::kRepeatedColumn, {{u"column"_s, header}}}});
    }
}

void Notes::problem(int row, QLatin1StringView field, const QString& value, Error error) {
    m_problems.push_back({row, m_columns.header(field), value, std::move(error)});
}

void Notes::warning(int row, QLatin1StringView field, const QString& value, Error error) {
    m_warnings.push_back({row, m_columns.header(field), value, std::move(error)});
}

std::vector<Problem> Notes::takeProblems() {
    return inFileOrder(std::move(m_problems));
}

std::vector<Problem> Notes::takeWarnings() {
    return inFileOrder(std::move(m_warnings));
}

QString rowList(const std::vector<int>& rows) {
    constexpr size_t kMostNamed = 10;
    QStringList texts;
    for (size_t i = 0; i < std::min(rows.size(), kMostNamed); ++i)
        texts << QString::number(rows[i]);
    if (rows.size() > kMostNamed)
        texts << u"…"_s;
    return texts.join(u", "_s);
}

std::vector<std::vector<size_t>> sharing(size_t count,
                                         const std::function<QString(size_t)>& claimOf) {
    std::map<QString, std::vector<size_t>> byClaim;
    for (size_t i = 0; i < count; ++i) {
        if (const QString claim = claimOf(i); !claim.isEmpty())
            byClaim[claim].push_back(i);
    }
    std::vector<std::vector<size_t>> shared;
    for (auto& [claim, places] : byClaim) {
        if (places.size() > 1)
            shared.push_back(std::move(places));
    }
    return shared;
}

} // namespace rollbook
