// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Fuzzy.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {
int score(const QString& text, const QString& typed) {
    return fuzzyScore(fuzzyFold(text), fuzzyFold(typed));
}
} // namespace

TEST(FuzzyTest, EveryLetterMustBeThereInOrder) {
    EXPECT_GT(score(u"Take register"_s, u"tkr"_s), 0);
    EXPECT_EQ(score(u"Take register"_s, u"rtk"_s), 0);
}

TEST(FuzzyTest, TheBeginningOfAWordBeatsItsInside) {
    EXPECT_GT(score(u"Print register"_s, u"reg"_s), score(u"Unregistered"_s, u"reg"_s));
}

TEST(FuzzyTest, ARunOfLettersBeatsScatteredOnes) {
    EXPECT_GT(score(u"xxlate"_s, u"late"_s), score(u"l a t e"_s, u"late"_s));
}

TEST(FuzzyTest, AShortTextBeatsALongOne) {
    EXPECT_GT(score(u"Census"_s, u"census"_s),
              score(u"Census export to a spreadsheet"_s, u"census"_s));
}

TEST(FuzzyTest, CaseAndAccentsDoNotMatter) {
    EXPECT_GT(score(u"Éloïse O'Brien"_s, u"eloise"_s), 0);
}

TEST(FuzzyTest, NothingTypedIsAnsweredByAll) {
    EXPECT_EQ(score(u"Anything"_s, {}), 1);
}
