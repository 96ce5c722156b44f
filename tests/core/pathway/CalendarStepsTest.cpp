// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pathway/AskedOf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

// Steps of the calendar about the school (rules.md 22): each span asks for itself.
namespace rollbook {
namespace {

AskedOf school(const QByteArray& every, const QByteArray& more = {}) {
    SchoolBuilder builder;
    builder.onReferenceCalendar().withPupil(u"Ada"_s).from(day("2024-09-04"));
    const QByteArray fields =
        R"("subject": "school", )" + more + R"("when": {"every": )" + every + "}";
    return AskedOf(builder).step(fields.constData());
}

TEST(CalendarStepsTest, EverySchoolDayAsksForItselfAlone) {
    EXPECT_THAT(school(R"({"span": "schoolDay"})").at("2024-11-20").due(),
                ElementsAre(u"it 2024-11-20 AM by 2024-11-20"_s));
}

TEST(CalendarStepsTest, AWeekRunsFromItsWeekdayToTheNext) {
    const char* wednesdays = R"({"span": "schoolWeek", "weekday": "Wednesday"})";
    EXPECT_THAT(school(wednesdays).at("2024-11-19").due(),
                ElementsAre(u"it 2024-11-13 AM by 2024-11-13!"_s));
    EXPECT_THAT(school(wednesdays).at("2024-11-20").due(),
                ElementsAre(u"it 2024-11-20 AM by 2024-11-20"_s));
}

TEST(CalendarStepsTest, AMondayWithoutSchoolIsAskedOnTuesday) {
    EXPECT_THAT(school(R"({"span": "schoolWeek"})").at("2025-05-06").due(),
                ElementsAre(u"it 2025-05-06 AM by 2025-05-06"_s));
}

TEST(CalendarStepsTest, AMonthAHalfTermAndAYearBeginOnTheirFirstSchoolDay) {
    EXPECT_THAT(school(R"({"span": "month"})").at("2024-11-04").due(),
                ElementsAre(u"it 2024-11-04 AM by 2024-11-04"_s));
    EXPECT_THAT(school(R"({"span": "halfTerm"})").at("2024-11-04").due(),
                ElementsAre(u"it 2024-11-04 AM by 2024-11-04"_s));
    EXPECT_THAT(school(R"({"span": "halfTerm"})").at("2024-10-25").due(),
                ElementsAre(u"it 2024-09-04 AM by 2024-09-04!"_s));
    EXPECT_THAT(school(R"({"span": "schoolYear"})").at("2025-02-24").due(),
                ElementsAre(u"it 2024-09-04 AM by 2024-09-04!"_s));
}

TEST(CalendarStepsTest, TheLastThreeSchoolDaysOfTheTerm) {
    const char* last = R"({"span": "term", "lastSchoolDays": 3})";
    EXPECT_THAT(school(last).at("2024-12-17").due(), IsEmpty());
    EXPECT_THAT(school(last).at("2024-12-18").due(),
                ElementsAre(u"it 2024-12-18 AM by 2024-12-18"_s));
    EXPECT_THAT(school(last).at("2025-01-06").due(), IsEmpty());
}

TEST(CalendarStepsTest, TheLastSchoolDayOfAHalfTerm) {
    const char* last = R"({"span": "halfTerm", "lastSchoolDays": 1})";
    EXPECT_THAT(school(last).at("2024-10-24").due(), IsEmpty());
    EXPECT_THAT(school(last).at("2024-10-25").due(),
                ElementsAre(u"it 2024-10-25 AM by 2024-10-25"_s));
}

TEST(CalendarStepsTest, ADutyOutlivesTheEndOfItsTerm) {
    EXPECT_THAT(school(R"({"span": "term", "lastSchoolDays": 3})", R"("closedBy": "act", )")
                    .at("2025-01-06")
                    .due(),
                ElementsAre(u"it 2024-12-18 AM by 2024-12-18!"_s));
}

} // namespace
} // namespace rollbook
