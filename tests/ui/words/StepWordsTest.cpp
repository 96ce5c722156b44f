// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/StepWords.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

QString why(std::vector<QDate> shut) {
    const Step step{.when = {when::UnresolvedN{.schoolDays = 5}}};
    return whyDue({.step = &step, .shut = std::move(shut)});
}

} // namespace

// rules.md 2
TEST(StepWordsTest, ADeadlineThatAClosureMovedSaysSo) {
    EXPECT_EQ(why({}), u"No reason known 5 school days after."_s);
    EXPECT_EQ(why({QDate(2024, 12, 2)}), u"No reason known 5 school days after. A school day later "
                                         "than it was: shut on Mon 2 Dec."_s);
    EXPECT_EQ(why({QDate(2024, 12, 2), QDate(2024, 12, 3)}),
              u"No reason known 5 school days after. 2 school days later than it was: shut on "
              "Mon 2 Dec, Tue 3 Dec."_s);
}

} // namespace rollbook::words
