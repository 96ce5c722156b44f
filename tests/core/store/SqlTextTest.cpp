// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/SqlText.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

TEST(SqlTextTest, FindsEachNameOnce) {
    const SqlText text = SqlText::scan(u"SELECT :a, :b_2 WHERE x = :a"_s);
    EXPECT_EQ(text.names, (std::vector<QString>{u"a"_s, u"b_2"_s}));
}

TEST(SqlTextTest, CountsPositions) {
    EXPECT_EQ(SqlText::scan(u"VALUES (?, ?, ?)"_s).positions, 3);
}

TEST(SqlTextTest, SeesANumberedPosition) {
    EXPECT_TRUE(SqlText::scan(u"SELECT ?1"_s).hasNumbered);
    EXPECT_FALSE(SqlText::scan(u"SELECT ?, 1"_s).hasNumbered);
}

TEST(SqlTextTest, LooksIntoNoLiteralNorComment) {
    const SqlText text = SqlText::scan(u"SELECT ':a ? ;', \":b\" -- :c ;\n /* :d ; */"_s);
    EXPECT_TRUE(text.names.empty());
    EXPECT_EQ(text.positions, 0);
    EXPECT_FALSE(text.hasSecondStatement);
}

TEST(SqlTextTest, StepsOverADoubledQuote) {
    EXPECT_TRUE(SqlText::scan(u"SELECT 'it''s :a'"_s).names.empty());
}

TEST(SqlTextTest, ASemicolonAtTheEndIsNoSecondStatement) {
    EXPECT_FALSE(SqlText::scan(u"SELECT 1; -- done\n"_s).hasSecondStatement);
    EXPECT_TRUE(SqlText::scan(u"SELECT 1; SELECT 2"_s).hasSecondStatement);
}

TEST(SqlTextTest, ATriggerIsOneStatement) {
    const auto trigger = u"CREATE TRIGGER t BEFORE UPDATE ON x BEGIN "
                         "SELECT CASE WHEN 1 THEN 2 END; SELECT 3; END"_s;
    EXPECT_FALSE(SqlText::scan(trigger).hasSecondStatement);
    EXPECT_TRUE(SqlText::scan(trigger + u"; SELECT 1"_s).hasSecondStatement);
}

TEST(SqlTextTest, SpaceAndCommentsAreEmpty) {
    EXPECT_TRUE(SqlText::scan(u"  /* x */ -- y"_s).isEmpty);
    EXPECT_FALSE(SqlText::scan(u"x"_s).isEmpty);
}
