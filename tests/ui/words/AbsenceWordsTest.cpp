// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/AbsenceWords.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

AbsenceRow row(const PersistentTest& test, int possible, int absent) {
    AbsenceRow row{.test = test};
    row.count(possible, absent, 80);
    return row;
}

TEST(AbsenceWordsTest, AStatusIsReckonedInWholeSessions) {
    const PersistentTest today;
    const PersistentTest fifteen{.percent = 15, .severePercent = {}};
    const PersistentTest counted{.percent = 15, .count = 38, .countOfYear = 56, .severePercent = {}};
    const struct {
        PersistentTest test;
        int absent;
        const char16_t* words;
    } cases[]{
        {today, 9, u"Not persistently absent: 9 × 10 is less than 100."},
        {today, 10, u"Persistently absent: 10 × 10 is at least 100."},
        {today, 50, u"Severely absent: 50 × 2 is at least 100."},
        {fifteen, 14, u"Not persistently absent: 14 × 100 is less than 100 × 15."},
        {fifteen, 60, u"Persistently absent: 60 × 100 is at least 100 × 15."},
        {counted, 37, u"Not persistently absent: fewer than the 38 sessions of this half-term."},
        {counted, 38, u"Persistently absent: at least the 38 sessions of this half-term."},
    };
    for (const auto& [test, absent, words] : cases)
        EXPECT_EQ(words::whyOf(test, absent, 100), QStringView(words).toString());
    EXPECT_EQ(words::whyOf(today, 0, 0), QString());
}

TEST(AbsenceWordsTest, StandingSaysWhatItTakesByTheYearsOwnRule) {
    EXPECT_EQ(words::standing(row({}, 100, 9)),
              (QStringList{u"Persistent after 2 sessions missed in a row: (9 + 2) × 10 is at least 100 + 2."_s,
                           u"80 sessions are left this year. At most 8 may be missed for it to end below 10%."_s}));
    EXPECT_EQ(words::standing(row({.percent = 15, .severePercent = {}}, 100, 15)),
              (QStringList{u"No longer persistent after 1 session attended in a row: 15 × 100 is less than (100 + 1) × 15."_s,
                           u"80 sessions are left this year. At most 11 may be missed for it to end below 15%."_s}));
    EXPECT_EQ(words::standing(row({.percent = 15, .count = 38, .countOfYear = 56}, 250, 37)),
              (QStringList{u"Persistent after 1 session more missed: 38 in this half-term."_s,
                           u"80 sessions are left this year. At most 18 may be missed for it to end below 56 sessions."_s}));
}

} // namespace
} // namespace rollbook
