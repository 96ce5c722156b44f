// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/ActionWords.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

const QDateTime kNow(QDate(2026, 11, 20), QTime(9, 30));

QString due(QDate by, QTime at = {}, bool isOverdue = false) {
    return dueWhen({.dueBy = by, .dueAt = at, .isOverdue = isOverdue}, kNow);
}

} // namespace

TEST(ActionWordsTest, WhenARowIsDue) {
    EXPECT_EQ(due({2026, 11, 20}), u"today"_s);
    EXPECT_EQ(due({2026, 11, 20}, QTime(10, 0)), u"by 10:00"_s);
    EXPECT_EQ(due({2026, 11, 20}, QTime(9, 0), true), u"overdue, by 09:00"_s);
    EXPECT_EQ(due({2026, 11, 27}), u"by Fri 27 Nov"_s);
    EXPECT_EQ(due({2026, 11, 18}, {}, true), u"overdue, Wed 18 Nov"_s);
}

TEST(ActionWordsTest, ASchoolsOwnOwnerKeepsItsWord) {
    EXPECT_EQ(owner(QString()), u"Attendance officer"_s);
    EXPECT_EQ(owner(u"Family worker"_s), u"Family worker"_s);
}

} // namespace rollbook::words
