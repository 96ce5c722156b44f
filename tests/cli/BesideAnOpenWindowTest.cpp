// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/Office.h"
#include "tests/cli/Ran.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook::cli {
namespace {

// The window has the file open for writing; scripts may read and must not write.
class BesideAnOpenWindowTest : public ::testing::Test {
protected:
    SmallSchool school;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0))};
    std::unique_ptr<Office> window =
        *Office::open(school.file(), OpenMode::ReadWrite, clock, *CodeBook::shipped());
};

TEST_F(BesideAnOpenWindowTest, EveryReadingVerbAnswers) {
    for (const QStringList& words : {
             QStringList{u"totals"_s, u"--from"_s, u"2026-11-16"_s, u"--to"_s, u"2026-11-20"_s},
             QStringList{u"absence"_s, u"--on"_s, u"2026-11-20"_s},
             QStringList{u"census"_s, u"--year"_s, u"2026/27"_s, u"--period"_s, u"autumn"_s},
             QStringList{u"history"_s, u"--upn"_s, SmallSchool::kAda, u"--session"_s,
                         u"2026-11-17 AM"_s},
             QStringList{u"verify"_s},
             QStringList{u"backup"_s, school.path(u"copy.rollbook"_s)},
             QStringList{u"import-pupils"_s, school.path(u"pupils.csv"_s), u"--dry-run"_s},
         }) {
        const Ran ran = school.ask(words);
        EXPECT_EQ(ran.exit, 0) << qPrintable(words.first() + u": "_s + ran.err);
    }
}

TEST_F(BesideAnOpenWindowTest, AWritingVerbIsToldWhoHoldsTheFile) {
    const Ran ran =
        school.act({u"amend"_s, u"--upn"_s, SmallSchool::kAda, u"--session"_s, u"2026-11-17 AM"_s,
                    u"--code"_s, u"I"_s, u"--reason"_s, u"Called"_s});
    EXPECT_EQ(ran.exit, 3);
    EXPECT_EQ(ran.out, QString());
    EXPECT_NE(ran.err, QString());
}

} // namespace
} // namespace rollbook::cli
