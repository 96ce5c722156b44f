// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/record/AbsenceReport.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class AbsenceReportTest : public testing::Test {
protected:
    AbsenceReportTest() {
        m_builder.onReferenceCalendar()
            .withPupil(u"Ada"_s)
            .inYear(4)
            .marked(u"2024-10-24 AM"_s, u"I I O O"_s)  // before the break
            .marked(u"2024-11-18 AM"_s, u"/ \\ I I"_s); // after it
    }
    AbsenceReport on(const char* date) {
        m_school = m_builder.build();
        return absenceReport(m_school->registerOf(u"2024/25"_s), PupilId(1), day(date));
    }
    SchoolBuilder m_builder;
    std::unique_ptr<BuiltSchool> m_school;
};

TEST_F(AbsenceReportTest, TheYearAndTheHalfTermStandBesideEachOther) {
    const AbsenceReport made = on("2024-11-20");
    EXPECT_EQ(made.year.totals.absent(), 6);
    EXPECT_EQ(made.year.totals.unauthorised, 2);
    EXPECT_EQ(made.year.begins, day("2024-09-04"));
    ASSERT_TRUE(made.halfTerm);
    EXPECT_EQ(made.halfTerm->days.from, day("2024-11-02")); // the break ends on a Friday
    EXPECT_EQ(made.halfTerm->totals.absent(), 2);
    EXPECT_EQ(made.halfTerm->lost.away, 2);
}

TEST_F(AbsenceReportTest, InABreakThereIsNoHalfTerm) {
    EXPECT_FALSE(on("2024-10-30").halfTerm);
}

TEST_F(AbsenceReportTest, TenSchoolDaysAreNoLongerEarlyInTheYear) {
    m_builder.markedThrough(day("2024-09-04"), day("2024-09-17"), u"/"_s);
    EXPECT_TRUE(on("2024-09-16").isEarly);
    EXPECT_FALSE(on("2024-09-17").isEarly);
}

TEST_F(AbsenceReportTest, AYearGroupOfOneIsSetBesideNobody) {
    const AbsenceReport made = on("2024-11-20");
    EXPECT_EQ(made.group, yearGroup(4));
    EXPECT_FALSE(made.median);
}

} // namespace
} // namespace rollbook
