// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QString>

#include <vector>

namespace rollbook {

// Something about one cell of a file. A problem holds its row back; a warning does not (cli.md).
struct Problem {
    int row = 0;    // as a spreadsheet numbers it, from 1
    QString column; // the header as the file writes it; empty: the whole row
    QString value;  // as the file writes it
    Error error;
    bool operator==(const Problem&) const = default;
};

// How the columns of a file were understood: shown before anything is brought in.
struct MatchedColumn {
    QString header; // as the file writes it
    QString field;  // id of the field it was taken for ("upn"); empty: not used
    bool operator==(const MatchedColumn&) const = default;
};

} // namespace rollbook
