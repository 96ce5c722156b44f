// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/PrintJob.h"

namespace rollbook {

// Where printing goes; given in by app/, so that only ui/print prints and tests keep the pages.
class Printing {
public:
    virtual ~Printing() = default;
    // Shows the pages first; from there to a printer or a PDF. Cancelling is no error.
    virtual Result<void> print(const PrintJob& job) = 0;
};

} // namespace rollbook
