// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/Problem.h"

#include <QStringList>

namespace rollbook {

// "7 UPN 'X1' roll.upnLength" for each: whole lists compared as text.
inline QStringList problemText(const std::vector<Problem>& problems) {
    QStringList lines;
    for (const Problem& problem : problems) {
        lines << QStringLiteral("%1 %2 '%3' %4")
                     .arg(QString::number(problem.row), problem.column, problem.value,
                          problem.error.code.toString());
    }
    return lines;
}

} // namespace rollbook
