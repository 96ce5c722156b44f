// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/record/PupilYear.h"

#include "core/office/School.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

SchoolBuilder builder() {
    return SchoolBuilder()
        .onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .inClass(u"4A"_s)
        .from(day("2024-11-18"))
        .marked(u"2024-11-18 AM"_s, u"/ \\ I I L -"_s);
}

class PupilYearTest : public ::testing::Test {
protected:
    const Register& reg() const { return *disk.school().registerOf(SchoolYear(2024)); }
    PupilId ada() const { return disk.pupil(u"Ada"_s); }
    std::vector<YearMonth> sheet(const std::vector<MarkRevision>& amendments = {}) const {
        return yearSheet(disk.school(), reg(), ada(), day("2024-11-20"), amendments);
    }
    static const YearCell& cell(const std::vector<YearMonth>& months, const QString& session) {
        for (const YearMonth& month : months)
            for (const YearCell& each : month.cells)
                if (toString(each.session) == session)
                    return each;
        ADD_FAILURE() << "no " << qPrintable(session);
        return months.front().cells.front();
    }
    OfficeOnDisk disk{*builder().build(), moment("2024-11-20T16:00")};
};

TEST_F(PupilYearTest, TheMonthsAreThoseOfTheTerms) {
    const auto months = sheet();
    ASSERT_EQ(months.size(), 11U);
    EXPECT_EQ(months.front().first, day("2024-09-01"));
    EXPECT_EQ(months.back().first, day("2025-07-01"));
}

TEST_F(PupilYearTest, EveryWeekdayHasBothSessionsAndNoWeekendHas) {
    const auto months = sheet();
    EXPECT_EQ(months[0].cells.size(), 42U); // September 2024: 21 weekdays
    for (const YearMonth& month : months)
        for (const YearCell& each : month.cells)
            EXPECT_LE(each.session.date.dayOfWeek(), 5);
}

TEST_F(PupilYearTest, ABreakSaysItsNameAndADayOffRollReadsSo) {
    const auto months = sheet();
    EXPECT_EQ(cell(months, u"2024-10-29 AM"_s).why, NoSession::Break);
    EXPECT_FALSE(cell(months, u"2024-10-29 AM"_s).breakName.isEmpty());
    EXPECT_EQ(cell(months, u"2024-11-15 PM"_s).reading.state, SessionState::OffRoll);
    EXPECT_EQ(cell(months, u"2024-11-18 AM"_s).reading.code, u"/"_s);
    EXPECT_EQ(cell(months, u"2024-11-18 AM"_s).why, std::nullopt);
}

TEST_F(PupilYearTest, TodayIsNotToComeAndTomorrowIs) {
    const auto months = sheet();
    EXPECT_FALSE(cell(months, u"2024-11-20 PM"_s).isToCome);
    EXPECT_TRUE(cell(months, u"2024-11-21 AM"_s).isToCome);
}

TEST_F(PupilYearTest, OnlyASecondRevisionMakesASessionAmended) {
    const Mark mark{.pupil = ada(), .session = session(u"2024-11-18 AM"_s), .code = u"/"_s};
    EXPECT_FALSE(cell(sheet({{.revision = 1, .mark = mark}}), u"2024-11-18 AM"_s).isAmended);
    const auto months = sheet({{.revision = 1, .mark = mark}, {.revision = 2, .mark = mark}});
    EXPECT_TRUE(cell(months, u"2024-11-18 AM"_s).isAmended);
    EXPECT_FALSE(cell(months, u"2024-11-18 PM"_s).isAmended);
}

TEST(DayPlaceTest, FiveWeeksHoldEveryMonth) {
    EXPECT_EQ(dayPlace(day("2024-11-01")), 4); // a Friday
    EXPECT_EQ(dayPlace(day("2024-11-04")), 5);
    EXPECT_EQ(dayPlace(day("2024-09-02")), 0); // after a Sunday
    EXPECT_EQ(dayPlace(day("2025-03-31")), 20); // after a Saturday
    for (QDate each = day("2024-01-01"); each < day("2034-01-01"); each = each.addDays(1)) {
        if (each.dayOfWeek() <= 5) {
            ASSERT_LT(dayPlace(each), kWeeksAMonth * kDaysAWeek) << qPrintable(each.toString());
        }
    }
}

TEST_F(PupilYearTest, TermsThatHaveBegunComeBeforeTheYear) {
    const auto terms = termTotals(reg(), ada(), {day("2024-11-20")});
    ASSERT_EQ(terms.size(), 2U);
    EXPECT_EQ(terms[0].totals, terms[1].totals);
    EXPECT_TRUE(terms[1].name.isEmpty());
    EXPECT_EQ(terms[1].days, (DateRange{day("2024-08-01"), day("2024-11-20")}));
    EXPECT_EQ(terms[1].totals.possible, 5);
    EXPECT_EQ(terms[1].totals.missing, 1);
    EXPECT_EQ(terms[1].totals.codes.of(u"I"_s), 2);
}

TEST_F(PupilYearTest, ATermCountsFromItsFirstDay) {
    const YearDates& dates = disk.school().calendar.years().at(SchoolYear(2024));
    const QDate spring = dates.terms[1].range.from;
    EXPECT_EQ(termTotals(reg(), ada(), {spring.addDays(-1)}).size(), 2U);
    EXPECT_EQ(termTotals(reg(), ada(), {spring}).size(), 3U);
}

TEST_F(PupilYearTest, StandingIsThatOfTheAbsenceTable) {
    const auto all = absence(reg(), day("2024-11-20"));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(standingOf(reg(), ada(), day("2024-11-20")), all.front());
    EXPECT_EQ(standingOf(reg(), PupilId{99}, day("2024-11-20")), std::nullopt);
}

AbsenceRow row(int absent, int possible, int remaining) {
    const PersistentTest test;
    return {.possible = possible,
            .absent = absent,
            .status = test.status(absent, possible),
            .remaining = remaining,
            .untilPersistent = test.untilPersistent(absent, possible),
            .toLeavePersistent = test.toLeavePersistent(absent, possible),
            .mayStillMiss = test.mayStillMiss(absent, possible, remaining)};
}

TEST(WhatIfTest, NothingMoreChangesNothing) {
    EXPECT_EQ(whatIf(row(9, 100, 50), 0, NextSessions::Missed), row(9, 100, 50));
}

TEST(WhatIfTest, EveryFigureIsThatOfTheSessionsThen) {
    EXPECT_EQ(whatIf(row(9, 100, 50), 2, NextSessions::Missed), row(11, 102, 48));
    EXPECT_EQ(whatIf(row(11, 100, 50), 11, NextSessions::Attended), row(11, 111, 39));
}

TEST(WhatIfTest, TheStatusTurnsExactlyWhereItIsSaidTo) {
    const AbsenceRow now = row(9, 100, 50);
    const int k = *now.untilPersistent;
    EXPECT_EQ(whatIf(now, k - 1, NextSessions::Missed).status, AbsenceStatus::None);
    EXPECT_EQ(whatIf(now, k, NextSessions::Missed).status, AbsenceStatus::Persistent);
    const AbsenceRow persistent = row(11, 100, 50);
    const int out = *persistent.toLeavePersistent;
    EXPECT_EQ(whatIf(persistent, out - 1, NextSessions::Attended).status, AbsenceStatus::Persistent);
    EXPECT_EQ(whatIf(persistent, out, NextSessions::Attended).status, AbsenceStatus::None);
}

TEST(WhatIfTest, NoMoreThanRemainAreMissed) {
    EXPECT_EQ(whatIf(row(9, 100, 3), 4, NextSessions::Missed), row(12, 103, 0));
    EXPECT_EQ(whatIf(row(9, 100, 3), -1, NextSessions::Missed), row(9, 100, 3));
}

} // namespace
} // namespace rollbook
