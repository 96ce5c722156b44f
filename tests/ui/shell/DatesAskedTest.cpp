// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/DatesAsked.h"

#include "tests/support/SchoolBuilder.h"
#include "ui/widgets/DateEdit.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class DatesAskedTest : public testing::Test {
protected:
    DatesAskedTest() {
        from.setAccessibleName(u"From"_s);
        to.setAccessibleName(u"To"_s);
        from.setDate(day("2024-11-20"));
    }
    DateEdit from{day("2024-11-20")};
    DateEdit to{day("2024-11-20")};
};

TEST_F(DatesAskedTest, ARangeMayBeOfOneDayAndMayHaveNoEnd) {
    EXPECT_TRUE(rangeIn(from, to).isOk());
    to.setDate(day("2024-11-20"));
    EXPECT_TRUE(rangeIn(from, to).isOk());
    to.setDate(day("2024-11-19"));
    EXPECT_FALSE(rangeIn(from, to).isOk());
}

TEST_F(DatesAskedTest, AFirstDayIsNeeded) {
    from.setDate({});
    EXPECT_FALSE(rangeIn(from, to).isOk());
}

TEST_F(DatesAskedTest, WhatIsNoDayIsRefusedByTheNameOfItsField) {
    to.setText(u"31/02/2025"_s);
    const auto range = rangeIn(from, to);
    ASSERT_FALSE(range.isOk());
    EXPECT_EQ(range.error().detail.value(u"place"_s), u"To"_s);
}

} // namespace
} // namespace rollbook
