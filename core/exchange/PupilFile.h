// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/exchange/Problem.h"
#include "core/exchange/PupilRow.h"

namespace rollbook {

// A pupil list as read. A row with a problem is not in `rows`; problems and warnings are in the
// order of the file.
struct PupilFile {
    std::vector<MatchedColumn> columns;
    std::vector<PupilRow> rows;
    std::vector<Problem> problems;
    std::vector<Problem> warnings;
};

// Errors: exchange.notText, exchange.noHeader, exchange.noRows, exchange.tooLarge,
// exchange.unclosedQuote.
Result<PupilFile> readPupils(const QByteArray& bytes);

} // namespace rollbook
