// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/TimeLost.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// 08:50 to 12:00 is 190 minutes, 13:00 to 15:15 is 135.
constexpr int kMorning = 190;
constexpr int kAfternoon = 135;

class TimeLostTest : public testing::Test {
protected:
    TimeLostTest() { m_builder.onReferenceCalendar().withPupil(u"Ada"_s).inYear(4); }

    TimeLost of(const QString& codes, const char* to = "2024-11-22") {
        m_builder.marked(u"2024-11-18 AM"_s, codes);
        m_school = m_builder.build();
        return timeLost(m_school->registerOf(u"2024/25"_s), PupilId(1),
                        {day("2024-11-18"), day(to)});
    }
    TimeLost noted(const QString& code, int minutes) {
        m_school = m_builder.build();
        Register& reg = m_school->registerOf(u"2024/25"_s);
        reg.setMark({.pupil = PupilId(1),
                     .session = session(u"2024-11-18 AM"_s),
                     .code = code,
                     .minutesLate = minutes});
        return timeLost(reg, PupilId(1), {day("2024-11-18"), day("2024-11-22")});
    }

    SchoolBuilder m_builder;
    std::unique_ptr<BuiltSchool> m_school;
};

TEST_F(TimeLostTest, AMorningAndAnAfternoonAreAsLongAsTheirTimesSay) {
    EXPECT_EQ(of(u"I \\"_s), (TimeLost{.away = 1, .minutesAway = kMorning}));
    EXPECT_EQ(of(u"- - / O"_s).minutesAway, kMorning + kAfternoon);
}

TEST_F(TimeLostTest, WhatIsNotPossibleOrAttendedElsewhereIsNotLost) {
    EXPECT_EQ(of(u"Y1 Y1 B B X X D D # #"_s), TimeLost{});
}

TEST_F(TimeLostTest, ABlankIsNeitherHereNorAway) {
    EXPECT_EQ(of(u"- - -"_s), TimeLost{});
}

TEST_F(TimeLostTest, AfterTheRegisterHasClosedIsLateAndNotAway) {
    EXPECT_EQ(of(u"U \\ L L"_s), (TimeLost{.late = 3, .afterClose = 1, .notNoted = 3}));
}

TEST_F(TimeLostTest, MinutesLateAreAddedUpWhereTheyWereNoted) {
    EXPECT_EQ(noted(u"U"_s, 41), (TimeLost{.late = 1, .afterClose = 1, .minutesLate = 41}));
    EXPECT_EQ(noted(u"L"_s, 7), (TimeLost{.late = 1, .minutesLate = 7}));
}

TEST_F(TimeLostTest, TheLastDayCountsAndTheNextDoesNot) {
    EXPECT_EQ(of(u"/ \\ I I"_s, "2024-11-18").away, 0);
    EXPECT_EQ(of(u"/ \\ I I"_s, "2024-11-19").away, 2);
}

TEST_F(TimeLostTest, EachSessionHasTheTimesOfItsOwnDay) {
    m_builder.withTimes({.from = day("2024-11-19"), .am = {QTime(9, 0), QTime(9, 20), QTime(12, 0)}});
    EXPECT_EQ(of(u"I \\ I \\"_s).minutesAway, kMorning + 180);
}

TEST_F(TimeLostTest, WithoutTheTimesOfOneDayNoHoursAreSaid) {
    SchoolBuilder builder;
    builder.withTerm(day("2024-11-04"), day("2024-12-20"))
        .withTimes({.from = day("2024-11-19")})
        .withPupil(u"Ada"_s)
        .marked(u"2024-11-18 PM"_s, u"I I"_s);
    const auto school = builder.build();
    const Register& reg = school->registerOf(u"2024/25"_s);
    const TimeLost all = timeLost(reg, PupilId(1), {day("2024-11-18"), day("2024-11-19")});
    EXPECT_EQ(all.away, 2);
    EXPECT_FALSE(all.minutesAway);
    EXPECT_EQ(timeLost(reg, PupilId(1), {day("2024-11-19"), day("2024-11-19")}).minutesAway,
              kMorning);
}

} // namespace
} // namespace rollbook
