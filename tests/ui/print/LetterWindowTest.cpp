// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The address in the window of a DL envelope, read from the PDF.

#include "tests/ui/print/LetterSamples.h"
#include "tests/ui/print/PdfText.h"
#include "ui/print/LetterLayout.h"
#include "ui/print/LetterPages.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::IsEmpty;
using testing::UnorderedElementsAreArray;

namespace rollbook {
namespace {

// Written out from the envelope, not taken from LetterLayout: the sheet of 210 x 99 slides 10 mm
// sideways and 11 mm up and down behind a window of 90 x 35, 20 from the left, 18 or 20 from the
// foot.
const QRectF kMayBeSeen(QPointF(10, 44), QPointF(110, 92));
const QRectF kIsAlwaysSeen(QPointF(20, 57), QPointF(100, 79));

// pdftotext's boxes are of the font's whole height, not of its ink.
constexpr qreal kAboveInk = 1;

PdfPage firstPage(const LetterOnPaper& letter, LetterLook look = LetterLook::Normal) {
    const auto pages = pdfPages(letterJob({letter}, u"Letter"_s, u"Letter"_s, look));
    return pages.empty() ? PdfPage() : pages.front();
}

QStringList wordsOnEnvelope(const LetterOnPaper& letter) {
    return (letter.recipient + u' ' + letter.address.join(u' ')).split(u' ', Qt::SkipEmptyParts);
}

QStringList outside(const PdfPage& page, const QStringList& words, const QRectF& box) {
    QStringList out;
    for (const PdfWord& word : page)
        if (words.contains(word.text) && word.box.intersects(kMayBeSeen.adjusted(-9, -9, 9, 9)) &&
            !box.contains(word.box))
            out += word.text;
    return out;
}

void expectInWindow(const LetterOnPaper& letter, const QPointF& offset,
                    LetterLook look = LetterLook::Normal) {
    const PdfPage page = firstPage(letter, look);
    const QStringList words = wordsOnEnvelope(letter);
    EXPECT_THAT(wordsIn(page, kMayBeSeen.translated(offset)), UnorderedElementsAreArray(words));
    EXPECT_THAT(outside(page, words,
                        kIsAlwaysSeen.translated(offset).adjusted(0, -kAboveInk, 0, kAboveInk)),
                IsEmpty());
}

const QStringList kLines{u"Flat9"_s, u"Maltings"_s, u"Quay"_s, u"Seaham"_s, u"Durham"_s};

class LetterWindowTest : public testing::TestWithParam<int> {};

TEST_P(LetterWindowTest, OneToSixLinesAndNothingElseStandInIt) {
    LetterOnPaper letter = sampleLetter();
    letter.address = kLines.mid(0, GetParam() - 1);
    expectInWindow(letter, {0, 0});
}

TEST_P(LetterWindowTest, TheOffsetMovesTheAddressAndWhatMakesRoomForIt) {
    LetterOnPaper letter = sampleLetter();
    letter.address = kLines.mid(0, GetParam() - 1);
    for (const int sign : {-1, 1}) {
        letter.letterhead.offsetRight = letter.letterhead.offsetDown = sign * 50;
        expectInWindow(letter, {sign * 5.0, sign * 5.0});
    }
}
INSTANTIATE_TEST_SUITE_P(Lines, LetterWindowTest, testing::Range(1, 7));

TEST(LetterWindowTest, LargePrintHasTheSameWindow) {
    LetterOnPaper letter = sampleLetter();
    letter.address = kLines;
    expectInWindow(letter, {0, 0}, LetterLook::LargePrint);
}

TEST(LetterWindowTest, TheLongestNameOverFiveLinesStandsInItWhole) {
    LetterOnPaper letter = sampleLetter();
    letter.recipient = u"Dr Maria-Fernanda Featherstonehaugh-Cholmondeley O’Shaughnessy"_s;
    letter.address = {u"Flat 12, The Old Maltings Apartments"_s,
                      u"147 Upper St Botolph’s Churchyard Road"_s, u"Llanfairpwllgwyngyll"_s,
                      u"Isle of Anglesey"_s, u"LL61 5UJ"_s};
    EXPECT_GE(letter.recipient.size(), 60);
    expectInWindow(letter, {0, 0});
}

TEST(LetterWindowTest, AccentsAndApostrophesArePrintedAsTheyAre) {
    LetterOnPaper letter = sampleLetter();
    letter.recipient = u"Zoë D’Ångström-Łukasiewicz"_s;
    expectInWindow(letter, {0, 0});
}

TEST(LetterWindowTest, ANameReadFromTheRightStandsAtTheLeftOfIt) {
    LetterOnPaper letter = sampleLetter();
    letter.recipient = u"محمد"_s;
    const PdfPage page = firstPage(letter);
    QRectF name;
    for (const PdfWord& word : page) // each of its letters may come back as a word
        if (word.text.isRightToLeft())
            name |= word.box;
    EXPECT_NEAR(name.left(), boxOf(page, u"Seaham"_s).left(), 0.5);
    EXPECT_TRUE(kIsAlwaysSeen.adjusted(0, -kAboveInk, 0, kAboveInk).contains(name));
    EXPECT_EQ(name.bottom() < boxOf(page, u"Quay"_s).bottom(), true);
}

TEST(LetterWindowTest, ABusyLetterheadAndALineOfTheParentsLanguageStayOutOfIt) {
    LetterOnPaper letter = sampleLetter();
    letter.school = u"The Blessed Edward Oldcorne Roman Catholic Primary Academy and Nursery"_s;
    for (int i = 0; i < 8; ++i)
        letter.letterhead.address += u"Annexe%1, Old Cattle Market Square"_s.arg(i);
    letter.extraLine = u"Warqaddani waxay ku saabsan tahay joogitaanka ilmahaaga."_s;
    expectInWindow(letter, {0, 0});
    EXPECT_TRUE(textOf(firstPage(letter)).contains(u"Annexe7"_s));
}

TEST(LetterWindowTest, AnOffsetBeyondReasonGoesNoFurtherThanTenMillimetres) {
    EXPECT_EQ(LetterLayout({.offsetRight = 100}).shown.left(), 20);
    EXPECT_EQ(LetterLayout({.offsetRight = 101}).shown.left(), 20);
    EXPECT_EQ(LetterLayout({.offsetDown = -500}).shown.top(), 34);
}

} // namespace
} // namespace rollbook
