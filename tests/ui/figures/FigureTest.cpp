// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/Figure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

// 199 of 1,991 are just below a tenth, and print as one.
Totals totals() {
    return {.possible = 1991,
            .attended = 1792,
            .authorised = 150,
            .unauthorised = 49,
            .missing = 3,
            .unknown = 2,
            .late = 7,
            .codes = {{u"I"_s, 150}, {u"9"_s, 2}}};
}

} // namespace

TEST(FigureTest, EachKindReadsItsOwnCount) {
    using enum FigureKind;
    const std::vector<std::pair<FigureKind, int>> cases{
        {Possible, 1991}, {Attended, 1792}, {Authorised, 150},  {Unauthorised, 49}, {Late, 7},
        {Missing, 3},     {Unknown, 2},     {Attendance, 1792}, {Absence, 199}};
    for (const auto& [kind, count] : cases)
        EXPECT_EQ(countOf({.kind = kind}, totals()), count) << int(kind);
}

TEST(FigureTest, ACodeNotMetIsNone) {
    EXPECT_EQ(countOf({.kind = FigureKind::Code, .code = u"I"_s}, totals()), 150);
    EXPECT_EQ(countOf({.kind = FigureKind::Code, .code = u"O"_s}, totals()), 0);
}

TEST(FigureTest, ARateIsPrintedHalfUpToOneDecimal) {
    EXPECT_EQ(figureText({.kind = FigureKind::Absence}, totals()), u"10.0%"_s);
}

TEST(FigureTest, NothingPossibleIsNoRate) {
    EXPECT_EQ(figureText({.kind = FigureKind::Attendance}, {}), u"none"_s);
    EXPECT_FALSE(rateOf({.kind = FigureKind::Attendance}, {}).has_value());
}

TEST(FigureTest, ACountIsWrittenWithItsThousands) {
    EXPECT_EQ(figureText({.kind = FigureKind::Possible}, totals()), u"1,991"_s);
}

TEST(FigureTest, ASummaryHasAFigureForEveryCodeMet) {
    const auto figures = figuresOf(totals());
    EXPECT_THAT(figures, testing::Contains(Figure{.kind = FigureKind::Code, .code = u"9"_s}));
    EXPECT_THAT(figures, testing::Contains(Figure{.kind = FigureKind::Unknown}));
    EXPECT_EQ(figures.size(), 11U);
}

TEST(FigureTest, UnknownCodesAreAFigureOnlyWhereThereAreSome) {
    EXPECT_THAT(figuresOf({}),
                testing::Not(testing::Contains(Figure{.kind = FigureKind::Unknown})));
}
