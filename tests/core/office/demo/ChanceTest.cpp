// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/demo/Chance.h"

#include <gtest/gtest.h>

namespace rollbook::demo {
namespace {

TEST(ChanceTest, IsTheSameOnEveryMachine) {
    Chance chance(1);
    EXPECT_EQ(chance.next(), 0x910A2DEC89025CC1ULL);
    EXPECT_EQ(chance.next(), 0xBEEB8DA1658EEC67ULL);
}

TEST(ChanceTest, OneThingsChanceDoesNotMoveAnothers) {
    EXPECT_EQ(Chance::of(7, 3).next(), Chance::of(7, 3).next());
    EXPECT_NE(Chance::of(7, 3).next(), Chance::of(7, 4).next());
    EXPECT_NE(Chance::of(7, 3).next(), Chance::of(8, 3).next());
}

TEST(ChanceTest, BetweenReachesBothEndsAndNoFurther) {
    Chance chance(5);
    bool least = false;
    bool most = false;
    for (int i = 0; i < 1000; ++i) {
        const int drawn = chance.between(3, 5);
        ASSERT_TRUE(drawn >= 3 && drawn <= 5);
        least = least || drawn == 3;
        most = most || drawn == 5;
    }
    EXPECT_TRUE(least && most);
}

TEST(ChanceTest, NoneInAThousandNeverHappensAndAThousandAlwaysDoes) {
    Chance chance(9);
    for (int i = 0; i < 1000; ++i) {
        ASSERT_FALSE(chance.perMille(0));
        ASSERT_TRUE(chance.perMille(1000));
    }
}

TEST(ChanceTest, ShufflingLosesNothing) {
    Chance chance(2);
    std::vector<int> values = {1, 2, 3, 4, 5};
    chance.shuffle(values);
    std::sort(values.begin(), values.end());
    EXPECT_EQ(values, (std::vector{1, 2, 3, 4, 5}));
}

TEST(ChanceTest, AHashOfWordsIsFnv1a) {
    EXPECT_EQ(hashOf(u""), 0xCBF29CE484222325ULL);
    EXPECT_EQ(hashOf(u"a"), 0xAF63DC4C8601EC8CULL);
}

} // namespace
} // namespace rollbook::demo
