// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/Absence.h"

#include "tests/support/SchoolBuilder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace rollbook {
namespace {

using enum AbsenceStatus;

// The cohort of 2024/25: aged 5 to 15 on 31 August 2024.
TEST(AbsenceTest, HasACohortByAgeStatusAndBoarding) {
    const auto isIn = [](QDate birth, EnrolmentStatus status, bool boards) {
        return isInCohort(
            {.birth = birth,
             .enrolments = {{.entry = day("2024-09-04"), .status = status, .isBoarder = boards}}},
            SchoolYear(2024), day("2024-11-15"));
    };
    using enum EnrolmentStatus;
    EXPECT_TRUE(isIn(day("2019-08-31"), Current, false));
    EXPECT_FALSE(isIn(day("2019-09-01"), Current, false));
    EXPECT_TRUE(isIn(day("2008-09-01"), Current, false));
    EXPECT_FALSE(isIn(day("2008-08-31"), Current, false));
    EXPECT_FALSE(isIn(day("2015-01-01"), Guest, false));
    EXPECT_TRUE(isIn(day("2015-01-01"), Subsidiary, false));
    EXPECT_TRUE(isIn(day("2008-09-01"), FurtherEducation, false));
    EXPECT_FALSE(isIn(day("2008-08-31"), FurtherEducation, false));
    EXPECT_FALSE(isIn(day("2015-01-01"), Current, true));
    EXPECT_FALSE(isIn(QDate(), Current, false));
}

TEST(AbsenceTest, GoesByTheLastStayOfALeaver) {
    const Pupil pupil{.birth = day("2015-01-01"),
                      .enrolments = {{.entry = day("2023-09-04"), .leaving = day("2024-07-19")},
                                     {.entry = day("2024-11-11"),
                                      .leaving = day("2024-11-15"),
                                      .status = EnrolmentStatus::Guest}}};
    EXPECT_TRUE(isInCohort(pupil, SchoolYear(2024), day("2024-11-10")));
    EXPECT_FALSE(isInCohort(pupil, SchoolYear(2024), day("2024-11-11")));
    EXPECT_FALSE(isInCohort(pupil, SchoolYear(2024), day("2025-03-01")));
}

TEST(AbsenceTest, CountsFromTheFirstOfAugustToTheDate) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Ada"_s)
                            .inClass(u"4A"_s)
                            .inYear(4)
                            .marked(u"2024-09-04 AM"_s, u"/ I U /"_s)
                            .build();
    const auto rows = absence(school->registerOf(u"2024/25"_s), day("2024-09-04"));
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0], (AbsenceRow{.pupil = PupilId(1),
                                   .className = u"4A"_s,
                                   .year = yearGroup(4),
                                   .isInCohort = true,
                                   .possible = 2,
                                   .absent = 1,
                                   .status = Severe,
                                   .remaining = 386,
                                   .toLeavePersistent = 9,
                                   .mayStillMiss = 37}));
}

TEST(AbsenceTest, ListsThoseWithASessionUpToTheDate) {
    const auto school = SchoolBuilder()
                            .onReferenceCalendar()
                            .withPupil(u"Joiner"_s)
                            .from(day("2024-09-05"))
                            .withPupil(u"Leaver"_s)
                            .until(day("2024-09-04"))
                            .build();
    const Register& year = school->registerOf(u"2024/25"_s);
    const auto listed = [&](const char* on) {
        std::vector<QString> names;
        for (const AbsenceRow& row : absence(year, day(on)))
            names.push_back(school->roll.pupil(row.pupil)->forename);
        return names;
    };
    EXPECT_THAT(listed("2024-09-04"), ElementsAre(u"Leaver"_s));
    EXPECT_THAT(listed("2024-09-05"), ElementsAre(u"Joiner"_s, u"Leaver"_s));
}

TEST(AbsenceTest, LeavesToAPupilTheSessionsOpenToThemAfterTheDate) {
    const auto remaining = [](SchoolBuilder builder) {
        const auto school = builder.build();
        return absence(school->registerOf(u"2024/25"_s), day("2025-07-16")).at(0).remaining;
    };
    const auto school = SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s).inClass(u"4A"_s);
    EXPECT_EQ(remaining(school), 8); // 17, 18, 21 and 22 July
    EXPECT_EQ(remaining(SchoolBuilder(school).until(day("2025-07-18"))), 4);
    const DateRange lastDay{day("2025-07-22"), day("2025-07-22")};
    EXPECT_EQ(remaining(SchoolBuilder(school).closed({.range = lastDay, .classes = {u"4A"_s}})), 6);
    EXPECT_EQ(remaining(SchoolBuilder(school).closed({.range = lastDay, .classes = {u"4B"_s}})), 8);
    EXPECT_EQ(remaining(SchoolBuilder(school).closed(
                  {.range = lastDay, .kind = ClosureKind::Unplanned, .half = Half::PM})),
              7);
}

} // namespace
} // namespace rollbook
