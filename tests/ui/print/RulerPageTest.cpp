// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/RulerPage.h"

#include "tests/ui/print/PdfText.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

PdfPage page(const Letterhead& letterhead = {}) {
    const auto pages = pdfPages(rulerJob(letterhead));
    EXPECT_EQ(pages.size(), 1U);
    return pages.empty() ? PdfPage() : pages.front();
}

// The centre of a number of the ruler that runs within `box`.
QPointF numberIn(const PdfPage& page, const QString& number, const QRectF& box) {
    for (const PdfWord& word : page)
        if (word.text == number && box.contains(word.box))
            return word.box.center();
    return {};
}
const QRectF kAcross(5, 58, 55, 14);
const QRectF kDown(66, 25, 20, 55);

// At rest the usual window begins 15 mm from the left of the sheet and 50.5 from its top.
TEST(RulerPageTest, NoughtIsWhereTheUsualWindowBegins) {
    EXPECT_NEAR(numberIn(page(), u"0"_s, kAcross).x(), 15, 0.5);
    EXPECT_NEAR(numberIn(page(), u"0"_s, kDown).y(), 50.5, 0.5);
}

TEST(RulerPageTest, AMillimetreIsAMillimetre) {
    EXPECT_NEAR(numberIn(page(), u"+20"_s, kAcross).x() - numberIn(page(), u"+10"_s, kAcross).x(),
                10, 0.3);
    EXPECT_NEAR(numberIn(page(), u"+10"_s, kDown).y() - numberIn(page(), u"-10"_s, kDown).y(), 20,
                0.3);
}

TEST(RulerPageTest, TheNumbersDoNotMoveWithWhatIsSet) {
    EXPECT_NEAR(numberIn(page({.offsetRight = 50, .offsetDown = 50}), u"+10"_s, kAcross).x(), 25,
                0.5);
}

TEST(RulerPageTest, SaysWhatToTypeWhereAndWhatIsSetNow) {
    const QString text = textOf(page({.offsetRight = -15, .offsetDown = 20}));
    EXPECT_TRUE(text.contains(u"Setup, Letterhead"_s));
    EXPECT_TRUE(text.contains(u"-1.5 mm to the right, 2.0 mm down"_s));
}

} // namespace
} // namespace rollbook
