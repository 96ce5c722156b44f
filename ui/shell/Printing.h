// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/PrintJob.h"

#include <QStringList>

namespace rollbook {

// Where printing goes; given in by app/, so that only ui/print prints and tests keep the pages.
class Printing {
public:
    virtual ~Printing() = default;
    // Shows the pages first; from there to a printer or a PDF. Cancelling is no error.
    virtual Result<void> print(const PrintJob& job) = 0;
    // The usual one first; empty: none is set up.
    virtual QStringList printers() const = 0;
    // Of what was shown already. Errors: exchange.cannotPrint (printer), and the job's own.
    virtual Result<void> printOn(const QString& printer, const PrintJob& job) = 0;
};

} // namespace rollbook
