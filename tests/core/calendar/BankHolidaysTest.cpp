// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/BankHolidays.h"

#include "core/calendar/CalendarErrors.h"
#include "core/calendar/Easter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const BankHolidays& shipped() {
    static const BankHolidays holidays = BankHolidays::shipped().value();
    return holidays;
}

std::vector<QDate> datesOf(const std::vector<BankHoliday>& holidays) {
    std::vector<QDate> dates;
    for (const BankHoliday& holiday : holidays)
        dates.push_back(holiday.date);
    return dates;
}

std::vector<QDate> publishedIn(int year) {
    return datesOf(shipped().in(QDate(year, 1, 1), QDate(year, 12, 31)));
}

QDate named(int year, const QString& name) {
    for (const BankHoliday& holiday : bankHolidaysByRule(year)) {
        if (holiday.name == name)
            return holiday.date;
    }
    return {};
}

TEST(BankHolidaysTest, ShipsThePublishedYears) {
    EXPECT_FALSE(shipped().isPublishedFor(2011));
    for (int year = 2012; year <= 2028; ++year)
        EXPECT_TRUE(shipped().isPublishedFor(year)) << year;
    EXPECT_FALSE(shipped().isPublishedFor(2029));
}

// Jubilees, a funeral, a coronation and VE Day are proclaimed; the rule cannot know them.
TEST(BankHolidaysTest, TheRuleGivesWhatWasPublishedInEveryOrdinaryYear) {
    const std::set<int> proclaimed{2012, 2020, 2022, 2023};
    for (int year = 2012; year <= 2028; ++year) {
        if (!proclaimed.contains(year)) {
            EXPECT_EQ(datesOf(bankHolidaysByRule(year)), publishedIn(year)) << year;
        }
    }
}

TEST(BankHolidaysTest, PublishedDatesStandAboveTheRule) {
    EXPECT_THAT(publishedIn(2022), ::testing::Contains(QDate(2022, 6, 2)));
    EXPECT_THAT(publishedIn(2022), ::testing::Not(::testing::Contains(QDate(2022, 5, 30))));
    EXPECT_THAT(publishedIn(2022), ::testing::Contains(QDate(2022, 9, 19)));
}

TEST(BankHolidaysTest, LaterYearsAreWorkedOut) {
    EXPECT_EQ(publishedIn(2030), datesOf(bankHolidaysByRule(2030)));
    EXPECT_EQ(publishedIn(2030).size(), 8U);
}

TEST(BankHolidaysTest, AWeekendNewYearMovesToMonday) {
    EXPECT_EQ(named(2033, u"New Year's Day"_s), QDate(2033, 1, 3)); // 1 January is a Saturday
    EXPECT_EQ(named(2034, u"New Year's Day"_s), QDate(2034, 1, 2)); // a Sunday
    EXPECT_EQ(named(2029, u"New Year's Day"_s), QDate(2029, 1, 1)); // a Monday
}

TEST(BankHolidaysTest, AWeekendChristmasKeepsTwoDays) {
    EXPECT_EQ(named(2032, u"Christmas Day"_s), QDate(2032, 12, 27)); // Saturday, Sunday
    EXPECT_EQ(named(2032, u"Boxing Day"_s), QDate(2032, 12, 28));
    EXPECT_EQ(named(2033, u"Christmas Day"_s), QDate(2033, 12, 27)); // Sunday, Monday
    EXPECT_EQ(named(2033, u"Boxing Day"_s), QDate(2033, 12, 26));
    EXPECT_EQ(named(2037, u"Christmas Day"_s), QDate(2037, 12, 25)); // Friday, Saturday
    EXPECT_EQ(named(2037, u"Boxing Day"_s), QDate(2037, 12, 28));
}

TEST(BankHolidaysTest, BothEndsOfTheRangeAreIncluded) {
    const QDate day(2026, 5, 4);
    EXPECT_EQ(datesOf(shipped().in(day, day)), std::vector{day});
    EXPECT_TRUE(shipped().in(day.addDays(1), QDate(2026, 5, 24)).empty());
    EXPECT_EQ(datesOf(shipped().in(QDate(2028, 12, 26), QDate(2029, 1, 1))),
              (std::vector{QDate(2028, 12, 26), QDate(2029, 1, 1)}));
}

TEST(BankHolidaysTest, AnOpenRangeHasNone) {
    EXPECT_TRUE(shipped().in({}, QDate(2026, 12, 31)).empty());
    EXPECT_TRUE(shipped().in(QDate(2026, 1, 1), {}).empty());
}

TEST(BankHolidaysTest, NamesTheEventThatCannotBeRead) {
    const auto holidays = BankHolidays::load(R"({"events": [
        {"date": "2026-01-01", "name": "New Year's Day"}, {"date": "2026-02-30", "name": "None"}]})");
    ASSERT_FALSE(holidays.isOk());
    EXPECT_EQ(holidays.error(), (Error{errors::kBadBankHolidays, {{u"place"_s, u"event 2"_s}}}));
    EXPECT_FALSE(BankHolidays::load("[]").isOk());
}

TEST(EasterTest, FallsTheDayBeforeThePublishedEasterMonday) {
    for (int year = 2012; year <= 2028; ++year)
        EXPECT_THAT(publishedIn(year), ::testing::Contains(easterSunday(year).addDays(1))) << year;
}

TEST(EasterTest, ReachesItsEarliestAndItsLatestDay) {
    EXPECT_EQ(easterSunday(1818), QDate(1818, 3, 22));
    EXPECT_EQ(easterSunday(2038), QDate(2038, 4, 25));
    EXPECT_EQ(easterSunday(1954), QDate(1954, 4, 18)); // the two exceptions of the tables
    EXPECT_EQ(easterSunday(1981), QDate(1981, 4, 19));
}

} // namespace
} // namespace rollbook
