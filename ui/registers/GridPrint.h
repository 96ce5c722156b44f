// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"
#include "ui/print/PrintJob.h"

namespace rollbook {

// What of the grid is put on paper.
struct GridPrint {
    QString heading; // "Class 4A"
    std::vector<PupilId> pupils;
    DateRange range; // of one school year
    QString printedBy;
};
// The official register, with its amendments and the head of the ledger it was printed from.
Result<PrintJob> officialPages(const Office& office, const GridPrint& wanted);
// Whether it is of one school year: a register is kept a year at a time.
bool isOfOneYear(const DateRange& range);

} // namespace rollbook
