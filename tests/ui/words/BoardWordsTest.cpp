// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/BoardWords.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

CallBoard boardOf(std::vector<Closure> shut) {
    CallBoard board;
    board.isLoaded = true;
    board.hasSession = true;
    board.shut = std::move(shut);
    return board;
}

const Closure kBoiler{.kind = ClosureKind::Unplanned, .reason = u"Boiler"_s, .code = u"Y4"_s};

TEST(BoardWordsTest, AClearBoardOfASchoolThatIsShutDoesNotSayThatEveryChildIsAccountedFor) {
    EXPECT_EQ(words::headline(boardOf({})), u"Every child is accounted for"_s);
    EXPECT_EQ(words::headline(boardOf({kBoiler})), u"Shut: Boiler (Y4)"_s);
}

TEST(BoardWordsTest, WhoIsShutOutIsNamed) {
    Closure part = kBoiler;
    part.code = u"Y3"_s;
    part.years = {*YearGroup::fromNumber(3)};
    part.classes = {u"4A"_s};
    EXPECT_EQ(words::shut(boardOf({part})), u"Shut for Year 3, 4A: Boiler (Y3)"_s);
}

TEST(BoardWordsTest, WhoIsNotKnownStandsBesideTheClosure) {
    CallBoard board = boardOf({kBoiler});
    board.notKnown.push_back({.className = u"4A"_s, .pupils = 1});
    EXPECT_EQ(words::headline(board), u"Shut: Boiler (Y4) · 1 class, 1 pupil not known"_s);
}

} // namespace
} // namespace rollbook
