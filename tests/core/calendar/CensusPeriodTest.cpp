// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/CensusPeriod.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Worked out apart from this program, for every school year since six half terms are collected.
struct Windows {
    const char* year;
    const char* springTo; // Easter Sunday
    const char* summer1From;
    const char* summer1To;
    const char* summer2From;
    const char* autumnCollected;
    const char* springCollected;
    const char* summerCollected;
};
constexpr Windows kWindows[] = {
    {"2012/13", "2013-03-31", "2013-04-01", "2013-05-26", "2013-05-27", "2013-01-17", "2013-05-16",
     "2013-10-03"},
    {"2013/14", "2014-04-20", "2014-04-21", "2014-05-25", "2014-05-26", "2014-01-16", "2014-05-15",
     "2014-10-02"},
    {"2014/15", "2015-04-05", "2015-04-06", "2015-05-24", "2015-05-25", "2015-01-15", "2015-05-21",
     "2015-10-01"},
    {"2015/16", "2016-03-27", "2016-03-28", "2016-05-29", "2016-05-30", "2016-01-21", "2016-05-19",
     "2016-10-06"},
    {"2016/17", "2017-04-16", "2017-04-17", "2017-05-28", "2017-05-29", "2017-01-19", "2017-05-18",
     "2017-10-05"},
    {"2017/18", "2018-04-01", "2018-04-02", "2018-05-27", "2018-05-28", "2018-01-18", "2018-05-17",
     "2018-10-04"},
    {"2018/19", "2019-04-21", "2019-04-22", "2019-05-26", "2019-05-27", "2019-01-17", "2019-05-16",
     "2019-10-03"},
    {"2019/20", "2020-04-12", "2020-04-13", "2020-05-24", "2020-05-25", "2020-01-16", "2020-05-21",
     "2020-10-01"},
    {"2020/21", "2021-04-04", "2021-04-05", "2021-05-30", "2021-05-31", "2021-01-21", "2021-05-20",
     "2021-10-07"},
    {"2021/22", "2022-04-17", "2022-04-18", "2022-05-29", "2022-05-30", "2022-01-20", "2022-05-19",
     "2022-10-06"},
    {"2022/23", "2023-04-09", "2023-04-10", "2023-05-28", "2023-05-29", "2023-01-19", "2023-05-18",
     "2023-10-05"},
    {"2023/24", "2024-03-31", "2024-04-01", "2024-05-26", "2024-05-27", "2024-01-18", "2024-05-16",
     "2024-10-03"},
    {"2024/25", "2025-04-20", "2025-04-21", "2025-05-25", "2025-05-26", "2025-01-16", "2025-05-15",
     "2025-10-02"},
    {"2025/26", "2026-04-05", "2026-04-06", "2026-05-24", "2026-05-25", "2026-01-15", "2026-05-21",
     "2026-10-01"},
    {"2026/27", "2027-03-28", "2027-03-29", "2027-05-30", "2027-05-31", "2027-01-21", "2027-05-20",
     "2027-10-07"},
    {"2027/28", "2028-04-16", "2028-04-17", "2028-05-28", "2028-05-29", "2028-01-20", "2028-05-18",
     "2028-10-05"},
    {"2028/29", "2029-04-01", "2029-04-02", "2029-05-27", "2029-05-28", "2029-01-18", "2029-05-17",
     "2029-10-04"},
    {"2029/30", "2030-04-21", "2030-04-22", "2030-05-26", "2030-05-27", "2030-01-17", "2030-05-16",
     "2030-10-03"},
    {"2030/31", "2031-04-13", "2031-04-14", "2031-05-25", "2031-05-26", "2031-01-16", "2031-05-15",
     "2031-10-02"},
};

QDate day(const char* iso) {
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

class CensusWindowsTest : public ::testing::TestWithParam<Windows> {
protected:
    CensusPeriod period(CensusTerm term) const { return censusPeriod(m_year, term); }

    const SchoolYear m_year = SchoolYear::fromString(QString::fromLatin1(GetParam().year)).value();
    const int m_spring = m_year.lastDay().year();
};

TEST_P(CensusWindowsTest, AutumnEndsWithTheCalendarYear) {
    EXPECT_EQ(period(CensusTerm::Autumn).window,
              (DateRange{QDate(m_spring - 1, 8, 1), QDate(m_spring - 1, 12, 31)}));
    EXPECT_EQ(period(CensusTerm::Autumn).censusDay, day(GetParam().autumnCollected));
}

TEST_P(CensusWindowsTest, SpringEndsOnEasterSunday) {
    EXPECT_EQ(period(CensusTerm::Spring).window,
              (DateRange{QDate(m_spring, 1, 1), day(GetParam().springTo)}));
    EXPECT_EQ(period(CensusTerm::Spring).censusDay, day(GetParam().springCollected));
}

TEST_P(CensusWindowsTest, SummerIsCutAtTheLastMondayOfMay) {
    EXPECT_EQ(period(CensusTerm::Summer1).window,
              (DateRange{day(GetParam().summer1From), day(GetParam().summer1To)}));
    EXPECT_EQ(period(CensusTerm::Summer2).window,
              (DateRange{day(GetParam().summer2From), QDate(m_spring, 7, 31)}));
    EXPECT_EQ(period(CensusTerm::Summer1).censusDay, day(GetParam().summerCollected));
    EXPECT_EQ(period(CensusTerm::Summer2).censusDay, day(GetParam().summerCollected));
}

TEST_P(CensusWindowsTest, TheFourWindowsAreTheYearWithoutGapOrOverlap) {
    QDate next = m_year.firstDay();
    for (const CensusPeriod& each : censusPeriods(m_year)) {
        EXPECT_EQ(each.window.from, next);
        next = each.window.to.addDays(1);
    }
    EXPECT_EQ(next, m_year.next().firstDay());
}

INSTANTIATE_TEST_SUITE_P(EveryYear, CensusWindowsTest, ::testing::ValuesIn(kWindows));

// Census days and return dates as printed by councils (census.md 1.2).
TEST(CensusPeriodTest, IsReturnedFourWeeksLessADayAfterCensusDay) {
    const auto autumn = censusPeriod(SchoolYear(2017), CensusTerm::Autumn);
    EXPECT_EQ(autumn.censusDay, QDate(2018, 1, 18));
    EXPECT_EQ(autumn.returnBy, QDate(2018, 2, 14));
    EXPECT_EQ(censusPeriod(SchoolYear(2022), CensusTerm::Spring).returnBy, QDate(2023, 6, 14));
    EXPECT_EQ(censusPeriod(SchoolYear(2023), CensusTerm::Summer2).returnBy, QDate(2024, 10, 30));
    EXPECT_EQ(censusPeriod(SchoolYear(2025), CensusTerm::Spring).censusDay, QDate(2026, 5, 21));
}

TEST(CensusPeriodTest, IsCollectedATermInArrears) {
    const SchoolYear year(2026);
    EXPECT_EQ(censusPeriod(year, CensusTerm::Autumn).collectedIn, u"spring 2027"_s);
    EXPECT_EQ(censusPeriod(year, CensusTerm::Spring).collectedIn, u"summer 2027"_s);
    EXPECT_EQ(censusPeriod(year, CensusTerm::Summer1).collectedIn, u"autumn 2027"_s);
    EXPECT_EQ(censusPeriod(year, CensusTerm::Summer2).collectedIn, u"autumn 2027"_s);
}

TEST(CensusPeriodTest, IsDueUntilItsReturnDate) {
    const auto autumn = censusPeriod(SchoolYear(2026), CensusTerm::Autumn);
    EXPECT_EQ(censusPeriodDue(QDate(2026, 11, 20)), autumn);
    EXPECT_EQ(censusPeriodDue(QDate(2027, 2, 17)), autumn);
    EXPECT_EQ(censusPeriodDue(QDate(2027, 2, 18)).term, CensusTerm::Spring);
}

TEST(CensusPeriodTest, TheSummerIsDueInTheNextSchoolYear) {
    const auto summer = censusPeriod(SchoolYear(2025), CensusTerm::Summer1);
    EXPECT_EQ(censusPeriodDue(QDate(2026, 6, 18)), summer); // the day after the summer return
    EXPECT_EQ(censusPeriodDue(QDate(2026, 7, 31)), summer);
    EXPECT_EQ(censusPeriodDue(QDate(2026, 8, 1)), summer);
    EXPECT_EQ(censusPeriodDue(QDate(2026, 10, 28)), summer);
    EXPECT_EQ(censusPeriodDue(QDate(2026, 10, 29)).year, SchoolYear(2026));
}

TEST(CensusPeriodTest, NamesEachTermOnce) {
    EXPECT_EQ(toString(CensusTerm::Summer2), u"summer2"_s);
    for (const CensusPeriod& each : censusPeriods(SchoolYear(2026)))
        EXPECT_EQ(censusTermFromString(toString(each.term)), each.term);
    EXPECT_EQ(censusTermFromString(u"summer"), std::nullopt);
}

} // namespace
} // namespace rollbook
