// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/MedianAttendance.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Four sessions each, on 18 and 19 November 2024.
class MedianAttendanceTest : public testing::Test {
protected:
    MedianAttendanceTest() { m_builder.onReferenceCalendar(); }

    void add(const QString& codes, int year = 4, const char* until = nullptr) {
        m_builder.withPupil(u"P%1"_s.arg(++m_pupils)).inYear(year);
        if (until)
            m_builder.until(day(until));
        m_builder.marked(u"2024-11-18 AM"_s, codes);
    }
    std::optional<Rate> of(int year = 4, const char* on = "2024-11-19") {
        m_school = m_builder.build();
        return medianAttendance(m_school->registerOf(u"2024/25"_s), yearGroup(year), day(on));
    }
    static std::optional<Rate> rate(int part, int whole) { return Rate::make(part, whole); }

    SchoolBuilder m_builder;
    std::unique_ptr<BuiltSchool> m_school;
    int m_pupils = 0;
};

TEST_F(MedianAttendanceTest, OfAnOddNumberItIsTheOneInTheMiddle) {
    for (const QString& codes : {u"/ \\ / \\"_s, u"I I I I"_s, u"/ I I I"_s, u"/ \\ / I"_s, u"/ \\ I I"_s})
        add(codes);
    EXPECT_EQ(of(), rate(2, 4));
}

TEST_F(MedianAttendanceTest, OfAnEvenNumberItLiesHalfWayBetweenTwo) {
    for (const QString& codes : {u"/ \\ / \\"_s, u"/ \\ / \\"_s, u"/ \\ / I"_s, u"/ I I I"_s, u"I I I I"_s,
                                 u"I I I I"_s})
        add(codes);
    EXPECT_EQ(of(), rate(1, 2)); // between 3/4 and 1/4
}

// Half way between 2 of 3 and 3 of 4, not 5 of 7.
TEST_F(MedianAttendanceTest, PupilsCountByTheirOwnSessions) {
    add(u"/ \\ I X"_s);
    add(u"/ \\ / I"_s);
    for (int i = 0; i < 2; ++i) {
        add(u"/ \\ / \\"_s);
        add(u"I I I I"_s);
    }
    EXPECT_EQ(of(), rate(17, 24));
}

TEST_F(MedianAttendanceTest, OfFewerThanFiveNothingIsTold) {
    for (int i = 0; i < 4; ++i)
        add(u"/ \\ / \\"_s);
    EXPECT_FALSE(of());
    add(u"/ \\ / \\"_s);
    EXPECT_EQ(of(), rate(1, 1));
}

TEST_F(MedianAttendanceTest, LeaversOtherYearsAndWhoHadNoSessionAreNotOfIt) {
    for (int i = 0; i < 4; ++i)
        add(u"/ \\ / \\"_s);
    add(u"/ \\ / \\"_s, 5);
    add(u"/ \\ / \\"_s, 4, "2024-11-18");
    add(u"X X X X"_s);
    EXPECT_FALSE(of());
}

TEST_F(MedianAttendanceTest, TheDayItselfCounts) {
    for (int i = 0; i < 5; ++i)
        add(u"/ \\ I I"_s);
    EXPECT_EQ(of(4, "2024-11-18"), rate(1, 1));
    EXPECT_EQ(of(4, "2024-11-19"), rate(1, 2));
}

} // namespace
} // namespace rollbook
