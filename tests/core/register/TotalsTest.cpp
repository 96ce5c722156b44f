// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/Totals.h"

#include <gtest/gtest.h>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// "/:5 I:2" as counts of codes, judged on one date.
Totals totalsOf(const QString& marks, QDate on) {
    const auto book = CodeBook::shipped().value();
    Totals totals;
    for (const QString& each : marks.split(u' ', Qt::SkipEmptyParts)) {
        const QString code = each.section(u':', 0, 0);
        totals.count(code, book->judge(code, on), each.section(u':', 1).toInt());
    }
    return totals;
}

TEST(TotalsTest, AddsUpEachSetOfMarks) {
    const QDate now(2025, 3, 3);
    const QDate old(2012, 3, 5);
    const QDate before(2024, 8, 18);
    const struct {
        QString id;
        QString marks;
        QDate on;
        int possible;
        int attended;
        int authorised;
        int unauthorised;
    } cases[]{
        {u"R01"_s, uR"(/:5 \:5)"_s, now, 10, 10, 0, 0},
        {u"R02"_s, uR"(/:8 \:9 L:3)"_s, now, 20, 20, 0, 0},
        {u"R03"_s, uR"(/:9 \:10 U:1)"_s, now, 20, 19, 0, 1},
        {u"R05"_s, uR"(/:14 \:14 Y4:2 I:2)"_s, now, 30, 28, 2, 0},
        {u"R07"_s, u"D:120"_s, now, 0, 0, 0, 0},
        {u"R09"_s, u"/:45 X:50 I:5"_s, now, 50, 45, 5, 0},
        {u"R10"_s, u"/:30 C2:30"_s, now, 60, 30, 30, 0},
        {u"R11"_s, uR"(/:20 \:20 S:40)"_s, now, 80, 40, 40, 0},
        {u"R12"_s, uR"(/:49 \:49 J:2)"_s, before, 100, 100, 0, 0},
        {u"R13"_s, uR"(/:49 \:49 J1:2)"_s, now, 100, 98, 2, 0},
        {u"R14"_s, uR"(/:10 \:10 B:4 K:6 P:2 V:4 W:4)"_s, now, 40, 40, 0, 0},
        {u"R15"_s, uR"(/:10 \:10 Q:20)"_s, now, 20, 20, 0, 0},
        {u"R17"_s, uR"(/:145 \:144 I:31)"_s, now, 320, 289, 31, 0},
        {u"R19"_s, uR"(/:896 \:896 I:199)"_s, now, 1991, 1792, 199, 0},
        {u"R21"_s, uR"(/:951 \:951 O:1900)"_s, now, 3802, 1902, 0, 1900},
        {u"R23"_s, uR"(/:30 \:28 O:2 Z:40)"_s, now, 60, 58, 0, 2},
        {u"R24"_s, uR"(/:40 \:40 E:10 B:10)"_s, now, 100, 90, 10, 0},
        {u"R25"_s, u""_s, now, 0, 0, 0, 0},
        {u"R27"_s, uR"(/:55 \:55 G:10)"_s, now, 120, 110, 0, 10},
        {u"R29"_s, uR"(/:185 \:185 G:10)"_s, now, 380, 370, 0, 10},
        {u"R31"_s, uR"(/:150 \:150 H:20)"_s, old, 320, 300, 20, 0},
        {u"R33"_s, uR"(/:59 \:59 R:2)"_s, now, 120, 118, 2, 0},
        {u"R34"_s, uR"(/:100 \:100 T:180)"_s, now, 380, 200, 180, 0},
        {u"R35"_s, uR"(/:30 \:30 Y5:60)"_s, now, 60, 60, 0, 0},
    };
    for (const auto& given : cases) {
        SCOPED_TRACE(qPrintable(given.id));
        const Totals totals = totalsOf(given.marks, given.on);
        EXPECT_EQ(totals.possible, given.possible);
        EXPECT_EQ(totals.attended, given.attended);
        EXPECT_EQ(totals.authorised, given.authorised);
        EXPECT_EQ(totals.unauthorised, given.unauthorised);
        EXPECT_EQ(totals.possible, totals.attended + totals.absent());
    }
}

TEST(TotalsTest, CountsLAndUAsLate) {
    EXPECT_EQ(totalsOf(u"L:3 U:2 N:4 /:9"_s, QDate(2025, 3, 3)).late, 5);
}

TEST(TotalsTest, CountsAnUnknownCodeOnlyAsUnknown) {
    const Totals totals = totalsOf(u"ZZ:3"_s, QDate(2025, 3, 3));
    EXPECT_EQ(totals, (Totals{.unknown = 3, .codes = {{u"ZZ"_s, 3}}}));
}

TEST(TotalsTest, CountsASubCodeAsItsParentAndKeepsItAsTyped) {
    const Totals totals = totalsOf(u"I01:2 X05:3"_s, QDate(2021, 5, 5));
    EXPECT_EQ(totals,
              (Totals{.possible = 2, .authorised = 2, .codes = {{u"I01"_s, 2}, {u"X05"_s, 3}}}));
}

TEST(TotalsTest, CountsDualRegistrationByTheDate) {
    EXPECT_EQ(totalsOf(u"D:1"_s, QDate(2011, 8, 31)).attended, 1);
    EXPECT_EQ(totalsOf(u"D:1"_s, QDate(2011, 9, 1)).possible, 0);
}

TEST(TotalsTest, CountsAnInterviewByTheDate) {
    EXPECT_EQ(totalsOf(u"J:1"_s, QDate(2024, 8, 18)).attended, 1);
    EXPECT_EQ(totalsOf(u"J1:1"_s, QDate(2024, 8, 19)).authorised, 1);
}

TEST(TotalsTest, AddsCodeByCode) {
    Totals sum = totalsOf(u"/:2 I:1"_s, QDate(2025, 3, 3));
    sum += totalsOf(u"/:3 U:1 ZZ:1"_s, QDate(2025, 3, 3));
    sum += Totals{.missing = 4};
    EXPECT_EQ(sum, (Totals{.possible = 7,
                           .attended = 5,
                           .authorised = 1,
                           .unauthorised = 1,
                           .missing = 4,
                           .unknown = 1,
                           .late = 1,
                           .codes = {{u"/"_s, 5}, {u"I"_s, 1}, {u"U"_s, 1}, {u"ZZ"_s, 1}}}));
}

} // namespace
} // namespace rollbook
