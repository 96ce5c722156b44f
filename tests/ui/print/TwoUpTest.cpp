// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/print/LetterSamples.h"
#include "tests/ui/print/PdfText.h"
#include "ui/print/LetterPages.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kMiddle = 148.5; // of A4 landscape

LetterOnPaper letterTo(const QString& name, int lines = 1) {
    LetterOnPaper letter = sampleLetter();
    letter.recipient = name;
    letter.text = sampleLines(lines);
    return letter;
}

// Which of these names begin a page on the left and on the right of each sheet.
QStringList sheets(const std::vector<LetterOnPaper>& letters) {
    QStringList sheets;
    for (const PdfPage& page : pdfPages(twoUpJob(letters, u"Copies"_s, u"Copies"_s))) {
        QString left;
        QString right;
        for (const PdfWord& word : page)
            if (word.text.startsWith(u"To"_s))
                (word.box.right() < kMiddle ? left : right) += word.text;
        sheets += left + u'|' + right;
    }
    return sheets;
}

TEST(TwoUpTest, TwoLettersStandSideBySide) {
    EXPECT_EQ(sheets({letterTo(u"ToAnn"_s), letterTo(u"ToBob"_s), letterTo(u"ToCyd"_s)}),
              (QStringList{u"ToAnn|ToBob"_s, u"ToCyd|"_s}));
}

TEST(TwoUpTest, TwoPagesOfALetterStandSideBySide) {
    EXPECT_EQ(sheets({letterTo(u"ToAnn"_s), letterTo(u"ToBob"_s, 40), letterTo(u"ToCyd"_s)}),
              (QStringList{u"ToAnn|"_s, u"ToBob|ToBob"_s, u"ToCyd|"_s}));
}

TEST(TwoUpTest, AllOfBothPagesIsOnThePaperAndOnItsOwnHalf) {
    const auto pages =
        pdfPages(twoUpJob({letterTo(u"ToAnn"_s), letterTo(u"ToBob"_s)}, u"Copies"_s, u"Copies"_s));
    ASSERT_EQ(pages.size(), 1U);
    for (const PdfWord& word : pages[0]) {
        EXPECT_TRUE(QRectF(7, 7, 283, 194).contains(word.box)) << qPrintable(word.text);
        EXPECT_FALSE(word.box.left() < kMiddle && word.box.right() > kMiddle)
            << qPrintable(word.text);
    }
}

TEST(TwoUpTest, SaysOnEachPageThatItIsACopy) {
    const auto pages =
        pdfPages(twoUpJob({letterTo(u"ToAnn"_s), letterTo(u"ToBob"_s)}, u"Copies"_s, u"Copies"_s));
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_EQ(textOf(pages[0]).count(u"Copy for the file"_s), 2);
}

} // namespace
} // namespace rollbook
