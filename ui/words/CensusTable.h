// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/census/CensusReturn.h"
#include "core/exchange/OutTable.h"

#include <QDateTime>

namespace rollbook::words {

// When a table was made, and the head of the ledger it was made from (design.md 4).
struct Provenance {
    QDateTime at;
    QString headDigest;
};

// The summary of a census period as it leaves: a row a pupil, a column for each code met, the sums
// last. The school, the window, the census day and the date of return stand above.
OutTable censusTable(const CensusReturn& data, const SchoolDetails& school,
                     const Provenance& provenance);

} // namespace rollbook::words
