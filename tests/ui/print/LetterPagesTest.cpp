// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LetterPages.h"

#include "core/exchange/ExchangeErrors.h"
#include "tests/ui/print/LetterSamples.h"
#include "tests/ui/print/PdfText.h"
#include "ui/print/PutOnPaper.h"
#include "ui/print/Sheet.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

TEST(LetterPagesTest, ReadsFromTheSchoolToTheFoot) {
    EXPECT_EQ(textOfLetter(sampleLetter()).toStdString(),
              "Harbour School Marsh Lane, Marshtown, MT4 2AB Telephone 020 7946 0123 · "
              "office@marshlane.example Eleanor Wright 14 Quay Street Seaham SR7 7QP "
              "20 November 2026 Our reference 1234 Dear Mrs Wright About Ada Please ring us. "
              "Yours sincerely Ruth Okafor Attendance Officer For this parent");
}

TEST(LetterPagesTest, WhatIsNotSaidLeavesNothingBehind) {
    LetterOnPaper letter = sampleLetter();
    letter.letterhead = {};
    letter.reference.clear();
    EXPECT_EQ(textOfLetter(letter).toStdString(),
              "Harbour School Eleanor Wright 14 Quay Street Seaham SR7 7QP 20 November 2026 "
              "Dear Mrs Wright About Ada Please ring us. Yours sincerely For this parent");
}

TEST(LetterPagesTest, ASignatureHasEighteenMillimetres) {
    const auto pages = pagesOf({sampleLetter()});
    ASSERT_EQ(pages.size(), 1U);
    const qreal space = boxOf(pages[0], u"Ruth"_s).top() - boxOf(pages[0], u"sincerely"_s).bottom();
    EXPECT_NEAR(space, 18, 1);
}

TEST(LetterPagesTest, EachLetterBeginsOnAPageOfItsOwn) {
    LetterOnPaper second = sampleLetter();
    second.recipient = u"Samuel Wright"_s;
    const auto pages = pagesOf({sampleLetter(), second});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_TRUE(textOf(pages[0]).contains(u"Eleanor"_s));
    EXPECT_FALSE(textOf(pages[0]).contains(u"Samuel"_s));
    EXPECT_TRUE(textOf(pages[1]).contains(u"Samuel"_s));
}

TEST(LetterPagesTest, PagesAreNumberedWhereThereIsMoreThanOne) {
    EXPECT_FALSE(textOfLetter(sampleLetter()).contains(u"page"_s));
    const auto pages = pagesOf({lettered(sampleLines(40)), sampleLetter()});
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_TRUE(textOf(pages[0]).endsWith(u"For this parent page 1 of 2"_s));
    EXPECT_TRUE(textOf(pages[1]).endsWith(u"For this parent page 2 of 2"_s));
    EXPECT_FALSE(textOf(pages[2]).contains(u"page"_s));
}

TEST(LetterPagesTest, ALaterPageNamesItsLetter) {
    const auto pages = pagesOf({lettered(sampleLines(40))});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_TRUE(
        textOf(pages[1]).startsWith(u"Harbour School · Eleanor Wright · 20 November 2026"_s));
}

TEST(LetterPagesTest, EveryLineIsPrintedOnceAndInOrder) {
    QString lines;
    for (const PdfPage& page : pagesOf({lettered(sampleLines(120))}))
        for (const PdfWord& word : page)
            lines += word.text.startsWith(u"Line"_s) ? word.text.mid(4) + u' ' : QString();
    QString expected;
    for (int i = 1; i <= 120; ++i)
        expected += QString::number(i) + u' ';
    EXPECT_EQ(lines, expected);
}

TEST(LetterPagesTest, AParagraphOverTwoPagesIsPrintedOnce) {
    for (int count = 25; count <= 30; ++count) {
        qsizetype words = 0;
        const auto pages = pagesOf(
            {lettered(sampleLines(count) + u"<p>"_s + u"alpha "_s.repeated(200) + u"</p>"_s)});
        EXPECT_EQ(pages.size(), 2U);
        for (const PdfPage& page : pages)
            words += textOf(page).count(u"alpha"_s);
        EXPECT_EQ(words, 200) << count;
    }
}

TEST(LetterPagesTest, ItemsOfAListHaveTheirMarks) {
    const QString text = textOfLetter(
        lettered(u"<ul><li>red</li><li>blue</li></ul><ol><li>up</li><li>down</li></ol>"_s));
    EXPECT_TRUE(text.contains(u"• red • blue 1. up 2. down"_s)) << qPrintable(text);
}

// Wherever the text ends on its page, at least two of its lines are with the close.
TEST(LetterPagesTest, TheCloseNeverStandsAlone) {
    for (int count = 1; count <= 40; ++count) {
        const auto pages = pagesOf({lettered(sampleLines(count))});
        ASSERT_FALSE(pages.empty());
        const QString last = textOf(pages.back());
        EXPECT_TRUE(last.contains(u"Yours sincerely Ruth Okafor Attendance Officer"_s)) << count;
        EXPECT_GE(last.count(u"Line"_s), std::min(count, 2)) << count;
    }
}

TEST(LetterPagesTest, NoLineOrCloseGoesBelowTheFoot) {
    for (const int count : {18, 19, 20, 21, 22, 23, 24, 60})
        for (const PdfPage& page : pagesOf({lettered(sampleLines(count))}))
            for (const PdfWord& word : page)
                EXPECT_LT(word.box.bottom(), word.box.top() > 279 ? 286 : 278)
                    << qPrintable(word.text) << " of " << count;
}

TEST(LetterPagesTest, AHeadingGoesOverWithItsParagraph) {
    for (int count = 1; count <= 40; ++count)
        for (const PdfPage& page : pagesOf({lettered(
                 sampleLines(count) + u"<h2>Heading</h2><p>under it</p>"_s + sampleLines(9))})) {
            const QString text = textOf(page);
            EXPECT_EQ(text.contains(u"Heading"_s), text.contains(u"under it"_s)) << count;
        }
}

TEST(LetterPagesTest, ARowOfATableStaysWhole) {
    const QString words = u"alpha "_s.repeated(60);
    for (int count = 15; count <= 35; ++count)
        for (const PdfPage& page :
             pagesOf({lettered(sampleLines(count) + u"<table><tr><th>Term</th><td>"_s + words +
                               u"omega</td></tr></table>"_s + sampleLines(9))}))
            EXPECT_EQ(textOf(page).count(u"alpha"_s), textOf(page).contains(u"omega"_s) ? 60 : 0)
                << count;
}

TEST(LetterPagesTest, ARowHigherThanAPageLosesNothing) {
    const auto pages = pagesOf({lettered(u"<table><tr><th>Term</th><td>"_s +
                                         u"alpha "_s.repeated(1500) + u"</td></tr></table>"_s)});
    qsizetype words = 0;
    for (const PdfPage& page : pages)
        words += textOf(page).count(u"alpha"_s);
    EXPECT_GT(pages.size(), 2U);
    EXPECT_EQ(words, 1500);
}

TEST(LetterPagesTest, LargePrintIsSixteenPointsAndNothingOnItLessThanTwelve) {
    LetterOnPaper letter = sampleLetter();
    const auto pages = pagesOf({letter}, LetterLook::LargePrint);
    const auto usual = pagesOf({letter});
    ASSERT_EQ(pages.size(), 1U);
    ASSERT_EQ(usual.size(), 1U);
    EXPECT_NEAR(boxOf(pages[0], u"Please"_s).height() / boxOf(usual[0], u"Please"_s).height(),
                16 / 11.0, 0.02);
    EXPECT_NEAR(boxOf(pages[0], u"Telephone"_s).height() / boxOf(usual[0], u"Please"_s).height(),
                12 / 11.0, 0.02);
}

TEST(LetterPagesTest, LettersAreAskedForOneAtATimeAndInOrder) {
    std::vector<std::size_t> asked;
    LetterRun run{.count = 3,
                  .nth = [&](std::size_t i) -> Result<LetterOnPaper> {
                      asked.push_back(i);
                      return sampleLetter();
                  },
                  .title = u"Letters"_s};
    EXPECT_EQ(pdfPages(letterJob(run)).size(), 3U);
    EXPECT_EQ(asked, (std::vector<std::size_t>{0, 1, 2}));
}

TEST(LetterPagesTest, ARunThatIsCalledOffEndsThereAndLeavesNoFile) {
    const LetterRun run{.count = 3,
                        .nth = [](std::size_t i) -> Result<LetterOnPaper> {
                            if (i == 1)
                                return noNextPage(u"called off"_s);
                            return sampleLetter();
                        },
                        .title = u"Letters"_s};
    EXPECT_EQ(pagePictures(letterJob(run)).error().code, errors::kCannotWrite);
}

TEST(LetterPagesTest, NoLetterIsPrintedOnTheBackOfAnother) {
    EXPECT_TRUE(letterJob({sampleLetter()}, u"Letter"_s, u"Letter"_s).isOneSided);
}

} // namespace
} // namespace rollbook
