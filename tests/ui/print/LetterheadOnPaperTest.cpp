// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LetterheadOnPaper.h"

#include "tests/ui/print/LetterSamples.h"
#include "ui/print/LetterPages.h"
#include "ui/print/PutOnPaper.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QByteArray png(const QSize& size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::black);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

// The head of the first page at 4 dots a millimetre: how far black goes to the right and down.
QSize blackOf(const LetterOnPaper& letter) {
    const PrintJob job = letterJob({letter}, u"Letter"_s, u"Letter"_s);
    const auto pages = pagePictures(job);
    QImage image(840, 1188, QImage::Format_RGB32);
    QPainter painter(&image);
    drawPage(painter, QRectF(image.rect()), job.layout, pages->front());
    const QPoint from(4 * 22, 4 * 10); // the corner of the logo
    QSize black;
    while (image.pixelColor(from + QPoint(black.width() + 1, 4)) == QColor(Qt::black))
        black.rwidth()++;
    while (image.pixelColor(from + QPoint(4, black.height() + 1)) == QColor(Qt::black))
        black.rheight()++;
    return black / 4;
}

TEST(LetterheadOnPaperTest, ALogoKeepsItsShapeWithinItsBox) {
    LetterOnPaper letter = sampleLetter();
    letter.letterhead.logo = png({900, 300});
    EXPECT_EQ(blackOf(letter), QSize(45, 15));
    letter.letterhead.logo = png({300, 600});
    EXPECT_EQ(blackOf(letter), QSize(12, 24));
}

TEST(LetterheadOnPaperTest, ABrokenLogoIsLeftOutAndTheRestPrints) {
    LetterOnPaper letter = sampleLetter();
    letter.letterhead.logo = png({300, 300}).left(200);
    EXPECT_EQ(textOfLetter(letter), textOfLetter(sampleLetter()));
    letter.letterhead.logo = "no picture at all";
    EXPECT_EQ(textOfLetter(letter), textOfLetter(sampleLetter()));
}

TEST(LetterheadOnPaperTest, ALogoOfMoreDotsThanMemoryShouldHoldIsLeftOut) {
    LetterOnPaper letter = sampleLetter();
    letter.letterhead.logo = png({5001, 5000}); // small in the file, 100 MB unpacked
    EXPECT_EQ(blackOf(letter), QSize(0, 0));
}

} // namespace
} // namespace rollbook
