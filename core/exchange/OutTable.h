// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QStringList>
#include <QVariant>

#include <vector>

namespace rollbook {

// A table on its way out. A cell is text, int or qint64, QDate, bool (Y or N) or Rate (a
// percentage, half up, one decimal); an invalid QVariant is an empty cell.
struct OutTable {
    QString name;      // of the sheet; shortened to what a spreadsheet takes
    QStringList title; // lines above the header
    QStringList headers;
    std::vector<std::vector<QVariant>> rows;
    QStringList footer; // lines below
};

// UTF-8 with BOM, CRLF, commas; ISO dates. A text that a spreadsheet would run as a
// formula gets an apostrophe in front.
QByteArray toCsv(const OutTable& table);

// Both write beside the file and rename over it, so that a failure leaves what was there.
// Errors: exchange.cannotWrite (path, reason); a workbook also exchange.tooLarge (what, most).
Result<void> writeCsv(const OutTable& table, const QString& path);
Result<void> writeXlsx(const OutTable& table, const QString& path);

} // namespace rollbook
