// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/PutOnPaper.h"

#include "core/exchange/ExchangeErrors.h"
#include "ui/print/Sheet.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A black square of 10 mm, 20 mm from the left and 30 mm from the top of the paper.
PrintJob square() {
    PrintJob job;
    job.title = u"Square"_s;
    job.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {15, 12, 15, 10},
                             QPageLayout::Millimeter);
    job.paint = [](Sheet& sheet) -> Result<void> {
        sheet.pen().fillRect(QRectF(5, 18, 10, 10), Qt::black);
        return {};
    };
    return job;
}

// The paper at 4 dots a millimetre.
QImage drawn(const PrintJob& job) {
    QImage image(840, 1188, QImage::Format_RGB32);
    image.fill(Qt::red);
    const auto pages = pagePictures(job);
    if (!pages || pages->size() != 1)
        return {};
    QPainter painter(&image);
    drawPage(painter, QRectF(image.rect()), job.layout, pages->front());
    return image;
}

TEST(PutOnPaperTest, ThePreviewHasThePaperWhiteAndThePenWithinTheMargins) {
    const QImage page = drawn(square());
    ASSERT_FALSE(page.isNull());
    EXPECT_EQ(page.pixelColor(2, 2), QColor(Qt::white));
    EXPECT_EQ(page.pixelColor(4 * 20 - 2, 4 * 35), QColor(Qt::white));
    EXPECT_EQ(page.pixelColor(4 * 20 + 2, 4 * 35), QColor(Qt::black));
    EXPECT_EQ(page.pixelColor(4 * 30 - 2, 4 * 35), QColor(Qt::black));
    EXPECT_EQ(page.pixelColor(4 * 30 + 2, 4 * 35), QColor(Qt::white));
    EXPECT_EQ(page.pixelColor(4 * 25, 4 * 30 - 2), QColor(Qt::white));
    EXPECT_EQ(page.pixelColor(4 * 25, 4 * 30 + 2), QColor(Qt::black));
}

TEST(PutOnPaperTest, APdfHasTheRoomOfThePreview) {
    std::vector<QSizeF> sizes;
    PrintJob job = square();
    job.paint = [&sizes](Sheet& sheet) -> Result<void> {
        sizes.push_back(sheet.size());
        return {};
    };
    const QTemporaryDir folder;
    ASSERT_TRUE(pagePictures(job));
    ASSERT_TRUE(writePdf(job, folder.filePath(u"a.pdf"_s)));
    ASSERT_EQ(sizes.size(), 2U);
    EXPECT_NEAR(sizes[0].width(), sizes[1].width(), 0.1);
    EXPECT_NEAR(sizes[0].height(), sizes[1].height(), 0.1);
}

TEST(PutOnPaperTest, WrappedTextLosesNoWordAndNoLongOneEither) {
    std::vector<QPicture> pages;
    Sheet sheet(pages, square().layout);
    sheet.setType(8);
    const QString text = u"Green, Ada: N, then I by Ruth Okafor because "_s + QString(80, u'x');
    const QStringList lines = sheet.wrapped(text, 30);
    EXPECT_GT(lines.size(), 3);
    EXPECT_EQ(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
    EXPECT_EQ(sheet.wrapped(u"short"_s, 30), QStringList{u"short"_s});
}

TEST(PutOnPaperTest, AJobThatFailsShowsNoPages) {
    PrintJob job = square();
    job.paint = [](Sheet&) -> Result<void> { return noNextPage(u"Square"_s); };
    EXPECT_EQ(pagePictures(job).error().code, errors::kCannotWrite);
}

TEST(PutOnPaperTest, AJobThatFailsLeavesNoFile) {
    const QTemporaryDir folder;
    PrintJob job = square();
    job.paint = [](Sheet&) -> Result<void> { return noNextPage(u"Square"_s); };
    EXPECT_FALSE(writePdf(job, folder.filePath(u"a.pdf"_s)));
    EXPECT_FALSE(QFile::exists(folder.filePath(u"a.pdf"_s)));
}

TEST(PutOnPaperTest, AFolderThatIsNotThereIsSaid) {
    const QTemporaryDir folder;
    EXPECT_EQ(writePdf(square(), folder.filePath(u"none/a.pdf"_s)).error().code,
              errors::kCannotWrite);
}

} // namespace
} // namespace rollbook
