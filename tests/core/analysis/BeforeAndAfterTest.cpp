// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/BeforeAndAfter.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// The autumn half-term of 2024 begins with the week of 4 November.
class BeforeAndAfterTest : public testing::Test {
protected:
    BeforeAndAfterTest() {
        m_builder.onReferenceCalendar();
        add(u"Ada"_s, 4, u"I"_s, u"/"_s);
        add(u"Ben"_s, 4, u"/"_s, u"O"_s);
        add(u"Cy"_s, 5, u"I"_s, u"I"_s);
    }
    // One code in September and October, another from 4 November on.
    void add(const QString& name, int year, const QString& first, const QString& then) {
        m_builder.withPupil(name)
            .inYear(year)
            .markedThrough(day("2024-09-02"), day("2024-10-25"), first)
            .markedThrough(day("2024-11-04"), day("2024-12-20"), then);
    }
    BeforeAndAfter of(const char* done, const char* on) {
        m_school = m_builder.build();
        return beforeAndAfter(m_school->registerOf(u"2024/25"_s), PupilId(1), day(done), day(on));
    }

    SchoolBuilder m_builder;
    std::unique_ptr<BuiltSchool> m_school;
};

TEST_F(BeforeAndAfterTest, AsManySchoolWeeksOnEachSideAndTheWeekItselfOnNeither) {
    const BeforeAndAfter made = of("2024-10-23", "2024-11-18");
    EXPECT_EQ(made.weeks, 2);
    EXPECT_EQ(made.before, (DateRange{day("2024-10-07"), day("2024-10-20")}));
    EXPECT_EQ(made.after, (DateRange{day("2024-11-04"), day("2024-11-17")}));
    EXPECT_EQ(made.pupilBefore, (SessionCounts{.possible = 20, .authorised = 20}));
    EXPECT_EQ(made.pupilAfter, (SessionCounts{.possible = 20}));
}

TEST_F(BeforeAndAfterTest, TheWeekUnderWayIsNotWhole) {
    EXPECT_EQ(of("2024-10-23", "2024-11-17").weeks, 1);
    EXPECT_EQ(of("2024-10-23", "2024-11-18").weeks, 2);
}

TEST_F(BeforeAndAfterTest, TheOthersOfTheYearGroupStandBeside) {
    const BeforeAndAfter made = of("2024-10-23", "2024-11-18");
    EXPECT_EQ(made.othersBefore, (SessionCounts{.possible = 20}));
    EXPECT_EQ(made.othersAfter, (SessionCounts{.possible = 20, .unauthorised = 20}));
}

TEST_F(BeforeAndAfterTest, OnlyThoseOthersWhoHadASessionInTheWeeksAreCounted) {
    EXPECT_EQ(of("2024-10-23", "2024-11-18").others, 1);
    m_builder.withPupil(u"Dee"_s).inYear(4);
    EXPECT_EQ(of("2024-10-23", "2024-11-18").others, 1);
    add(u"Eve"_s, 4, u"I"_s, u"X"_s);
    EXPECT_EQ(of("2024-10-23", "2024-11-18").others, 2);
}

TEST_F(BeforeAndAfterTest, UnderFourWeeksIsTooEarlyToSay) {
    EXPECT_TRUE(of("2024-10-23", "2024-11-25").isTooEarly()) << "three";
    EXPECT_FALSE(of("2024-10-23", "2024-12-02").isTooEarly()) << "four";
}

TEST_F(BeforeAndAfterTest, ThereAreNoMoreWeeksAfterThanThereWereBefore) {
    const BeforeAndAfter made = of("2024-09-11", "2024-12-16");
    EXPECT_EQ(made.weeks, 1);
    EXPECT_EQ(made.after, (DateRange{day("2024-09-16"), day("2024-09-22")}));
}

TEST_F(BeforeAndAfterTest, OnTheDayItselfNothingCanBeSaid) {
    const BeforeAndAfter made = of("2024-11-20", "2024-11-20");
    EXPECT_EQ(made.weeks, 0);
    EXPECT_EQ(made.pupilBefore, SessionCounts());
    EXPECT_TRUE(made.isTooEarly());
}

TEST_F(BeforeAndAfterTest, WhatWasDoneInAHolidayLiesBetweenItsWeeks) {
    const BeforeAndAfter made = of("2024-10-30", "2024-11-18");
    EXPECT_EQ(made.before, (DateRange{day("2024-10-14"), day("2024-10-27")}));
    EXPECT_EQ(made.after, (DateRange{day("2024-11-04"), day("2024-11-17")}));
}

} // namespace
} // namespace rollbook
