// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Rate.h"

#include <gtest/gtest.h>

namespace rollbook {
namespace {

QString shown(qint64 part, qint64 whole) {
    return percentHalfUpOneDecimal(Rate::make(part, whole), QStringLiteral("none"));
}

TEST(RateTest, ExactlyTenPercentIsAtLeastATenth) {
    EXPECT_TRUE(Rate::make(38, 380)->isAtLeast(1, 10));
    EXPECT_FALSE(Rate::make(37, 380)->isAtLeast(1, 10));
    EXPECT_FALSE(Rate::make(199, 1991)->isAtLeast(1, 10));
}

TEST(RateTest, HasNoRateOfNothing) {
    EXPECT_FALSE(Rate::make(0, 0).has_value());
    EXPECT_EQ(shown(0, 0), QStringLiteral("none"));
}

TEST(RateTest, RefusesAPartOutsideItsWhole) {
    EXPECT_FALSE(Rate::make(-1, 10).has_value());
    EXPECT_FALSE(Rate::make(11, 10).has_value());
    EXPECT_TRUE(Rate::make(10, 10).has_value());
}

TEST(RateTest, IsPrintedHalfUpToOneDecimal) {
    EXPECT_EQ(shown(20, 320), QStringLiteral("6.3"));   // 6.25
    EXPECT_EQ(shown(300, 320), QStringLiteral("93.8")); // 93.75
    EXPECT_EQ(shown(199, 1991), QStringLiteral("10.0"));
    EXPECT_EQ(shown(6249, 100000), QStringLiteral("6.2"));
    EXPECT_EQ(shown(0, 20), QStringLiteral("0.0"));
    EXPECT_EQ(shown(20, 20), QStringLiteral("100.0"));
}

TEST(RateTest, IsComparedExactly) {
    EXPECT_EQ(*Rate::make(1, 3), *Rate::make(100, 300));
    EXPECT_LT(*Rate::make(33333, 100000), *Rate::make(1, 3));
}

} // namespace
} // namespace rollbook
