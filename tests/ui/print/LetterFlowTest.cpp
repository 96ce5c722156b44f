// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LetterFlow.h"

#include <gmock/gmock.h>

using testing::ElementsAre;
using testing::IsEmpty;

namespace rollbook {
namespace {

// Lines of 10 mm; those named stay with the next.
std::vector<LetterPiece> lines(std::size_t count, const std::vector<std::size_t>& staying = {}) {
    std::vector<LetterPiece> pieces;
    for (std::size_t i = 0; i < count; ++i)
        pieces.push_back({qreal(i) * 10, qreal(i) * 10 + 10});
    for (const std::size_t i : staying)
        pieces[i].staysWithNext = true;
    return pieces;
}

TEST(LetterFlowTest, NothingTakesNoPage) {
    EXPECT_THAT(letterPages({}, 30, 40), IsEmpty());
}

TEST(LetterFlowTest, WhatFitsToTheMillimetreIsOnePage) {
    EXPECT_THAT(letterPages(lines(3), 30, 40), ElementsAre(LetterSpan{0, 3}));
    EXPECT_THAT(letterPages(lines(3), 29, 40), ElementsAre(LetterSpan{0, 2}, LetterSpan{2, 3}));
}

TEST(LetterFlowTest, LaterPagesHaveARoomOfTheirOwn) {
    EXPECT_THAT(letterPages(lines(10), 30, 40),
                ElementsAre(LetterSpan{0, 3}, LetterSpan{3, 7}, LetterSpan{7, 10}));
}

TEST(LetterFlowTest, APieceThatStaysGoesOverWithTheNext) {
    EXPECT_THAT(letterPages(lines(4, {2}), 30, 40),
                ElementsAre(LetterSpan{0, 2}, LetterSpan{2, 4}));
    EXPECT_THAT(letterPages(lines(4, {1, 2}), 30, 40),
                ElementsAre(LetterSpan{0, 1}, LetterSpan{1, 4}));
}

TEST(LetterFlowTest, APieceThatStaysWithOneOnItsPageStaysThere) {
    EXPECT_THAT(letterPages(lines(4, {1}), 30, 40),
                ElementsAre(LetterSpan{0, 3}, LetterSpan{3, 4}));
}

TEST(LetterFlowTest, AChainLongerThanAPageIsPartedWhereThePageEnds) {
    EXPECT_THAT(letterPages(lines(4, {0, 1, 2}), 30, 40),
                ElementsAre(LetterSpan{0, 3}, LetterSpan{3, 4}));
}

TEST(LetterFlowTest, APieceHigherThanAPageHasOneOfItsOwn) {
    EXPECT_THAT(letterPages({{0, 10}, {10, 100}, {100, 110}}, 30, 40),
                ElementsAre(LetterSpan{0, 1}, LetterSpan{1, 2}, LetterSpan{2, 3}));
}

TEST(LetterFlowTest, TheGapBeforeAPageIsNotCounted) {
    EXPECT_THAT(letterPages({{0, 30}, {35, 75}}, 30, 40),
                ElementsAre(LetterSpan{0, 1}, LetterSpan{1, 2}));
}

} // namespace
} // namespace rollbook
