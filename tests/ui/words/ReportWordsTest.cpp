// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/ReportWords.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// 25 sessions, three of them missed, on and before 20 November 2024.
class ReportWordsTest : public testing::Test {
protected:
    ReportWordsTest() {
        report.year.days = {day("2024-08-01"), day("2024-11-20")};
        report.year.begins = day("2024-09-04");
        count(u"/"_s, 12);
        count(u"\\"_s, 10);
        count(u"I"_s, 2);
        count(u"O"_s, 1);
        report.year.lost = {.away = 3, .minutesAway = 515};
        report.group = yearGroup(4);
        report.median = Rate::make(19, 20);
        report.times = RegisterTimes{.from = day("2020-08-01")};
    }
    void count(const QString& code, int sessions) {
        report.year.totals.count(code, codes->judge(code, day("2024-11-20")), sessions);
    }
    QStringList said() const { return words::sentences(report, u"Ada"_s); }

    std::shared_ptr<const CodeBook> codes = shippedCodes();
    AbsenceReport report;
};

TEST_F(ReportWordsTest, HoursAndMinutesReadAsPeopleSayThem) {
    EXPECT_EQ(words::hoursAndMinutes(0), u"0 minutes"_s);
    EXPECT_EQ(words::hoursAndMinutes(1), u"1 minute"_s);
    EXPECT_EQ(words::hoursAndMinutes(59), u"59 minutes"_s);
    EXPECT_EQ(words::hoursAndMinutes(60), u"1 hour"_s);
    EXPECT_EQ(words::hoursAndMinutes(125), u"2 hours 5 minutes"_s);
}

TEST_F(ReportWordsTest, DaysAndHoursAreSaidWithHowTheyWereCounted) {
    EXPECT_EQ(said().value(0),
              u"Ada has missed 3 sessions (1½ days) of 25 possible since 4 September 2024."_s);
    EXPECT_EQ(said().value(1),
              u"The time away is 8 hours 35 minutes of school, a morning counted from 08:50 to 12:00 "
              "and an afternoon from 13:00 to 15:15, as the day is now."_s);
}

TEST_F(ReportWordsTest, WithoutRegisterTimesDaysAloneAreSaid) {
    report.year.lost.minutesAway.reset();
    EXPECT_TRUE(said().value(1).startsWith(u"How many hours that is cannot be said"_s));
}

TEST_F(ReportWordsTest, LatesAreSaidWithTheMinutesThatWereNoted) {
    report.year.lost.late = 2;
    report.year.lost.minutesLate = 20;
    EXPECT_TRUE(said().contains(u"Ada came late twice: 20 minutes in all."_s))
        << qPrintable(said().join(u'\n'));
    report.year.lost.notNoted = 1;
    report.year.lost.afterClose = 1;
    EXPECT_TRUE(said().contains(u"Ada came late twice, once after the register had closed, which "
                                "counts as a session missed: 20 minutes in all where the minutes "
                                "were noted."_s));
    report.year.lost.notNoted = 2;
    EXPECT_TRUE(said().contains(u"Ada came late twice, once after the register had closed, which "
                                "counts as a session missed."_s));
}

TEST_F(ReportWordsTest, WhereEveryLateWasAfterTheRegisterClosedThatIsSaidOnce) {
    report.year.lost.late = report.year.lost.afterClose = 2;
    EXPECT_TRUE(said().value(2).startsWith(u"Ada came late twice, each time after the register had closed"_s))
        << qPrintable(said().value(2));
    report.year.lost.late = report.year.lost.afterClose = 1;
    EXPECT_TRUE(said().value(2).startsWith(u"Ada came late once, after the register had closed"_s))
        << qPrintable(said().value(2));
}

TEST_F(ReportWordsTest, TheMiddleOfTheYearGroupStandsBesideAndASmallOneIsNotTold) {
    EXPECT_EQ(said().last(), u"Attendance so far is 88.0%. Half of the pupils of Year 4 attend for "
                             "95.0% or more."_s);
    report.median = Rate::make(3, 3);
    EXPECT_TRUE(said().last().endsWith(u"Half of the pupils of Year 4, or more, have missed nothing."_s));
    report.median.reset();
    EXPECT_EQ(said().last(), u"Year 4 has too few pupils for its attendance to be told."_s);
    report.group.reset();
    EXPECT_EQ(said().size(), 2);
}

TEST_F(ReportWordsTest, EarlyInTheYearItSaysSo) {
    report.isEarly = true;
    EXPECT_TRUE(said().last().startsWith(u"It is early in the year"_s));
}

TEST_F(ReportWordsTest, BeforeTheFirstSessionThereIsNothingToCount) {
    report.year.totals = {};
    report.year.lost = {};
    report.isEarly = true;
    EXPECT_EQ(said(), QStringList{u"No session of this school year has been possible for Ada yet."_s});
}

TEST_F(ReportWordsTest, TheReasonsStandUnderTheTwoKindsOfAbsence) {
    const auto made = words::rowsOf(report, *codes);
    EXPECT_EQ(made.heads, (QStringList{u"Sessions, two a day"_s, u"Year to date"_s}));
    QStringList rows;
    for (const QStringList& row : made.rows)
        rows.append(row.join(u" | "_s));
    EXPECT_EQ(rows, (QStringList{u"Possible | 25"_s, u"Attended | 22"_s,
                                 u"Missed with the school’s leave (authorised) | 2"_s, u"    Ill | 2"_s,
                                 u"Missed without it (unauthorised) | 1"_s,
                                 u"    Absent without authorisation | 1"_s, u"Late | 0"_s,
                                 u"Attendance | 88.0%"_s}));
}

TEST_F(ReportWordsTest, AHalfTermIsAColumnOfItsOwn) {
    report.halfTerm = AbsenceReport::Part{};
    const auto made = words::rowsOf(report, *codes);
    EXPECT_EQ(made.heads.last(), u"This half-term"_s);
    for (const QStringList& row : made.rows)
        EXPECT_EQ(row.size(), 3) << qPrintable(row.front());
    EXPECT_EQ(made.rows.back().last(), u"–"_s);
}

} // namespace
} // namespace rollbook
