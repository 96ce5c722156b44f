// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LetterStrip.h"

#include "tests/ui/print/LetterSamples.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace rollbook {
namespace {

YearStrip strip(std::size_t weeks) {
    YearStrip strip{.heading = u"Calendar of Ada"_s, .weeks = {}};
    for (std::size_t i = 0; i < weeks; ++i)
        strip.weeks.push_back({QDate(2026, 9, 7).addDays(7 * qint64(i)), {}});
    return strip;
}

TEST(LetterStripTest, TheStripOfTheYearComesUnderTheCloseWithItsMeaningInWords) {
    LetterOnPaper letter = sampleLetter();
    letter.strip = strip(2);
    EXPECT_THAT(
        textOfLetter(letter).toStdString(),
        HasSubstr("Attendance Officer Calendar of Ada 7 Sep 14 Sep in school late away, reason "
                  "accepted (authorised) away, reason not accepted or not known "
                  "(unauthorised) school not open nothing in the register Each group"));
}

TEST(LetterStripTest, AStripThatDoesNotFitGoesOverWhole) {
    LetterOnPaper letter = lettered(sampleLines(12));
    letter.strip = strip(39);
    const auto pages = pagesOf({letter});
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_FALSE(textOf(pages[0]).contains(u"Calendar"_s));
    EXPECT_TRUE(textOf(pages[1]).contains(u"Calendar of Ada 7 Sep"_s));
    EXPECT_TRUE(textOf(pages[1]).contains(u"Each group is a week"_s));
}

} // namespace
} // namespace rollbook
