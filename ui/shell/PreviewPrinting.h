// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/PutOnPaper.h"
#include "ui/shell/Printing.h"

namespace rollbook {

class Dialogs;
class Theme;

// Shows the pages first; from there to a printer or a PDF of the person's choosing. What went wrong
// is said beside the verbs, where another way can be chosen.
class PreviewPrinting final : public Printing {
public:
    PreviewPrinting(Dialogs& dialogs, Printers& printers, const Theme& theme)
        : m_dialogs(dialogs)
        , m_printers(printers)
        , m_theme(theme) {}
    // Errors: the job's own, before anything is shown.
    Result<void> print(const PrintJob& job) override;
    QStringList printers() const override { return m_printers.names(); }
    Result<void> printOn(const QString& printer, const PrintJob& job) override {
        return m_printers.print(job, printer, 1);
    }

private:
    // Whether the pages went there; false: no file was chosen.
    Result<bool> savePdf(const PrintJob& job);

    Dialogs& m_dialogs;
    Printers& m_printers;
    const Theme& m_theme;
};

} // namespace rollbook
