// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Printing.h"

namespace rollbook {

class Dialogs;

// Pages into a PDF file of the person's choosing.
class PdfPrinting final : public Printing {
public:
    explicit PdfPrinting(Dialogs& dialogs)
        : m_dialogs(dialogs) {}
    // Errors: exchange.cannotWrite (path, reason), and the job's own.
    Result<void> print(const PrintJob& job) override;

private:
    Dialogs& m_dialogs;
};

} // namespace rollbook
