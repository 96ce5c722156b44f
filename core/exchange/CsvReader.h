// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <functional>
#include <string_view>
#include <vector>

namespace rollbook {

// One row of a CSV file. The cells are UTF-8, without the spaces around an unquoted one, and live
// until the visit returns.
struct CsvRecord {
    int number = 0; // as a spreadsheet shows it: blank rows count, a line end in quotes does not
    std::vector<std::string_view> cells;

    bool isBlank() const;
    QString text(int cell) const; // empty beyond the last
};

enum class AfterRecord { GoOn, Stop };

// More than any export of a school has; a damaged or hostile file is told so early. Ten years of a
// session a column are 3,900 columns.
inline constexpr int kMostColumns = 4'096;
inline constexpr int kMostRows = 2'000'000;
inline constexpr int kLongestCell = 32'767;

// Every row of `utf8` (LF line ends) that is not blank, in order. Quotes as in RFC 4180, forgiving
// where a stray one harms nothing. Errors: exchange.tooLarge (what, most, row),
// exchange.unclosedQuote (row).
Result<void> readCsv(const QByteArray& utf8, char delimiter,
                     const std::function<AfterRecord(const CsvRecord&)>& visit);

} // namespace rollbook
