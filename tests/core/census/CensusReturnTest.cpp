// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/census/CensusReturn.h"

#include "tests/support/SchoolBuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace rollbook {
namespace {

constexpr auto kUpn = "A204999926001"_L1;

// The return of a period of 2024/25, looked at when the school year is over.
CensusReturn returnOf(const SchoolBuilder& builder, CensusTerm term = CensusTerm::Autumn) {
    const auto school = builder.build();
    return censusReturn(school->registerOf(u"2024/25"_s), censusPeriod(SchoolYear(2024), term),
                        {day("2025-07-31")});
}

SchoolBuilder aPupil() {
    SchoolBuilder builder;
    return builder.onReferenceCalendar().withPupil(u"Ada"_s).upn(QString(kUpn));
}

std::vector<QString> namesIn(const CensusReturn& data) {
    std::vector<QString> names;
    for (const CensusPupil& pupil : data.pupils)
        names.push_back(pupil.forename);
    return names;
}

TEST(CensusReturnTest, HasAnEntryAPupilWithTheCountsOfTheWindow) {
    const CensusReturn data = returnOf(aPupil()
                                           .from(day("2024-12-19"))
                                           .born(day("2016-05-01"))
                                           .marked(u"2024-12-19 AM"_s, uR"(/ I U \ O)"_s));
    const Totals counts{.possible = 4,
                        .attended = 2,
                        .authorised = 1,
                        .unauthorised = 1,
                        .late = 1,
                        .codes = {{u"/"_s, 1}, {u"I"_s, 1}, {u"U"_s, 1}, {u"\\"_s, 1}}};
    EXPECT_THAT(data.pupils, ElementsAre(CensusPupil{.pupil = PupilId(1),
                                                     .upn = QString(kUpn),
                                                     .surname = u"Pupil"_s,
                                                     .forename = u"Ada"_s,
                                                     .birth = day("2016-05-01"),
                                                     .entry = day("2024-12-19"),
                                                     .totals = counts}));
    EXPECT_EQ(data.totals, counts);
    EXPECT_EQ(data.period, censusPeriod(SchoolYear(2024), CensusTerm::Autumn));
}

TEST(CensusReturnTest, CountsThoseAgedFourToFifteenOnThe31August) {
    const auto isSent = [](const char* birth) {
        return !returnOf(aPupil().born(day(birth))).pupils.empty();
    };
    EXPECT_FALSE(isSent("2020-09-01"));
    EXPECT_TRUE(isSent("2020-08-31"));
    EXPECT_TRUE(isSent("2008-09-01"));
    EXPECT_FALSE(isSent("2008-08-31"));
}

TEST(CensusReturnTest, LeavesOutBoardersAndGuestsAndNobodyElse) {
    EXPECT_THAT(returnOf(aPupil().boarding()).pupils, IsEmpty());
    EXPECT_THAT(returnOf(aPupil().enrolledAs(EnrolmentStatus::Guest)).pupils, IsEmpty());
    for (const auto status : {EnrolmentStatus::Main, EnrolmentStatus::Subsidiary,
                              EnrolmentStatus::FurtherEducation, EnrolmentStatus::Other})
        EXPECT_EQ(returnOf(aPupil().enrolledAs(status)).pupils.size(), 1u);
}

// S5: on roll, not attending, is what counts.
TEST(CensusReturnTest, SendsAPupilWhoNeverCame) {
    const CensusReturn data =
        returnOf(aPupil().markedThrough(day("2024-09-04"), day("2024-12-20"), u"O"_s));
    ASSERT_EQ(data.pupils.size(), 1u);
    EXPECT_EQ(data.pupils[0].totals.unauthorised, data.pupils[0].totals.possible);
}

TEST(CensusReturnTest, NeedsASessionOfTheWindowOnRoll) {
    EXPECT_EQ(returnOf(aPupil().until(day("2024-09-04"))).pupils.size(), 1u);
    EXPECT_EQ(returnOf(aPupil().until(day("2024-09-03"))).pupils.size(), 0u);
    EXPECT_EQ(returnOf(aPupil().from(day("2024-12-20"))).pupils.size(), 1u);
    EXPECT_EQ(returnOf(aPupil().from(day("2024-12-21"))).pupils.size(), 0u);
}

// The autumn's attendance is collected on Thursday 16 January 2025.
TEST(CensusReturnTest, SendsALeaverAsNoLongerOnRoll) {
    const auto isOnRoll = [](const char* leaving) {
        return returnOf(aPupil().until(day(leaving))).pupils.at(0).isOnRoll;
    };
    EXPECT_FALSE(isOnRoll("2024-11-15"));
    EXPECT_FALSE(isOnRoll("2025-01-15"));
    EXPECT_TRUE(isOnRoll("2025-01-16"));
}

TEST(CensusReturnTest, CountsEveryStayAndNamesTheLast) {
    const CensusReturn data =
        returnOf(aPupil()
                     .until(day("2024-09-05"))
                     .andAgain(day("2024-12-20"), day("2024-12-20"))
                     .andAgain(day("2025-02-03"))
                     .markedThrough(day("2024-09-04"), day("2024-12-20"), u"/"_s));
    ASSERT_EQ(data.pupils.size(), 1u);
    EXPECT_EQ(data.pupils[0].totals.possible, 4 + 2);
    EXPECT_EQ(data.pupils[0].entry, day("2024-12-20"));
    EXPECT_EQ(data.pupils[0].leaving, day("2024-12-20"));
}

// S4: Easter Sunday 2025 is 20 April, in the holiday; the windows meet without gap or overlap.
TEST(CensusReturnTest, TheFourPeriodsAddUpToTheYear) {
    const auto builder = aPupil().markedThrough(day("2024-09-04"), day("2025-07-22"), u"/"_s);
    int possible = 0;
    for (const CensusPeriod& period : censusPeriods(SchoolYear(2024)))
        possible += returnOf(builder, period.term).totals.possible;
    EXPECT_EQ(possible, 388);
}

// S4: Easter Sunday is 28 March 2027, before the term ends.
TEST(CensusReturnTest, CountsDaysAfterAnEarlyEasterInTheSummer) {
    const auto school = SchoolBuilder()
                            .withTerm(day("2027-01-04"), day("2027-03-31"))
                            .withPupil(u"Ada"_s)
                            .markedThrough(day("2027-03-26"), day("2027-03-31"), u"/"_s)
                            .build();
    const auto possible = [&](CensusTerm term) {
        return censusReturn(school->onlyRegister(), censusPeriod(SchoolYear(2026), term),
                            {day("2027-07-31")})
            .totals.possible;
    };
    EXPECT_EQ(possible(CensusTerm::Spring), 2);  // Friday the 26th
    EXPECT_EQ(possible(CensusTerm::Summer1), 6); // Monday to Wednesday
}

TEST(CensusReturnTest, IsInRollOrder) {
    SchoolBuilder builder;
    builder.onReferenceCalendar().withPupil(u"Zoe"_s).withPupil(u"Ada"_s);
    EXPECT_THAT(namesIn(returnOf(builder)), ElementsAre(u"Ada"_s, u"Zoe"_s));
}

} // namespace
} // namespace rollbook
