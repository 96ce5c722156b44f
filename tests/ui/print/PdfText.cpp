// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/print/PdfText.h"

#include "ui/print/PutOnPaper.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QByteArray boxesOf(const QString& path) {
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-bbox"_s, u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!reader.waitForFinished() || reader.exitCode() != 0) {
        ADD_FAILURE() << "pdftotext: " << qPrintable(reader.errorString());
        return {};
    }
    return reader.readAllStandardOutput();
}

// PDF measures in points; -bbox from the top left.
qreal millimetres(const QXmlStreamReader& xml, QLatin1String name) {
    return xml.attributes().value(name).toDouble() * 25.4 / 72;
}

PdfWord wordAt(QXmlStreamReader& xml) {
    const QRectF box(QPointF(millimetres(xml, "xMin"_L1), millimetres(xml, "yMin"_L1)),
                     QPointF(millimetres(xml, "xMax"_L1), millimetres(xml, "yMax"_L1)));
    // Fonts join letters as "ffi"; a reader of the paper sees three.
    return {xml.readElementText().normalized(QString::NormalizationForm_KC), box};
}

std::vector<PdfPage> parsed(const QByteArray& boxes) {
    std::vector<PdfPage> pages;
    QXmlStreamReader xml(boxes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "page"_L1)
            pages.emplace_back();
        else if (xml.name() == "word"_L1)
            pages.back().push_back(wordAt(xml));
    }
    return pages;
}

} // namespace

std::vector<PdfPage> pdfPages(const PrintJob& job) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"job.pdf"_s);
    if (!writePdf(job, path)) {
        ADD_FAILURE() << "the job was not painted";
        return {};
    }
    return parsed(boxesOf(path));
}

QString textOf(const PdfPage& page) {
    QStringList words;
    for (const PdfWord& word : page)
        words += word.text;
    return words.join(u' ');
}

QRectF boxOf(const PdfPage& page, const QString& text) {
    const auto word = std::ranges::find(page, text, &PdfWord::text);
    return word == page.end() ? QRectF() : word->box;
}

QStringList wordsIn(const PdfPage& page, const QRectF& box) {
    QStringList words;
    for (const PdfWord& word : page)
        if (word.box.intersects(box))
            words += word.text;
    return words;
}

} // namespace rollbook
