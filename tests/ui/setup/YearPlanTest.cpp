// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/YearPlan.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

BankHolidays holidays() {
    return *BankHolidays::shipped();
}

TEST(YearPlanTest, TheUsualYearHas190SchoolDaysAnd380Sessions) {
    for (int first = 2020; first <= 2035; ++first) {
        const YearPlan plan = proposedYear(SchoolYear(first), holidays());
        const SchoolCalendar calendar = calendarOf(plan, holidays());
        const YearCount expected{.days = 190, .sessions = 380};
        EXPECT_EQ(countOf(calendar, plan.dates.year.range()), expected) << first;
        EXPECT_EQ(plan.insetDays.size(), std::size_t(kUsualInsetDays)) << first;
        EXPECT_LE(plan.dates.terms[2].range.to, QDate(first + 1, 7, 31)) << first;
    }
}

TEST(YearPlanTest, TheAutumnOf2026BeginsOnTuesdayAndBreaksInTheLastWeekOfOctober) {
    const Term autumn = proposedYear(SchoolYear(2026), holidays()).dates.terms[0];
    EXPECT_EQ(autumn.range, (DateRange{QDate(2026, 9, 1), QDate(2026, 12, 18)}));
    EXPECT_EQ(autumn.breaks[0].range, (DateRange{QDate(2026, 10, 26), QDate(2026, 10, 30)}));
}

TEST(YearPlanTest, AYearThatBeginsOnASundayBeginsOnMonday) {
    EXPECT_EQ(proposedYear(SchoolYear(2024), holidays()).dates.terms[0].range.from, QDate(2024, 9, 2));
}

TEST(YearPlanTest, TermsMeetEasterEarlyInTheMiddleAndLate) {
    struct Case {
        SchoolYear year;
        QDate lastOfSpring;
        QDate firstOfSummer;
    };
    for (const Case& each : {Case{SchoolYear(2025), {2026, 4, 2}, {2026, 4, 20}},    // 5 April
                             Case{SchoolYear(2022), {2023, 3, 31}, {2023, 4, 17}},   // 9 April
                             Case{SchoolYear(2030), {2031, 3, 28}, {2031, 4, 15}},   // 13 April
                             Case{SchoolYear(2024), {2025, 4, 4}, {2025, 4, 22}}}) { // 20 April
        const auto terms = proposedYear(each.year, holidays()).dates.terms;
        EXPECT_EQ(terms[1].range.to, each.lastOfSpring);
        EXPECT_EQ(terms[2].range.from, each.firstOfSummer);
    }
}

TEST(YearPlanTest, OnlyBankHolidaysInTermAreListed) {
    const YearPlan plan = proposedYear(SchoolYear(2026), holidays());
    const auto inside = bankHolidaysInTerm(plan.dates, holidays());
    ASSERT_EQ(inside.size(), 1U); // Good Friday and Easter Monday are in the holidays
    EXPECT_EQ(inside[0].date, QDate(2027, 5, 3));
}

TEST(YearPlanTest, ABankHolidayInAHalfTermIsNotInTerm) {
    YearPlan plan = proposedYear(SchoolYear(2026), holidays());
    plan.dates.terms[2].breaks[0].range = {QDate(2027, 6, 1), QDate(2027, 6, 4)};
    EXPECT_EQ(bankHolidaysInTerm(plan.dates, holidays()).size(), 2U); // 31 May is in term now
}

TEST(YearPlanTest, GoingThroughACalendarKeepsThePlan) {
    YearPlan plan = proposedYear(SchoolYear(2026), holidays());
    plan.others = {{.range = {QDate(2026, 11, 2), QDate(2026, 11, 2)},
                    .kind = ClosureKind::Planned,
                    .reason = u"Polling station"_s,
                    .half = Half::PM,
                    .code = u"#"_s}};
    EXPECT_EQ(planOf(plan.dates, closuresOf(plan, holidays()), holidays()), plan);
    EXPECT_EQ(planOf(calendarOf(plan, holidays()), SchoolYear(2026), holidays()), plan);
}

TEST(YearPlanTest, ClosuresEnteredByHandAreNotPartOfThePlan) {
    const YearPlan plan = proposedYear(SchoolYear(2026), holidays());
    std::vector<Closure> closures = closuresOf(plan, holidays());
    closures.push_back({.range = {QDate(2026, 11, 20), QDate(2026, 11, 20)},
                        .kind = ClosureKind::Unplanned,
                        .origin = ClosureOrigin::Office,
                        .reason = u"Boiler"_s,
                        .code = u"Y4"_s});
    SchoolCalendar calendar = calendarOf(plan, holidays());
    calendar.setClosures(closures);
    EXPECT_EQ(planOf(calendar, SchoolYear(2026), holidays()), plan);
}

TEST(YearPlanTest, AnInsetDayTakesOneDayAndTwoSessions) {
    YearPlan plan = proposedYear(SchoolYear(2026), holidays());
    plan.insetDays.push_back({QDate(2026, 11, 27), u"Training"_s});
    const YearCount expected{.days = 189, .sessions = 378};
    EXPECT_EQ(countOf(calendarOf(plan, holidays()), plan.dates.year.range()), expected);
}

// Friday and Monday with the weekend between them.
Closure twoInsetDays() {
    return {.range = {QDate(2026, 11, 20), QDate(2026, 11, 23)},
            .kind = ClosureKind::Inset,
            .reason = u"Moderation"_s,
            .code = u"#"_s};
}

std::vector<DateRange> insetRanges(const YearPlan& plan) {
    std::vector<DateRange> ranges;
    for (const Closure& closure : closuresOf(plan, holidays()))
        if (closure.kind == ClosureKind::Inset)
            ranges.push_back(closure.range);
    return ranges;
}

TEST(YearPlanTest, AnInsetOfSeveralDaysIsEachOfThemInTheFormAndWholeWhenSaved) {
    const YearDates dates = proposedYear(SchoolYear(2026), holidays()).dates;
    const YearPlan plan = planOf(dates, {twoInsetDays()}, holidays());
    EXPECT_EQ(plan.insetDays.size(), 2U);
    EXPECT_EQ(insetRanges(plan), std::vector{twoInsetDays().range});
    EXPECT_EQ(planOf(dates, closuresOf(plan, holidays()), holidays()), plan);
}

TEST(YearPlanTest, AnInsetThatLostADayIsSingleDays) {
    const YearDates dates = proposedYear(SchoolYear(2026), holidays()).dates;
    YearPlan plan = planOf(dates, {twoInsetDays()}, holidays());
    plan.insetDays.pop_back();
    const QDate friday(2026, 11, 20);
    EXPECT_EQ(insetRanges(plan), (std::vector{DateRange{friday, friday}}));
}

TEST(YearPlanTest, ADayAddedBesideAnInsetOfSeveralStandsAlone) {
    const YearDates dates = proposedYear(SchoolYear(2026), holidays()).dates;
    YearPlan plan = planOf(dates, {twoInsetDays()}, holidays());
    const QDate tuesday(2026, 11, 24);
    plan.insetDays.push_back({tuesday, u"Moderation"_s});
    EXPECT_EQ(insetRanges(plan),
              (std::vector{twoInsetDays().range, DateRange{tuesday, tuesday}}));
}

} // namespace
} // namespace rollbook
