// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/TodayWords.h"

#include "core/office/board/CallBoard.h"
#include "tests/support/OfficeOnDisk.h"
#include "ui/today/TodayFilter.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

CallBoard unknown() {
    return {.session = session(u"2026-11-20 AM"_s),
            .isLoaded = true,
            .hasSession = true,
            .notKnown = {{.className = u"4A"_s, .pupils = 30}, {.className = {}, .pupils = 1}},
            .calls = {}};
}

} // namespace

TEST(TodayWordsTest, TheHeadCountsWhatThereIs) {
    const QDateTime since = moment("2026-11-20T08:45");
    EXPECT_EQ(headWords({.due = 7, .overdue = 2, .cleared = 3, .since = since}),
              u"7 to do · 2 overdue · 3 cleared since 08:45"_s);
    EXPECT_EQ(headWords({.since = since}), u"0 to do"_s);
}

TEST(TodayWordsTest, AnEmptyListIsNeverClearWhileSomebodyIsNotKnown) {
    const EmptyWords words = emptyWords({}, {}, unknown(), true);
    EXPECT_EQ(words.title, u"Nothing is due. 2 classes, 31 pupils not known yet."_s);
    EXPECT_TRUE(words.text.startsWith(u"4A: 30 pupils"_s)) << qPrintable(words.text);
}

TEST(TodayWordsTest, NorWhileAChildIsStillToBeRungAbout) {
    CallBoard board{.isLoaded = true, .hasSession = true, .notKnown = {}, .calls = {}};
    EXPECT_EQ(emptyWords({}, {}, board, true).title, u"Nothing is due"_s);
    board.calls.push_back({.children = {CallChild{}}, .contacts = {}});
    EXPECT_NE(emptyWords({}, {}, board, true).title, u"Nothing is due"_s);
}

TEST(TodayWordsTest, AFilterThatFitsNothingDoesNotSayClear) {
    EXPECT_EQ(emptyWords({}, {.due = 3}, {}, true).title, u"No line fits"_s);
}

TEST(TodayWordsTest, AYearWithoutDatesIsNotClear) {
    EXPECT_EQ(emptyWords({}, {}, {}, false).title, u"This school year has no dates yet"_s);
}

TEST(TodayWordsTest, WhatClearedARow) {
    const SessionKey at = session(u"2026-11-20 AM"_s);
    EXPECT_EQ(clearedWords({.by = Cleared::By::Done, .at = QTime(9, 12)}, u"Ruth Okafor"_s),
              u"done 09:12, Ruth Okafor"_s);
    EXPECT_EQ(clearedWords({.by = Cleared::By::Seen, .session = at}, {}), u"seen, 20/11 AM"_s);
    EXPECT_EQ(clearedWords({.by = Cleared::By::Code, .session = at, .code = u"I"_s}, {}),
              u"I in place of N"_s);
    EXPECT_EQ(clearedWords({.by = Cleared::By::Deferred, .until = day("2026-11-23")}, {}),
              u"put off to Mon 23 Nov"_s);
}

} // namespace rollbook
