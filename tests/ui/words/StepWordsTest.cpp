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

// rules.md 35: on the screen no flag is named, and six of them are not said six times.
TEST(StepWordsTest, FlagsThatAreNotNamedAreSaidOnce) {
    const auto has = [](const char* kind) {
        return Condition{when::Has{QString::fromLatin1(kind), {}}};
    };
    const Condition flags{Condition::Any{{has("lookedAfter"), has("childInNeed")}}};
    const Step step{.when = {Condition::All{{flags, {when::SpellDay{{u"N"_s}, 1}}}}}};
    const QString said = whyDue({.step = &step});
    EXPECT_EQ(said.count(u"flag or group"_s), 1) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"day 1"_s)) << qPrintable(said);
}

// A day by which somebody answers, looks again or decides is each its own.
TEST(StepWordsTest, EachKindOfDateHasItsOwnSentence) {
    using Which = when::DatePassed::Which;
    const auto said = [](Which which) {
        const Step step{.when = {when::DatePassed{which, {}}}};
        return whyDue({.step = &step});
    };
    EXPECT_EQ(said(Which::Response), u"No answer by the day it was asked for."_s);
    EXPECT_EQ(said(Which::Review), u"A review date has passed."_s);
    EXPECT_EQ(said(Which::Decision), u"Not decided by the day it was to be."_s);
}

} // namespace rollbook::words
