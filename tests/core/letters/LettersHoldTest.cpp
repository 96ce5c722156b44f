// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/LettersHold.h"

#include <gtest/gtest.h>

namespace rollbook {
namespace {

class LettersHoldTest : public ::testing::TestWithParam<std::pair<HoldCause, const char*>> {};

TEST_P(LettersHoldTest, HasAWordForItsCause) {
    const QString word = QString::fromLatin1(GetParam().second);
    EXPECT_EQ(toString(GetParam().first), word);
    EXPECT_EQ(holdCauseFromString(word), GetParam().first);
}

INSTANTIATE_TEST_SUITE_P(Each, LettersHoldTest,
                         ::testing::Values(std::pair(HoldCause::Bereavement, "bereavement"),
                                           std::pair(HoldCause::Hospital, "hospital"),
                                           std::pair(HoldCause::Death, "death"),
                                           std::pair(HoldCause::Police, "police"),
                                           std::pair(HoldCause::Safeguarding, "safeguarding")));

TEST(LettersHoldWordsTest, KnowsNoOtherCause) {
    EXPECT_EQ(holdCauseFromString(u"Police"), std::nullopt);
    EXPECT_EQ(holdCauseFromString(u""), std::nullopt);
}

} // namespace
} // namespace rollbook
