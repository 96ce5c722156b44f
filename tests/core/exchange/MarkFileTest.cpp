// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/MarkFile.h"

#include "core/exchange/ExchangeErrors.h"
#include "core/exchange/OutTable.h"
#include "tests/core/exchange/ProblemText.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

MarkFile read(const QByteArray& csv) {
    auto file = readMarks(csv);
    EXPECT_TRUE(file) << (file ? std::string() : file.error().toString().toStdString());
    return file ? *std::move(file) : MarkFile();
}

MarkFile readLong(const QByteArray& rows) {
    return read("UPN,Date,Session,Mark,Minutes Late,Comment\n" + rows + "\n");
}

// "2 A1 2026-11-09 AM L 12 said so"
QStringList marksOf(const MarkFile& file) {
    QStringList lines;
    for (const MarkRow& mark : file.rows) {
        QStringList parts{QString::number(mark.row), file.pupilOf(mark).upn, toString(mark.session),
                          file.codeOf(mark)};
        if (mark.minutesLate)
            parts << QString::number(*mark.minutesLate);
        if (const QString comment = file.commentOf(mark); !comment.isEmpty())
            parts << comment;
        lines << parts.join(u' ');
    }
    return lines;
}

TEST(MarkFileTest, MarkARow) {
    EXPECT_EQ(marksOf(readLong("A1,2026-11-09,AM,/,,\na1,09/11/26,pm,L,12,bus, late")),
              (QStringList{u"2 A1 2026-11-09 AM /"_s, u"3 A1 2026-11-09 PM L 12 bus"_s}));
}

TEST(MarkFileTest, WeekARow) {
    EXPECT_EQ(marksOf(read("UPN\tWeek Commencing\tMonAM\tMonPM\tFriPM\nA1\t09/11/2026\t/\t\tI\n")),
              (QStringList{u"2 A1 2026-11-09 AM /"_s, u"2 A1 2026-11-13 PM I"_s}));
}

TEST(MarkFileTest, WeekMustBeginOnAMonday) {
    const auto file = read("UPN,Week Beginning,MonAM\nA1,10/11/2026,/\n");
    EXPECT_TRUE(file.rows.empty());
    EXPECT_EQ(problemText(file.problems),
              QStringList{u"2 Week Beginning '10/11/2026' exchange.notAMonday"_s});
}

TEST(MarkFileTest, SessionAColumn) {
    const auto file = read("UPN,Name,2026-11-09 AM,09/11/2026 PM,Tue 10/11/2026 AM\n"
                           "A1,\"Lee, Bo\",/,\\,I\nB2,x,,N,\n");
    EXPECT_EQ(marksOf(file), (QStringList{u"2 A1 2026-11-09 AM /"_s, u"2 A1 2026-11-09 PM \\"_s,
                                          u"2 A1 2026-11-10 AM I"_s, u"3 B2 2026-11-09 PM N"_s}));
}

TEST(MarkFileTest, HeaderLikeASessionThatIsNoneIsNamed) {
    const auto file = read("UPN,2026-11-09 AM,11/30/2026 AM\nA1,/,/\n");
    EXPECT_EQ(file.rows.size(), 1u);
    EXPECT_EQ(problemText(file.problems),
              QStringList{u"1 11/30/2026 AM '11/30/2026 AM' exchange.monthFirst"_s});
}

TEST(MarkFileTest, EmptyDashAndStarAreNoMark) {
    const auto file = readLong("A1,2026-11-09,AM,,,\nA1,2026-11-09,PM,-,,\nA1,2026-11-10,AM,*,,");
    EXPECT_TRUE(file.rows.empty());
    EXPECT_TRUE(file.problems.empty());
}

TEST(MarkFileTest, CodesAreWrittenAsTheRegisterWritesThem) {
    const auto file = readLong("A1,2026-11-09,PM,n,,\nA1,2026-11-10,AM,\\,,\nA1,2026-11-10,PM,/,,");
    EXPECT_EQ(marksOf(file), (QStringList{u"2 A1 2026-11-09 PM N"_s, u"3 A1 2026-11-10 AM /"_s,
                                          u"4 A1 2026-11-10 PM \\"_s}));
}

TEST(MarkFileTest, ProblemOfTheOfficeNamesTheCellAsWritten) {
    const auto file = read("upn;Datum;Date;Session;Code\nA1;x;2026-11-09;PM;n\n");
    ASSERT_EQ(file.rows.size(), 1u);
    const Error error{errors::kBlank};
    EXPECT_EQ(
        problemText({file.about(file.rows[0], error), file.aboutPupilOf(file.rows[0], error)}),
        (QStringList{u"2 Code 'n' exchange.blank"_s, u"2 upn 'A1' exchange.blank"_s}));
}

TEST(MarkFileTest, EqualRepeatCountsOnce) {
    const auto file = readLong("A1,2026-11-09,AM,I,,\nA1,2026-11-09,AM,i,,");
    EXPECT_EQ(marksOf(file), QStringList{u"2 A1 2026-11-09 AM I"_s});
    EXPECT_EQ(file.repeated, 1);
    EXPECT_TRUE(file.problems.empty());
}

TEST(MarkFileTest, DifferentMarksOfOneSessionAreBothProblems) {
    const auto file = readLong("A1,2026-11-09,AM,I,,\nB2,2026-11-09,AM,/,,\nA1,2026-11-09,AM,O,,");
    EXPECT_EQ(marksOf(file), QStringList{u"3 B2 2026-11-09 AM /"_s});
    EXPECT_EQ(problemText(file.problems), (QStringList{u"2 Mark 'I' exchange.sameSessionTwice"_s,
                                                       u"4 Mark 'O' exchange.sameSessionTwice"_s}));
}

TEST(MarkFileTest, DifferentMinutesAreDifferentMarks) {
    EXPECT_EQ(readLong("A1,2026-11-09,AM,L,5,\nA1,2026-11-09,AM,L,6,").problems.size(), 2u);
}

TEST(MarkFileTest, OneUpnInTwoSpellingsIsOnePupil) {
    const auto file = readLong("A1,2026-11-09,AM,I,,\na 1,2026-11-09,PM,I,,");
    EXPECT_EQ(file.pupils.size(), 1u);
    EXPECT_EQ(file.rows.size(), 2u);
}

TEST(MarkFileTest, WhatCannotBeReadHoldsItsRow) {
    const auto file = readLong("A1,2026-13-01,AM,/,,\nA1,2026-11-09,noon,/,,\n"
                               "A1,2026-11-09,AM,L,abc,\nA1,,AM,/,,\n,2026-11-09,AM,/,,\n"
                               "A1,2026-11-09,PM,absent today,,");
    EXPECT_TRUE(file.rows.empty());
    EXPECT_EQ(problemText(file.problems),
              (QStringList{u"2 Date '2026-13-01' exchange.noSuchDate"_s,
                           u"3 Session 'noon' exchange.notASessionHalf"_s,
                           u"4 Minutes Late 'abc' exchange.notMinutes"_s,
                           u"5 Date '' exchange.blank"_s, u"6 UPN '' exchange.noPupilKey"_s,
                           u"7 Mark 'absent today' exchange.tooLong"_s}));
}

TEST(MarkFileTest, TextOfSixLettersMayBeACodeAndOfSevenIsNone) {
    EXPECT_EQ(readLong("A1,2026-11-09,AM,ABCDEF,,").rows.size(), 1u);
    EXPECT_EQ(readLong("A1,2026-11-09,AM,ABCDEFG,,").problems.size(), 1u);
}

TEST(MarkFileTest, UnknownCodeIsKept) {
    EXPECT_EQ(marksOf(readLong("A1,2026-11-10,AM,ZZ,,what is this")),
              QStringList{u"2 A1 2026-11-10 AM ZZ what is this"_s});
}

TEST(MarkFileTest, WhatIsWrittenOutReadsBackTheSame) {
    OutTable table;
    table.headers = {u"UPN"_s, u"Date"_s, u"Session"_s, u"Mark"_s, u"Minutes Late"_s, u"Comment"_s};
    table.rows = {{u"A1"_s, QDate(2026, 11, 9), u"AM"_s, u"L"_s, 12, u"said \"so\", twice"_s},
                  {u"A1"_s, QDate(2026, 11, 9), u"PM"_s, u"\\"_s, QVariant(), QVariant()}};
    EXPECT_EQ(
        marksOf(read(toCsv(table))),
        (QStringList{u"2 A1 2026-11-09 AM L 12 said \"so\", twice"_s, u"3 A1 2026-11-09 PM \\"_s}));
}

} // namespace
} // namespace rollbook
