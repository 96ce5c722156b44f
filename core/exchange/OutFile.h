// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/OutTable.h"

namespace rollbook {

bool hasEnding(const QString& path, const QString& ending); // "List.CSV" has "csv"
// The path with the ending, unless it has it: "list" and "csv" make "list.csv".
QString withEnding(const QString& path, const QString& ending);

// A workbook where the path ends with .xlsx, else CSV. Errors: those of writeCsv and writeXlsx.
Result<void> writeTable(const OutTable& table, const QString& path);

} // namespace rollbook
