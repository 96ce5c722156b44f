// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/SchoolCalendar.h"

#include "ReferenceCalendar.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const std::optional<YearGroup> kYear3 = YearGroup::fromNumber(3);
const std::optional<YearGroup> kYear4 = YearGroup::fromNumber(4);
const QDate kWednesday(2025, 1, 8);

// Closes the whole school on Wednesday 8 January 2025.
Closure shut(qint64 id, ClosureKind kind) {
    return {.id = ClosureId(id), .range = {kWednesday, kWednesday}, .kind = kind};
}

Closure shutYear3(qint64 id, ClosureKind kind) {
    Closure closure = shut(id, kind);
    closure.years = {*kYear3};
    return closure;
}

// rules.md 1; checks R7

TEST(SchoolCalendarTest, HasSessionsOnWeekdaysInTerm) {
    const SchoolCalendar calendar = referenceCalendar();
    EXPECT_EQ(calendar.noSession(am(2025, 1, 10), kYear3, u"3A"_s), std::nullopt); // Friday
    EXPECT_EQ(calendar.noSession(am(2025, 1, 11), kYear3, u"3A"_s), NoSession::Weekend);
    EXPECT_EQ(calendar.noSession(pm(2025, 1, 12), kYear3, u"3A"_s), NoSession::Weekend);
    EXPECT_EQ(calendar.noSession(am(2025, 1, 13), kYear3, u"3A"_s), std::nullopt); // Monday
}

TEST(SchoolCalendarTest, IncludesTheFirstAndTheLastDayOfTerm) {
    const SchoolCalendar calendar = referenceCalendar();
    EXPECT_EQ(calendar.noSession(am(2024, 9, 3), kYear3, {}), NoSession::OutsideTerm);
    EXPECT_EQ(calendar.noSession(am(2024, 9, 4), kYear3, {}), std::nullopt);
    EXPECT_EQ(calendar.noSession(pm(2024, 12, 20), kYear3, {}), std::nullopt);
    EXPECT_EQ(calendar.noSession(am(2024, 12, 23), kYear3, {}), NoSession::OutsideTerm);
}

TEST(SchoolCalendarTest, ExcludesTheFirstAndTheLastDayOfABreak) {
    const SchoolCalendar calendar = referenceCalendar();
    EXPECT_EQ(calendar.noSession(am(2024, 10, 25), kYear3, {}), std::nullopt);
    EXPECT_EQ(calendar.noSession(am(2024, 10, 28), kYear3, {}), NoSession::Break);
    EXPECT_EQ(calendar.noSession(am(2024, 11, 1), kYear3, {}), NoSession::Break);
    EXPECT_EQ(calendar.noSession(am(2024, 11, 4), kYear3, {}), std::nullopt);
}

TEST(SchoolCalendarTest, ABankHolidayAndAnInsetDayArePlannedClosures) {
    const SchoolCalendar calendar = referenceCalendarWith({shut(1, ClosureKind::Inset)});
    EXPECT_EQ(calendar.noSession(am(2025, 5, 5), kYear3, {}), NoSession::PlannedClosure);
    EXPECT_EQ(calendar.noSession(am(2025, 1, 8), kYear3, {}), NoSession::PlannedClosure);
    EXPECT_EQ(calendar.noSession(am(2025, 1, 9), kYear3, {}), std::nullopt);
}

TEST(SchoolCalendarTest, ATermWeekdayDoesNotLookAtClosures) {
    const SchoolCalendar calendar = referenceCalendar();
    EXPECT_TRUE(calendar.isTermWeekday(QDate(2025, 5, 5)));
    EXPECT_FALSE(calendar.isTermWeekday(QDate(2025, 5, 4)));
    EXPECT_FALSE(calendar.isTermWeekday(QDate(2025, 5, 26)));
    EXPECT_FALSE(calendar.isTermWeekday(QDate()));
}

// rules.md 3, 4

TEST(SchoolCalendarTest, APlannedClosureTakesTheSessionFromThoseItCovers) {
    const SchoolCalendar calendar = referenceCalendarWith({shutYear3(1, ClosureKind::Planned)});
    EXPECT_EQ(calendar.noSession(am(2025, 1, 8), kYear3, u"3A"_s), NoSession::PlannedClosure);
    EXPECT_EQ(calendar.noSession(am(2025, 1, 8), kYear4, u"4A"_s), std::nullopt);
    EXPECT_EQ(calendar.plannedClosure(am(2025, 1, 8), kYear3, u"3A"_s)->id, ClosureId(1));
    EXPECT_EQ(calendar.plannedClosure(am(2025, 1, 8), kYear4, u"4A"_s), nullptr);
}

TEST(SchoolCalendarTest, AnUnplannedClosureLeavesTheSessionDue) {
    const SchoolCalendar calendar = referenceCalendarWith({shut(1, ClosureKind::Unplanned)});
    EXPECT_EQ(calendar.noSession(am(2025, 1, 8), kYear3, u"3A"_s), std::nullopt);
    EXPECT_EQ(calendar.plannedClosure(am(2025, 1, 8), kYear3, u"3A"_s), nullptr);
}

TEST(SchoolCalendarTest, ListsUnplannedClosuresInTheOrderEntered) {
    const SchoolCalendar calendar =
        referenceCalendarWith({shut(7, ClosureKind::Unplanned), shut(5, ClosureKind::Planned),
                               shutYear3(3, ClosureKind::Unplanned)});
    const auto forYear3 = calendar.unplannedClosures(am(2025, 1, 8), kYear3, {});
    ASSERT_EQ(forYear3.size(), 2U);
    EXPECT_EQ(forYear3[0]->id, ClosureId(7));
    EXPECT_EQ(forYear3[1]->id, ClosureId(3));
    EXPECT_EQ(calendar.unplannedClosures(am(2025, 1, 8), kYear4, {}).size(), 1U);
    EXPECT_TRUE(calendar.unplannedClosures(am(2025, 1, 9), kYear3, {}).empty());
}

TEST(SchoolCalendarTest, FindsClosuresThatOverlapAndThoseWithoutEnd) {
    Closure month = shut(1, ClosureKind::Unplanned);
    month.range = {QDate(2025, 1, 6), QDate(2025, 1, 31)};
    Closure forGood = shut(3, ClosureKind::Unplanned);
    forGood.range = {QDate(2025, 1, 10), {}};
    const SchoolCalendar calendar =
        referenceCalendarWith({month, shut(2, ClosureKind::Unplanned), forGood});
    const auto countOn = [&](QDate date) {
        return calendar.unplannedClosures({date, Half::AM}, kYear3, {}).size();
    };
    EXPECT_EQ(countOn(QDate(2025, 1, 3)), 0U);
    EXPECT_EQ(countOn(QDate(2025, 1, 6)), 1U);
    EXPECT_EQ(countOn(QDate(2025, 1, 8)), 2U);
    EXPECT_EQ(countOn(QDate(2025, 1, 9)), 1U);
    EXPECT_EQ(countOn(QDate(2025, 1, 31)), 2U);
    EXPECT_EQ(countOn(QDate(2025, 2, 3)), 1U);
}

TEST(SchoolCalendarTest, ForgetsTheClosuresItHadBefore) {
    SchoolCalendar calendar = referenceCalendarWith({shut(1, ClosureKind::Planned)});
    calendar.setClosures({});
    EXPECT_TRUE(calendar.isOpen(am(2025, 1, 8)));
    EXPECT_TRUE(calendar.isSchoolDay(kWednesday));
    EXPECT_EQ(calendar.closure(ClosureId(1)), nullptr);
}

TEST(SchoolCalendarTest, FindsAClosureById) {
    const SchoolCalendar calendar = referenceCalendarWith({shut(1, ClosureKind::Planned)});
    EXPECT_EQ(calendar.closure(ClosureId(1))->kind, ClosureKind::Planned);
    EXPECT_EQ(calendar.closure(ClosureId(2)), nullptr);
}

// rules.md 2

TEST(SchoolCalendarTest, TheReferenceYearHas388Sessions) {
    const SchoolCalendar calendar = referenceCalendar();
    EXPECT_EQ(calendar.openSessions(SchoolYear(2024).range()).size(), 388U);
    EXPECT_EQ(calendar.termSessions(SchoolYear(2024).range()).size(), 390U); // the bank holiday
}

TEST(SchoolCalendarTest, SessionsComeInOrderWithinTheRange) {
    const SchoolCalendar calendar = referenceCalendar();
    EXPECT_EQ(calendar.termSessions({QDate(2024, 10, 25), QDate(2024, 11, 4)}),
              (std::vector{am(2024, 10, 25), pm(2024, 10, 25), am(2024, 11, 4), pm(2024, 11, 4)}));
    EXPECT_TRUE(calendar.termSessions({QDate(2024, 10, 26), QDate(2024, 11, 3)}).empty());
}

TEST(SchoolCalendarTest, IsShutToAllByAWholeSchoolClosureOfEitherKind) {
    for (const ClosureKind kind : {ClosureKind::Planned, ClosureKind::Unplanned}) {
        const SchoolCalendar calendar = referenceCalendarWith({shut(1, kind)});
        EXPECT_FALSE(calendar.isOpen(am(2025, 1, 8)));
        EXPECT_EQ(calendar.openSessions(SchoolYear(2024).range()).size(), 386U);
    }
}

TEST(SchoolCalendarTest, StaysOpenUnderAClosureOfAPart) {
    const SchoolCalendar calendar = referenceCalendarWith({shutYear3(1, ClosureKind::Planned)});
    EXPECT_TRUE(calendar.isOpen(am(2025, 1, 8)));
    EXPECT_EQ(calendar.openSessions(SchoolYear(2024).range()).size(), 388U);
}

TEST(SchoolCalendarTest, IsOpenInTheHalfThatAHalfDayClosureLeaves) {
    Closure afternoon = shut(1, ClosureKind::Planned);
    afternoon.half = Half::PM;
    const SchoolCalendar calendar = referenceCalendarWith({afternoon});
    EXPECT_TRUE(calendar.isOpen(am(2025, 1, 8)));
    EXPECT_FALSE(calendar.isOpen(pm(2025, 1, 8)));
}

TEST(SchoolCalendarTest, ReplacesTheDatesOfAYearAndNoOther) {
    SchoolCalendar calendar = referenceCalendar();
    calendar.setYearDates({SchoolYear(2025), {}});
    EXPECT_FALSE(calendar.isTermWeekday(QDate(2025, 9, 3)));
    EXPECT_TRUE(calendar.isTermWeekday(QDate(2025, 7, 22)));
}

// rules.md 18

TEST(SchoolCalendarTest, AHalfTermIsATermsPartBetweenBreaks) {
    const SchoolCalendar calendar = referenceCalendar();
    const DateRange first{QDate(2024, 9, 4), QDate(2024, 10, 27)};
    const DateRange second{QDate(2024, 11, 2), QDate(2024, 12, 20)};
    EXPECT_EQ(calendar.halfTermOf(QDate(2024, 9, 4)), first);
    EXPECT_EQ(calendar.halfTermOf(QDate(2024, 10, 25)), first);
    EXPECT_EQ(calendar.halfTermOf(QDate(2024, 10, 28)), std::nullopt);
    EXPECT_EQ(calendar.halfTermOf(QDate(2024, 11, 4)), second);
    EXPECT_EQ(calendar.halfTermOf(QDate(2024, 12, 21)), std::nullopt);
}

TEST(SchoolCalendarTest, ThePreviousHalfTermIsTheLastOneWhollyBeforeTheDate) {
    const SchoolCalendar calendar = referenceCalendar();
    const DateRange first{QDate(2024, 9, 4), QDate(2024, 10, 27)};
    EXPECT_EQ(calendar.previousHalfTerm(QDate(2024, 10, 27)), std::nullopt);
    EXPECT_EQ(calendar.previousHalfTerm(QDate(2024, 10, 28)), first);
    EXPECT_EQ(calendar.previousHalfTerm(QDate(2024, 12, 20)), first);
    EXPECT_EQ(calendar.previousHalfTerm(QDate(2025, 9, 10))->from, QDate(2025, 5, 31));
}

TEST(SchoolCalendarTest, ABreakAtTheEdgeOfATermLeavesNoEmptyPart) {
    SchoolCalendar calendar;
    const DateRange term{QDate(2025, 1, 6), QDate(2025, 1, 31)};
    calendar.setYearDates({SchoolYear(2024),
                           {{u"Spring"_s,
                             term,
                             {{u"Late"_s, {QDate(2025, 1, 27), QDate(2025, 2, 7)}},
                              {u"Early"_s, {QDate(2025, 1, 1), QDate(2025, 1, 10)}}}}}});
    EXPECT_EQ(calendar.halfTermOf(QDate(2025, 1, 13)),
              (DateRange{QDate(2025, 1, 11), QDate(2025, 1, 26)}));
    EXPECT_EQ(calendar.previousHalfTerm(QDate(2025, 1, 26)), std::nullopt);
    EXPECT_EQ(calendar.termSessions(term).size(), 20U);
}

TEST(SchoolCalendarTest, ABreakDoesNotEndTheTerm) {
    const SchoolCalendar calendar = referenceCalendar();
    EXPECT_EQ(calendar.termOf(QDate(2024, 10, 30))->name, u"Autumn"_s);
    EXPECT_EQ(calendar.termOf(QDate(2025, 1, 6))->name, u"Spring"_s);
    EXPECT_EQ(calendar.termOf(QDate(2025, 1, 5)), nullptr);
}

// rules.md 6; checks L2

RegisterTimes opening(QDate from, QTime opens, std::vector<YearGroup> years = {}) {
    RegisterTimes times{.from = from, .years = std::move(years)};
    times.am.opens = opens;
    return times;
}

TEST(SchoolCalendarTest, RegisterTimesHoldFromTheirDate) {
    SchoolCalendar calendar = referenceCalendar();
    calendar.setRegisterTimes(
        {opening(QDate(2025, 1, 6), QTime(9, 0)), opening(QDate(2024, 9, 1), QTime(8, 50))});
    EXPECT_EQ(calendar.timesOn(QDate(2024, 8, 31), kYear3), std::nullopt);
    EXPECT_EQ(calendar.timesOn(QDate(2024, 9, 1), kYear3)->am.opens, QTime(8, 50));
    EXPECT_EQ(calendar.timesOn(QDate(2025, 1, 5), kYear3)->am.opens, QTime(8, 50));
    EXPECT_EQ(calendar.timesOn(QDate(2025, 1, 6), kYear3)->am.opens, QTime(9, 0));
}

TEST(SchoolCalendarTest, TimesForAYearGroupStandBeforeTimesForEveryone) {
    SchoolCalendar calendar = referenceCalendar();
    calendar.setRegisterTimes({opening(QDate(2024, 9, 1), QTime(8, 50)),
                               opening(QDate(2024, 10, 1), QTime(8, 40), {*kYear3}),
                               opening(QDate(2025, 1, 6), QTime(9, 0))});
    EXPECT_EQ(calendar.timesOn(QDate(2024, 9, 30), kYear3)->am.opens, QTime(8, 50));
    EXPECT_EQ(calendar.timesOn(QDate(2024, 10, 1), kYear3)->am.opens, QTime(8, 40));
    EXPECT_EQ(calendar.timesOn(QDate(2024, 10, 1), kYear4)->am.opens, QTime(8, 50));
    EXPECT_EQ(calendar.timesOn(QDate(2025, 1, 6), kYear3)->am.opens, QTime(8, 40));
    EXPECT_EQ(calendar.timesOn(QDate(2025, 1, 6), std::nullopt)->am.opens, QTime(9, 0));
}

} // namespace
} // namespace rollbook
