// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/PrintJob.h"

#include <QRectF>
#include <QStringList>

#include <vector>

namespace rollbook {

// A word of a PDF and where it stands: millimetres from the top left of its page.
struct PdfWord {
    QString text;
    QRectF box;
};
using PdfPage = std::vector<PdfWord>;

// Writes the job and reads it back with pdftotext (poppler-utils). A failure of either is a failed
// test and no pages.
std::vector<PdfPage> pdfPages(const PrintJob& job);
QString textOf(const PdfPage& page); // its words in the order they were painted

// Where a word first stands; null where it does not.
QRectF boxOf(const PdfPage& page, const QString& word);
// Words that lie in the box, be it in part.
QStringList wordsIn(const PdfPage& page, const QRectF& box);

} // namespace rollbook
