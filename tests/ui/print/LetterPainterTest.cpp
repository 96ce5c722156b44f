// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LetterPainter.h"

#include "tests/ui/print/LetterSamples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

TEST(LetterPainterTest, TheLineOfTheParentsLanguageStandsBeforeTheGreeting) {
    LetterOnPaper letter = sampleLetter();
    letter.extraLine = u"Warqaddani waxay ku saabsan tahay joogitaanka ilmahaaga."_s;
    const auto pages = pagesOf({letter});
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_LT(boxOf(pages[0], u"Warqaddani"_s).bottom(), boxOf(pages[0], u"Dear"_s).top());
}

TEST(LetterPainterTest, ALineReadFromTheRightBeginsAtTheRight) {
    LetterOnPaper letter = sampleLetter();
    letter.extraLine = u"رسالة"_s;
    const auto pages = pagesOf({letter});
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_FALSE(wordsIn(pages[0], {160, 102, 28, 8}).isEmpty());
}

TEST(LetterPainterTest, ALineReadFromTheRightEndsWithItsStopAtTheLeft) {
    LetterOnPaper letter = sampleLetter();
    letter.extraLine = u"رسالة 7946."_s;
    const auto pages = pagesOf({letter});
    ASSERT_EQ(pages.size(), 1U);
    QRectF arabic;
    QRectF stop;
    for (const PdfWord& word : pages[0]) {
        if (word.text.isRightToLeft())
            arabic |= word.box;
        if (word.text.contains(u'.') && word.box.top() > 100 && word.box.bottom() < 110)
            stop |= word.box;
    }
    EXPECT_GT(stop.width(), 0);
    EXPECT_LT(stop.left(), arabic.left());
}

TEST(LetterPainterTest, ANumberAmongWordsReadFromTheRightIsDialledAsItStands) {
    LetterOnPaper letter = sampleLetter();
    letter.letterhead.phone.clear();
    letter.extraLine = u"اتصل 020 7946 0123 رسالة"_s;
    const auto pages = pagesOf({letter});
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_LT(boxOf(pages[0], u"020"_s).left(), boxOf(pages[0], u"7946"_s).left());
    EXPECT_LT(boxOf(pages[0], u"7946"_s).left(), boxOf(pages[0], u"0123"_s).left());
}

} // namespace
} // namespace rollbook
