// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/AddressLabels.h"

#include "tests/ui/print/PdfText.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace rollbook {
namespace {

std::vector<PdfPage> printed(int count, int firstFree) {
    std::vector<AddressLabel> labels;
    for (int i = 1; i <= count; ++i)
        labels.push_back({u"Name%1"_s.arg(i), {u"Street%1"_s.arg(i), u"Town"_s}});
    return pdfPages(labelJob(labels, firstFree, u"Labels"_s, u"Labels"_s));
}

// Measured from a sheet of them: 4.65 at either side, 15.15 above and below.
TEST(AddressLabelsTest, LabelsFillTheSheetFromItsMiddle) {
    EXPECT_NEAR(LabelSheet::label(0).left(), 4.65, 0.01);
    EXPECT_NEAR(LabelSheet::label(0).top(), 15.15, 0.01);
    EXPECT_NEAR(LabelSheet::label(13).right(), 210 - 4.65, 0.01);
    EXPECT_NEAR(LabelSheet::label(13).bottom(), 297 - 15.15, 0.01);
}

TEST(AddressLabelsTest, GoAlongTheRowsEachOnItsOwn) {
    const auto pages = printed(14, 1);
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_THAT(wordsIn(pages[0], {4.65, 15.15, 99.1, 38.1}),
                ElementsAre(u"Name1"_s, u"Street1"_s, u"Town"_s));
    EXPECT_THAT(wordsIn(pages[0], {106.25, 15.15, 99.1, 38.1}),
                ElementsAre(u"Name2"_s, u"Street2"_s, u"Town"_s));
    EXPECT_THAT(wordsIn(pages[0], {4.65, 53.25, 99.1, 38.1}),
                ElementsAre(u"Name3"_s, u"Street3"_s, u"Town"_s));
    EXPECT_THAT(wordsIn(pages[0], {106.25, 243.75, 99.1, 38.1}),
                ElementsAre(u"Name14"_s, u"Street14"_s, u"Town"_s));
}

TEST(AddressLabelsTest, BeginAtTheFirstFreeOne) {
    const auto pages = printed(1, 4);
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_THAT(wordsIn(pages[0], LabelSheet::label(2)), IsEmpty());
    EXPECT_THAT(wordsIn(pages[0], LabelSheet::label(3)),
                ElementsAre(u"Name1"_s, u"Street1"_s, u"Town"_s));
}

TEST(AddressLabelsTest, GoOnToAFullSheet) {
    EXPECT_EQ(printed(14, 1).size(), 1U);
    EXPECT_EQ(printed(15, 1).size(), 2U);
    const auto pages = printed(2, 14);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_THAT(wordsIn(pages[1], LabelSheet::label(0)),
                ElementsAre(u"Name2"_s, u"Street2"_s, u"Town"_s));
}

TEST(AddressLabelsTest, TheLongestNameOverFiveLinesKeepsItsDistanceFromTheEdge) {
    const AddressLabel label{u"Dr Maria-Fernanda Featherstonehaugh-Cholmondeley O’Shaughnessy"_s,
                             {u"Flat 12, The Old Maltings Apartments"_s,
                              u"147 Upper St Botolph’s Churchyard Road"_s,
                              u"Llanfairpwllgwyngyll"_s, u"Isle of Anglesey"_s, u"LL61 5UJ"_s}};
    const auto pages = pdfPages(labelJob({label}, 1, u"Labels"_s, u"Labels"_s));
    ASSERT_EQ(pages.size(), 1U);
    for (const PdfWord& word : pages[0])
        EXPECT_TRUE(LabelSheet::label(0).adjusted(5, 5, -5, -5).contains(word.box))
            << qPrintable(word.text);
    EXPECT_EQ(textOf(pages[0]), label.name + u' ' + label.address.join(u' '));
}

} // namespace
} // namespace rollbook
