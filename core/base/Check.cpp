// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Check.h"

#include <QDebug>

#include <cstdlib>

namespace rollbook {

void logBrokenCheck(const char* condition, const char* file, int line, const QString& detail) {
    qCritical().noquote() << "Broken check" << condition << "at" << file << ':' << line << detail;
}

void abortBrokenCheck(const char* condition, const char* file, int line, const QString& detail) {
    logBrokenCheck(condition, file, line, detail);
    std::abort();
}

} // namespace rollbook
