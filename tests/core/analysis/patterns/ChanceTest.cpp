// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/patterns/Chance.h"

#include <gtest/gtest.h>

#include <bit>
#include <numeric>
#include <vector>

namespace rollbook {
namespace {

Chance share(int part, int whole) {
    return Chance::of(*Rate::make(part, whole));
}

// Never below the true chance, and above it by less than a millionth.
void expectChance(Chance chance, qint64 part, qint64 whole) {
    EXPECT_GE(chance.parts() * whole, part * Chance::kCertain);
    EXPECT_TRUE(chance.isAtMost(part * 1'000'000 + whole, whole * 1'000'000))
        << chance.parts() << " of " << Chance::kCertain;
}

TEST(ChanceTest, IsAtMostItselfAndNoLess) {
    EXPECT_TRUE(share(1, 4).isAtMost(1, 4));
    EXPECT_FALSE(share(1, 4).isAtMost(249'999, 1'000'000));
}

// (28*16 + 8*4 + 1) of 5^8.
TEST(ChanceTest, SixOfEightAtOneInFiveIsTheSumOfItsTail) {
    expectChance(chanceOfAtLeast(6, 8, share(1, 5)), 481, 390'625);
}

TEST(ChanceTest, TrialsMayHaveEachItsOwnChance) {
    const std::vector<Chance> trials{share(1, 2), share(1, 4)};
    expectChance(chanceOfAtLeast(1, trials), 5, 8);
    expectChance(chanceOfAtLeast(2, trials), 1, 8);
}

TEST(ChanceTest, NothingIsCertainAndMoreThanAllImpossible) {
    EXPECT_EQ(chanceOfAtLeast(0, 3, share(1, 5)).parts(), Chance::kCertain);
    EXPECT_EQ(chanceOfAtLeast(4, 3, share(1, 5)).parts(), 0);
    EXPECT_EQ(chanceOfDrawing(3, {.all = 5, .marked = 2}, 5).parts(), 0);
    EXPECT_EQ(chanceOfTouching(3, std::vector{5, 5}, 4).parts(), 0);
}

TEST(ChanceTest, NothingIsPutBackIntoAnUrn) {
    expectChance(chanceOfDrawing(1, {.all = 5, .marked = 2}, 2), 7, 10);
    expectChance(chanceOfDrawing(2, {.all = 5, .marked = 2}, 2), 1, 10);
}

int weeksTouched(unsigned drawn, const std::vector<int>& weeks) {
    int touched = 0;
    for (const int week : weeks) {
        touched += (drawn & ((1U << week) - 1)) != 0 ? 1 : 0;
        drawn >>= week;
    }
    return touched;
}

// Against every way to draw the days.
TEST(ChanceTest, WeeksAreTouchedAsOftenAsOneCountsThem) {
    const std::vector<int> weeks{5, 3, 1, 4};
    const int all = std::accumulate(weeks.begin(), weeks.end(), 0);
    for (int days = 1; days <= 6; ++days) {
        qint64 ways = 0;
        std::vector<qint64> touching(weeks.size() + 1);
        for (unsigned drawn = 0; drawn < (1U << all); ++drawn)
            if (std::popcount(drawn) == days) {
                ++ways;
                for (int hits = weeksTouched(drawn, weeks); hits > 0; --hits)
                    ++touching[std::size_t(hits)];
            }
        const qint64 average = std::accumulate(touching.begin(), touching.end(), qint64(0));
        for (int hits = 1; hits <= int(weeks.size()); ++hits)
            if (hits * ways > average)
                expectChance(chanceOfTouching(hits, weeks, days), touching[std::size_t(hits)],
                             ways);
            else
                EXPECT_EQ(chanceOfTouching(hits, weeks, days).parts(), Chance::kCertain);
    }
}

} // namespace
} // namespace rollbook
