// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/PrintJob.h"

#include <QPicture>
#include <QStringList>

namespace rollbook {

// A page as it will be on paper, to be shown first: its picture within the margins of the layout.
Result<std::vector<QPicture>> pagePictures(const PrintJob& job);
// Draws one on a white page that fills `box`.
void drawPage(QPainter& painter, const QRectF& box, const QPageLayout& layout,
              const QPicture& page);

// Whole or not at all: the file gets its name when every page is in it. Errors:
// exchange.cannotWrite (path, reason), and the job's own.
Result<void> writePdf(const PrintJob& job, const QString& path);
// The bytes of such a file. Errors: the job's own.
Result<QByteArray> pdfOf(const PrintJob& job);

// The printers of this computer; given in, so that tests have their own.
class Printers {
public:
    virtual ~Printers() = default;
    virtual QStringList names() const = 0; // the usual one first; empty: none
    // Errors: exchange.cannotPrint (printer), and the job's own.
    virtual Result<void> print(const PrintJob& job, const QString& printer, int copies) = 0;
};

class InstalledPrinters final : public Printers {
public:
    QStringList names() const override;
    Result<void> print(const PrintJob& job, const QString& printer, int copies) override;
};

} // namespace rollbook
