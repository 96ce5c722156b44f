// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/FilterLine.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

TEST(FilterLineTest, EveryWordTypedMustBeginAWord) {
    EXPECT_TRUE(matchesFilter(u"Okafor, Ada · 4B"_s, u"ad 4b"_s));
    EXPECT_FALSE(matchesFilter(u"Okafor, Ada · 4B"_s, u"ad 4c"_s));
    EXPECT_FALSE(matchesFilter(u"Okafor, Ada · 4B"_s, u"kafor"_s));
}

TEST(FilterLineTest, AccentsAndCaseDoNotMatter) {
    EXPECT_TRUE(matchesFilter(u"Zoë Núñez"_s, u"zoe NUNEZ"_s));
}

TEST(FilterLineTest, NothingTypedMatchesEverything) {
    EXPECT_TRUE(matchesFilter(u"anything"_s, u"  "_s));
}

TEST(FilterLineTest, EscapeEmptiesIt) {
    const Theme theme;
    FilterLine line(theme, u"Find a pupil"_s);
    QTest::keyClicks(&line, u"ada"_s);
    QTest::keyClick(&line, Qt::Key_Escape);
    EXPECT_TRUE(line.text().isEmpty());
}

TEST(FilterLineTest, DownGoesIntoTheList) {
    const Theme theme;
    QWidget window;
    FilterLine line(theme, u"Find a pupil"_s, &window);
    QWidget list(&window);
    list.setFocusPolicy(Qt::StrongFocus);
    line.setTarget(&list);
    window.show();
    QTest::keyClick(&line, Qt::Key_Down);
    EXPECT_EQ(window.focusWidget(), &list);
}
