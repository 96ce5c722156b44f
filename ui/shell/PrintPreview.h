// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/PutOnPaper.h"
#include "ui/shell/QuestionDialog.h"

class QComboBox;
class QSpinBox;

namespace rollbook {

class Notice;

// The pages of a job as they will be on paper, and where they may go. Prints nothing itself.
class PrintPreview : public QuestionDialog {
    Q_OBJECT
public:
    enum class Wish { Print, SavePdf };
    // `printers`: the usual one first; empty: only a PDF can be made, and it says so.
    PrintPreview(const Theme& theme, const PrintJob& job, std::vector<QPicture> pages,
                 const QStringList& printers);

    Wish wish() const { return m_wish; }
    QString printer() const;
    int copies() const;
    void refuse(const QString& sentence); // what went wrong the last time

private:
    void addPages(const QPageLayout& layout, std::vector<QPicture> pages);
    void addPrinters(const QStringList& printers);
    void addVerbs(bool canPrint);

    Wish m_wish = Wish::SavePdf;
    QComboBox* m_printer = nullptr; // null: none
    QSpinBox* m_copies = nullptr;
    Notice* m_notice;
};

} // namespace rollbook
