// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/letters/ToldOf.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr Period kYear{Period::Kind::YearToDate, 0};
constexpr Period kTerm{Period::Kind::Term, 0};
constexpr Period kHalfTerm{Period::Kind::HalfTerm, 0};
constexpr Period kPreviousHalfTerm{Period::Kind::PreviousHalfTerm, 0};
constexpr Period weeks(int count) {
    return {Period::Kind::SchoolWeeks, count};
}

SchoolBuilder ada() {
    return SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s);
}

std::string text(const DateRange& range) {
    return (range.from.toString(Qt::ISODate) + u" to "_s + range.to.toString(Qt::ISODate))
        .toStdString();
}

// The days of a letter with such a period on a day of the reference calendar.
std::string days(const Period& period, const char* on) {
    return text(ToldOf{.letter = {.period = period}}.on(day(on), ada()).now.range);
}

TEST(LetterPeriodsTest, TakesTheYearFromTheFirstOfAugust) {
    EXPECT_EQ(days(kYear, "2024-11-20"), "2024-08-01 to 2024-11-20");
}

TEST(LetterPeriodsTest, TakesTheTermFromItsFirstDay) {
    EXPECT_EQ(days(kTerm, "2025-03-12"), "2025-01-06 to 2025-03-12");
    EXPECT_EQ(days(kTerm, "2025-01-06"), "2025-01-06 to 2025-01-06");
}

TEST(LetterPeriodsTest, TakesTheHalfTermFromTheBreak) {
    EXPECT_EQ(days(kHalfTerm, "2024-10-25"), "2024-09-04 to 2024-10-25");
    EXPECT_EQ(days(kHalfTerm, "2024-11-20"), "2024-11-02 to 2024-11-20");
}

TEST(LetterPeriodsTest, TakesTheWholeHalfTermBefore) {
    EXPECT_EQ(days(kPreviousHalfTerm, "2024-11-20"), "2024-09-04 to 2024-10-27");
}

TEST(LetterPeriodsTest, TakesTheYearWhereThereIsNoTermAndNoHalfTermBefore) {
    EXPECT_EQ(days(kTerm, "2024-12-27"), "2024-08-01 to 2024-12-27");
    EXPECT_EQ(days(kHalfTerm, "2024-10-30"), "2024-08-01 to 2024-10-30");
    EXPECT_EQ(days(kPreviousHalfTerm, "2024-09-20"), "2024-08-01 to 2024-09-20");
}

TEST(LetterPeriodsTest, TakesThisSchoolWeekAndThoseBefore) {
    EXPECT_EQ(days(weeks(1), "2024-11-20"), "2024-11-18 to 2024-11-20");
    EXPECT_EQ(days(weeks(3), "2024-11-20"), "2024-11-04 to 2024-11-20");
    EXPECT_EQ(days(weeks(4), "2024-11-20"), "2024-10-21 to 2024-11-20");
}

// Two periods compared have as many sessions to miss: the week under way is in neither.
TEST(LetterPeriodsTest, TakesWholeWeeksBeforeTheOneUnderWay) {
    const auto whole = [](const char* on) {
        return text(ToldOf{.letter = {.period = weeks(2), .isOfWholeWeeks = true}}
                        .on(day(on), ada())
                        .now.range);
    };
    EXPECT_EQ(whole("2024-11-18"), "2024-11-04 to 2024-11-17");
    EXPECT_EQ(whole("2024-11-22"), "2024-11-04 to 2024-11-17");
    EXPECT_EQ(whole("2024-11-25"), "2024-11-11 to 2024-11-24");
}

TEST(LetterPeriodsTest, KnowsTheFirstDayWithASession) {
    const auto begins = [](const Period& period, const SchoolBuilder& school) {
        return ToldOf{.letter = {.period = period}}.on(day("2024-11-20"), school).now.begins;
    };
    EXPECT_EQ(begins(kYear, ada()), day("2024-09-04"));
    EXPECT_EQ(begins(kHalfTerm, ada()), day("2024-11-04"));
    EXPECT_EQ(begins(kYear, ada().from(day("2024-10-08"))), day("2024-10-08"));
}

TEST(LetterPeriodsTest, TakesTheWeeksBeforeAWeekWithoutSchool) {
    EXPECT_EQ(days(weeks(2), "2024-10-30"), "2024-10-14 to 2024-10-30");
}

// The register of a year has no marks of the year before, and a letter tells no days without them.
TEST(LetterPeriodsTest, StaysWithinTheSchoolYear) {
    EXPECT_EQ(days(weeks(4), "2025-09-10"), "2025-08-01 to 2025-09-10");
    EXPECT_EQ(days(kPreviousHalfTerm, "2025-09-10"), "2025-08-01 to 2025-09-10");
    const ToldOf told{.sessions = {session(u"2025-07-21 AM"_s)}};
    EXPECT_EQ(text(told.on(day("2025-09-10"), ada()).now.range), "2025-08-01 to 2025-09-10");
}

TEST(LetterPeriodsTest, TakesThePeriodOfTheStep) {
    const ToldOf told{.period = kTerm, .sessions = {session(u"2024-11-18 AM"_s)}};
    EXPECT_EQ(text(told.on(day("2024-11-20"), ada()).now.range), "2024-09-04 to 2024-11-20");
}

TEST(LetterPeriodsTest, TakesItsOwnPeriodBeforeThatOfTheStep) {
    const ToldOf told{.letter = {.period = kYear}, .period = kTerm};
    EXPECT_EQ(text(told.on(day("2024-11-20"), ada()).now.range), "2024-08-01 to 2024-11-20");
}

TEST(LetterPeriodsTest, BeginsWithTheFirstSessionWhereTheStepHasNoPeriod) {
    const ToldOf told{.sessions = {session(u"2024-11-13 PM"_s), session(u"2024-11-18 AM"_s)}};
    EXPECT_EQ(text(told.on(day("2024-11-20"), ada()).now.range), "2024-11-13 to 2024-11-20");
}

TEST(LetterPeriodsTest, BeginsWithTheYearWhereNobodyNamesAPeriod) {
    EXPECT_EQ(text(ToldOf{}.on(day("2024-11-20"), ada()).now.range), "2024-08-01 to 2024-11-20");
}

// The days told beside it; "none".
std::string earlier(const Period& period, const char* on, const SchoolBuilder& builder = ada()) {
    const LetterFacts facts =
        ToldOf{.letter = {.period = period, .tellsEarlier = true}}.on(day(on), builder);
    return facts.earlier ? text(facts.earlier->range) : "none";
}

TEST(LetterEarlierTest, IsAsManySchoolWeeksStraightBefore) {
    EXPECT_EQ(earlier(weeks(1), "2024-11-20"), "2024-11-11 to 2024-11-17");
    EXPECT_EQ(earlier(weeks(4), "2024-11-20"), "2024-09-23 to 2024-10-20");
    EXPECT_EQ(earlier(kHalfTerm, "2024-11-20"), "2024-10-07 to 2024-10-27");
}

TEST(LetterEarlierTest, LeavesOutWeeksWithoutSchool) {
    EXPECT_EQ(earlier(weeks(3), "2024-11-20"), "2024-10-07 to 2024-11-03");
}

TEST(LetterEarlierTest, IsNotToldWhereTheYearHasFewerWeeks) {
    EXPECT_EQ(earlier(weeks(2), "2024-09-25"), "2024-09-02 to 2024-09-15");
    EXPECT_EQ(earlier(weeks(3), "2024-09-25"), "none");
    EXPECT_EQ(earlier(kYear, "2024-11-20"), "none");
}

TEST(LetterEarlierTest, IsNeverOfTheYearBefore) {
    EXPECT_EQ(earlier(weeks(1), "2025-09-10"), "2025-09-01 to 2025-09-07");
    EXPECT_EQ(earlier(weeks(2), "2025-09-17"), "none");
}

TEST(LetterEarlierTest, IsNotToldOfAPeriodWithoutSchool) {
    EXPECT_EQ(earlier(kYear, "2024-08-15"), "none");
}

TEST(LetterEarlierTest, IsNotToldWhereTheLetterDoesNotAsk) {
    EXPECT_EQ(ToldOf{.letter = {.period = weeks(1)}}.on(day("2024-11-20"), ada()).earlier,
              std::nullopt);
}

TEST(LetterEarlierTest, IsNotToldOfAJoiner) {
    EXPECT_EQ(earlier(weeks(4), "2024-11-20", ada().from(day("2024-09-23"))),
              "2024-09-23 to 2024-10-20");
    EXPECT_EQ(earlier(weeks(4), "2024-11-20", ada().from(day("2024-09-24"))), "none");
    EXPECT_EQ(earlier(weeks(4), "2024-11-20", ada().from(day("2024-11-04"))), "none");
}

TEST(LetterEarlierTest, CountsItsOwnDays) {
    const SchoolBuilder school = ada()
                                     .markedThrough(day("2024-11-11"), day("2024-11-15"), u"/"_s)
                                     .marked(u"2024-11-15 AM"_s, u"I O N"_s);
    const LetterFacts facts =
        ToldOf{.letter = {.period = weeks(1), .tellsEarlier = true}}.on(day("2024-11-20"), school);
    EXPECT_EQ(facts.earlier->totals.possible, 10);
    EXPECT_EQ(facts.earlier->totals.absent(), 2);
    EXPECT_EQ(facts.now.totals.possible, 1);
    EXPECT_EQ(facts.now.totals.unauthorised, 1);
}

} // namespace
} // namespace rollbook
