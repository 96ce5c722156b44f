// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/PutOnPaper.h"

#include "core/exchange/ExchangeErrors.h"
#include "ui/print/Sheet.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Error cannotWrite(const QSaveFile& file) {
    return {errors::kCannotWrite,
            {{u"path"_s, file.fileName()}, {u"reason"_s, file.errorString()}}};
}

Result<void> paintPdf(const PrintJob& job, QIODevice& device) {
    QPdfWriter pages(&device);
    pages.setTitle(job.title);
    pages.setPageLayout(job.layout);
    Sheet sheet(pages);
    return job.paint(sheet);
}

} // namespace

Result<std::vector<QPicture>> pagePictures(const PrintJob& job) {
    std::vector<QPicture> pages;
    Result<void> painted;
    {
        Sheet sheet(pages, job.layout); // the last page is there when it goes
        painted = job.paint(sheet);
    }
    if (!painted)
        return painted.error();
    return pages;
}

void drawPage(QPainter& painter, const QRectF& box, const QPageLayout& layout,
              const QPicture& page) {
    painter.save();
    painter.fillRect(box, Qt::white);
    const qreal dots = box.width() / layout.fullRect(QPageLayout::Millimeter).width();
    const QRectF inside = layout.paintRect(QPageLayout::Millimeter);
    painter.translate(box.topLeft() + inside.topLeft() * dots);
    painter.scale(dots / Sheet::kPictureScale, dots / Sheet::kPictureScale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPicture(QPointF(), page);
    painter.restore();
}

Result<void> writePdf(const PrintJob& job, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    if (const auto painted = paintPdf(job, file); !painted)
        return painted;
    if (!file.commit())
        return cannotWrite(file);
    return {};
}

Result<QByteArray> pdfOf(const PrintJob& job) {
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    if (const auto painted = paintPdf(job, device); !painted)
        return painted.error();
    return bytes;
}

QStringList InstalledPrinters::names() const {
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString usual = QPrinterInfo::defaultPrinterName();
    if (names.removeOne(usual))
        names.prepend(usual);
    return names;
}

Result<void> InstalledPrinters::print(const PrintJob& job, const QString& printer, int copies) {
    QPrinter device(QPrinter::HighResolution);
    device.setPrinterName(printer);
    device.setDocName(job.title);
    device.setPageLayout(job.layout);
    device.setCopyCount(copies);
    if (job.isOneSided)
        device.setDuplex(QPrinter::DuplexNone);
    Sheet sheet(device);
    if (!sheet.isReady())
        return Error{errors::kCannotPrint, {{u"printer"_s, printer}}};
    return job.paint(sheet);
}

} // namespace rollbook
