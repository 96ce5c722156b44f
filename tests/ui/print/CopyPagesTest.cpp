// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/CopyPages.h"

#include "tests/ui/print/PdfText.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kHead = 20;
constexpr CopyPages::Look kLook{9, 5};

// Blocks of so many millimetres, one after another, each with its number in it; 100 mm between the
// head and the foot of a page.
class Blocks : public CopyPages {
public:
    Blocks(Sheet& sheet, const CopyFoot& foot)
        : CopyPages(sheet, sheet.size().height() - kHead - 100)
        , m_foot(foot) {}

    bool paint(const std::vector<qreal>& heights) {
        if (!turn())
            return false;
        for (std::size_t i = 0; i < heights.size(); ++i) {
            if (!makeRoom(heights[i]))
                return false;
            paintLines(kLook, 0, width(), {u"block%1"_s.arg(i + 1)});
            moveDown(heights[i]);
        }
        return true;
    }
    bool paintAll(const QStringList& lines) {
        return turn() && paintOver(kLook, 0, width(), lines);
    }

private:
    qreal paintEdges() override {
        paintHead(u"whose"_s, u"ofwhat"_s);
        paintFoot(m_foot);
        return kHead;
    }
    const CopyFoot m_foot;
};

class CopyPagesTest : public ::testing::Test {
protected:
    PrintJob job(const std::function<bool(Blocks&)>& paint) const {
        PrintJob made;
        made.title = u"Blocks"_s;
        made.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {15, 12, 15, 10},
                                  QPageLayout::Millimeter);
        made.paint = [this, paint](Sheet& sheet) -> Result<void> {
            Blocks blocks(sheet, foot);
            return paint(blocks) ? Result<void>() : Result<void>(noNextPage(u"Blocks"_s));
        };
        return made;
    }
    std::vector<PdfPage> pages(const std::vector<qreal>& heights) const {
        return pdfPages(job([&](Blocks& blocks) { return blocks.paint(heights); }));
    }
    CopyFoot foot{.profile = u"For nobody"_s,
                  .printedAt = QDateTime({2024, 11, 20}, {16, 0}),
                  .printedBy = u"Ruth Okafor"_s};
};

TEST_F(CopyPagesTest, WhatJustFitsStaysOnThePage) {
    EXPECT_EQ(pages({60, 40}).size(), 1U);
    EXPECT_EQ(pages({60, 40.1}).size(), 2U);
}

TEST_F(CopyPagesTest, WhatFitsNoPageLeavesNoneEmpty) {
    EXPECT_EQ(pages({140}).size(), 1U);
    const auto two = pages({10, 140});
    ASSERT_EQ(two.size(), 2U);
    EXPECT_TRUE(textOf(two[1]).contains(u"block2"_s));
}

TEST_F(CopyPagesTest, LinesGoOnOverThePageAndNoneIsLost) {
    QStringList lines;
    for (int i = 1; i <= 41; ++i)
        lines.append(u"line%1"_s.arg(i));
    const auto made = pdfPages(job([&](Blocks& blocks) { return blocks.paintAll(lines); }));
    ASSERT_EQ(made.size(), 3U);
    EXPECT_TRUE(textOf(made[0]).contains(u"line20"_s));
    EXPECT_TRUE(textOf(made[1]).contains(u"line21"_s));
    EXPECT_TRUE(textOf(made[2]).contains(u"line41"_s));
}

TEST_F(CopyPagesTest, EachPageSaysWhoseItIsForWhomAndWhichPage) {
    const auto made = pages({100, 100});
    ASSERT_EQ(made.size(), 2U);
    for (const PdfPage& page : made)
        for (const QString& words : {u"whose"_s, u"For nobody"_s, u"20/11/2024 16:00 by Ruth Okafor"_s})
            EXPECT_TRUE(textOf(page).contains(words)) << qPrintable(textOf(page));
    EXPECT_TRUE(textOf(made[1]).contains(u"page 2"_s));
    EXPECT_FALSE(textOf(made[1]).contains(u"of"_s)) << "nobody said how many there are";
    EXPECT_TRUE(textOf(made[0]).contains(u"ofwhat"_s));
    EXPECT_FALSE(textOf(made[1]).contains(u"ofwhat"_s));
}

TEST_F(CopyPagesTest, SaysOfHowManyPagesAndTheLedgerWhereItIsToldThem) {
    foot.pages = 2;
    foot.headDigest = u"abcd"_s;
    const QString text = textOf(pages({100, 100})[0]);
    EXPECT_TRUE(text.contains(u"page 1 of 2"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Ledger head abcd"_s)) << qPrintable(text);
}

} // namespace
} // namespace rollbook
