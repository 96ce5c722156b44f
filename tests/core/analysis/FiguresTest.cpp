// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/Figures.h"

#include "tests/support/SchoolBuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace rollbook {
namespace {

const DateRange kFirstDays{QDate(2024, 9, 4), QDate(2024, 9, 6)}; // Wednesday to Friday

std::vector<TotalsRow> totalsOf(const BuiltSchool& school, const DateRange& range, GroupBy by,
                                AsAt asAt = {QDate(2026, 1, 1)}) {
    std::vector<const Register*> registers;
    for (const auto& [year, reg] : school.registers)
        registers.push_back(reg.get());
    return totals(registers, range, by, asAt);
}

std::vector<QString> keysOf(const std::vector<TotalsRow>& rows) {
    std::vector<QString> keys;
    for (const TotalsRow& row : rows)
        keys.push_back(row.key);
    return keys;
}

// Checks T14.
TEST(FiguresTest, CountsHalfADayAwayAsOneOfTwoSessions) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .upn(u"U1"_s)
                            .inClass(u"4A"_s)
                            .inYear(4)
                            .marked(u"2024-09-04 AM"_s, u"/ I"_s)
                            .build();
    const DateRange firstDay{day("2024-09-04"), day("2024-09-04")};
    const Totals counts{
        .possible = 2, .attended = 1, .authorised = 1, .codes = {{u"/"_s, 1}, {u"I"_s, 1}}};
    EXPECT_THAT(totalsOf(*school, firstDay, GroupBy::Pupil),
                ElementsAre(TotalsRow{PupilId(1), u"U1"_s, u"4A"_s, yearGroup(4), counts}));
    EXPECT_EQ(*absenceRate(counts), *Rate::make(1, 2));
    EXPECT_EQ(*attendanceRate(counts), *Rate::make(1, 2));
}

// Checks T11.
TEST(FiguresTest, ListsALeaverForTheDaysBeforeLeaving) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .upn(u"U1"_s)
                            .until(day("2024-11-15"))
                            .marked(u"2024-11-07 AM"_s, u"I"_s)
                            .build();
    EXPECT_EQ(totalsOf(*school, {day("2024-11-07"), day("2024-11-07")}, GroupBy::Pupil)
                  .at(0)
                  .totals.authorised,
              1);
    EXPECT_EQ(totalsOf(*school, {day("2024-11-15"), day("2024-11-18")}, GroupBy::Pupil).size(), 1u);
    EXPECT_TRUE(totalsOf(*school, {day("2024-11-16"), day("2024-11-18")}, GroupBy::Pupil).empty());
}

TEST(FiguresTest, HasNoRateOfNoSessions) {
    EXPECT_EQ(attendanceRate(Totals{}), std::nullopt);
    EXPECT_EQ(absenceRate(Totals{}), std::nullopt);
}

// S1: sums first, then one division.
TEST(FiguresTest, DividesTheSumOfTheSchoolOnce) {
    Totals school{.possible = 380, .attended = 361, .authorised = 19};
    school += {.possible = 380, .attended = 342, .authorised = 38};
    school += {.possible = 10, .attended = 5, .authorised = 5};
    school += {};
    EXPECT_EQ(*absenceRate(school), *Rate::make(62, 770)); // 8.05%, not the mean of 21.67%
    EXPECT_EQ(percentHalfUpOneDecimal(*absenceRate(school)), u"8.1"_s);
}

// T4, T19, R31.
TEST(FiguresTest, PrintsRatesHalfUp) {
    const auto shown = [](int absent, int possible) {
        const Totals totals{
            .possible = possible, .attended = possible - absent, .authorised = absent};
        return percentHalfUpOneDecimal(*absenceRate(totals)) + u' ' +
               percentHalfUpOneDecimal(*attendanceRate(totals));
    };
    EXPECT_EQ(shown(33, 331), u"10.0 90.0"_s);
    EXPECT_EQ(shown(38, 379), u"10.0 90.0"_s);
    EXPECT_EQ(shown(20, 320), u"6.3 93.8"_s);
}

TEST(FiguresTest, CountsAPupilWhereTheyWereAtTheSession) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .inClass(u"4B"_s, day("2024-09-05"))
                            .inClass(u"10A"_s, day("2024-09-06"))
                            .markedThrough(kFirstDays.from, kFirstDays.to, u"/"_s)
                            .build();
    const auto rows = totalsOf(*school, kFirstDays, GroupBy::Class);
    EXPECT_THAT(keysOf(rows), ElementsAre(u"4B"_s, u"10A"_s, QString())); // unknown last
    for (const TotalsRow& row : rows)
        EXPECT_EQ(row.totals.possible, 2) << qPrintable(row.key);
}

TEST(FiguresTest, GivesAPupilTheClassAtTheEndOfTheRange) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .inClass(u"4A"_s)
                            .inClass(u"4B"_s, day("2024-09-06"))
                            .build();
    EXPECT_EQ(
        totalsOf(*school, {day("2024-09-04"), day("2024-09-05")}, GroupBy::Pupil).at(0).className,
        u"4A"_s);
    EXPECT_EQ(totalsOf(*school, kFirstDays, GroupBy::Pupil).at(0).className, u"4B"_s);
}

TEST(FiguresTest, CountsAPupilInTheYearGroupOfEachSchoolYear) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .inYear(4)
                            .marked(u"2025-07-22 AM"_s, u"/ / I"_s)
                            .withPupil(u"Unplaced"_s)
                            .marked(u"2025-07-22 AM"_s, u"O"_s)
                            .build();
    const auto rows = totalsOf(*school, {day("2025-07-22"), day("2025-09-03")}, GroupBy::Year);
    EXPECT_THAT(keysOf(rows), ElementsAre(u"4"_s, u"5"_s, QString()));
    EXPECT_EQ(rows[0].totals.attended, 2);
    EXPECT_EQ(rows[1].totals.authorised, 1);
    EXPECT_EQ(rows[2].totals.unauthorised, 1);
}

TEST(FiguresTest, AddsASchoolOverTwoYears) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .marked(u"2025-07-22 PM"_s, u"J1 /"_s)
                            .build();
    const auto rows = totalsOf(*school, {day("2025-07-22"), day("2025-09-03")}, GroupBy::School);
    EXPECT_THAT(keysOf(rows), ElementsAre(u"school"_s));
    EXPECT_EQ(rows[0].totals, (Totals{.possible = 2,
                                      .attended = 1,
                                      .authorised = 1,
                                      .missing = 2,
                                      .codes = {{u"/"_s, 1}, {u"J1"_s, 1}}}));
}

TEST(FiguresTest, CallsABlankMissingOnlyOnceItIsDue) {
    const auto school = SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s).build();
    const auto missing = [&](const AsAt& asAt) {
        return totalsOf(*school, kFirstDays, GroupBy::School, asAt).at(0).totals.missing;
    };
    EXPECT_EQ(missing({day("2024-09-03")}), 0);
    EXPECT_EQ(missing({day("2024-09-05")}), 4);
    EXPECT_EQ(missing({day("2024-09-05"), QTime(9, 20)}), 2);
    EXPECT_EQ(missing({day("2024-09-05"), QTime(9, 21)}), 3);
    EXPECT_EQ(missing({day("2025-01-01")}), 6); // never past the range
}

TEST(FiguresTest, LeavesOutAGroupWithNothingInTheRange) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .closed({.range = kFirstDays, .classes = {u"4A"_s}})
                            .withPupil(u"Ada"_s)
                            .inClass(u"4A"_s)
                            .withPupil(u"Ben"_s)
                            .inClass(u"4B"_s)
                            .build();
    EXPECT_THAT(keysOf(totalsOf(*school, kFirstDays, GroupBy::Class)), ElementsAre(u"4B"_s));
    EXPECT_EQ(totalsOf(*school, kFirstDays, GroupBy::Pupil).size(), 1u);
}

TEST(FiguresTest, ShowsTheSessionsBehindAFigureAndTheMarksThatCountForNothing) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .closed({.range = {day("2024-09-06"), day("2024-09-06")}})
                            .withPupil(u"Ada"_s)
                            .from(day("2024-09-05"))
                            .marked(u"2024-09-04 PM"_s, u"I / - O"_s)
                            .build();
    const Register& year = school->registerOf(u"2024/25"_s);
    std::vector<QString> lines;
    for (const CountedSession& one : sessionsBehind(year, PupilId(1), kFirstDays))
        lines.push_back(toString(one.session) + u' ' + QString::number(int(one.reading.state)) +
                        u' ' + one.reading.recorded);
    EXPECT_THAT(lines, ElementsAre(u"2024-09-04 PM 1 I"_s,   // off roll
                                   u"2024-09-05 AM 3 /"_s,   // marked
                                   u"2024-09-05 PM 2 "_s,    // blank
                                   u"2024-09-06 AM 0 O"_s)); // no session
}

} // namespace
} // namespace rollbook
