// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/OutFile.h"

using namespace Qt::StringLiterals;

namespace rollbook {

bool hasEnding(const QString& path, const QString& ending) {
    return path.endsWith(u'.' + ending, Qt::CaseInsensitive);
}

QString withEnding(const QString& path, const QString& ending) {
    return hasEnding(path, ending) ? path : u"%1.%2"_s.arg(path, ending);
}

Result<void> writeTable(const OutTable& table, const QString& path) {
    return hasEnding(path, u"xlsx"_s) ? writeXlsx(table, path) : writeCsv(table, path);
}

} // namespace rollbook
