// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook/PdfPrinting.h"

#include "core/exchange/ExchangeErrors.h"
#include "ui/shell/Dialogs.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Error cannotWrite(const QSaveFile& file) {
    return {errors::kCannotWrite,
            {{u"path"_s, file.fileName()}, {u"reason"_s, file.errorString()}}};
}

} // namespace

// Whole or not at all: the file gets its name when every page is in it.
Result<void> PdfPrinting::print(const PrintJob& job) {
    const auto path = m_dialogs.chooseFileToSave(
        {.title = QCoreApplication::translate("rollbook::PdfPrinting", "Save as PDF"),
         .filter = QCoreApplication::translate("rollbook::PdfPrinting", "PDF files (*.pdf)"),
         .suggested = job.title + u".pdf"_s});
    if (!path)
        return {};
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    {
        QPdfWriter pages(&file);
        pages.setTitle(job.title);
        pages.setPageLayout(job.layout);
        if (const auto painted = job.paint(pages); !painted)
            return painted.error();
    }
    if (!file.commit())
        return cannotWrite(file);
    return {};
}

} // namespace rollbook
