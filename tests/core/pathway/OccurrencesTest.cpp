// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pathway/AskedOf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

// What was done about one occurrence is no answer to the next (rules.md 19).
namespace rollbook {
namespace {

const StepSubject kSchool{};

AskedOf weeklyMeeting() {
    AskedOf asked(ada(u"2024-11-18 AM"_s, u"/"_s));
    asked.step(R"("subject": "school", "when": {"every": {"span": "schoolWeek"}})")
        .done(u"it"_s, u"2024-11-11 PM"_s, "2024-11-11T15:00")
        .about(kSchool);
    return asked;
}

TEST(OccurrencesTest, EachWeekOfTheSchoolIsAskedForItself) {
    EXPECT_THAT(weeklyMeeting().at("2024-11-15").due(), IsEmpty());
    EXPECT_THAT(weeklyMeeting().at("2024-11-18").due(),
                ElementsAre(u"it 2024-11-18 AM by 2024-11-18"_s));
}

TEST(OccurrencesTest, EachMonthlyReturnIsMade) {
    AskedOf asked(ada(u"2024-11-18 AM"_s, u"/"_s));
    asked.step(R"("subject": "school", "closedBy": "act", "when": {"every": {"span": "month"}})")
        .done(u"it"_s, u"2024-09-30 PM"_s, "2024-10-02T15:00").about(kSchool)
        .done(u"it"_s, u"2024-10-01 PM"_s, "2024-10-04T15:00").about(kSchool);
    EXPECT_THAT(asked.at("2024-11-04").due(), ElementsAre(u"it 2024-11-04 AM by 2024-11-04"_s));
}

TEST(OccurrencesTest, TheEndOfEachTermIsAskedForItself) {
    AskedOf asked(ada(u"2024-11-18 AM"_s, u"/"_s));
    asked.step(R"("subject": "school", "when": {"every": {"span": "term", "lastSchoolDays": 1}})")
        .done(u"it"_s, u"2024-12-20 AM"_s, "2024-12-20T10:00").about(kSchool);
    EXPECT_THAT(asked.at("2024-12-20").due(), IsEmpty());
    EXPECT_EQ(asked.at("2025-04-11").due().size(), 1);
}

// Nobody has seen her since: the weeks stay apart all the same.
TEST(OccurrencesTest, APupilAwayAllTheTimeIsLookedAtEveryWeek) {
    SchoolBuilder builder = ada(u"2024-11-08 PM"_s, u"/"_s);
    builder.markedThrough(day("2024-11-11"), day("2024-11-20"), u"I"_s)
        .known(u"focus"_s, day("2024-09-04"));
    AskedOf asked(builder);
    asked.step(R"("when": {"all": [{"every": {"span": "schoolWeek"}},
                                   {"has": {"characteristic": "focus"}}]})")
        .done(u"it"_s, u"2024-11-15 PM"_s, "2024-11-15T10:00");
    EXPECT_THAT(asked.at("2024-11-15").due(), IsEmpty());
    EXPECT_THAT(asked.at("2024-11-18").due(), ElementsAre(u"it 2024-11-18 AM by 2024-11-18"_s));
}

// An illness between them: two runs of N, each decided for itself.
TEST(OccurrencesTest, AnNAfterAnIllnessIsNotAnsweredByTheOneBefore) {
    AskedOf asked(ada(u"2024-11-18 AM"_s, u"N I I N"_s));
    asked.step(R"("when": {"unresolvedN": {"schoolDays": 0}}, "closedBy": "code")")
        .done(u"it"_s, u"2024-11-18 AM"_s, "2024-11-18T15:00");
    EXPECT_THAT(asked.at("2024-11-19").due(), ElementsAre(u"it 2024-11-19 PM by 2024-11-19"_s));
}

// The act of the morning names the day's last session, in which nothing is known yet.
TEST(OccurrencesTest, ABlankOfYesterdaySettledLeavesTodaysToBeAsked) {
    SchoolBuilder builder;
    builder.onReferenceCalendar().withPupil(u"Ada"_s).inClass(u"4A"_s).from(day("2024-11-18"))
        .marked(u"2024-11-18 AM"_s, u"/ / - /"_s);
    AskedOf asked(builder);
    asked.step(R"("subject": "class", "when": {"unmarked": {}})")
        .done(u"it"_s, u"2024-11-19 AM"_s, "2024-11-20T08:55").about({{}, u"4A"_s});
    EXPECT_THAT(asked.at("2024-11-20", "09:00").due(), IsEmpty());
    EXPECT_THAT(asked.at("2024-11-20", "09:21").due(),
                ElementsAre(u"it 2024-11-20 AM by 2024-11-20"_s));
}

TEST(OccurrencesTest, WhatAnActNamesOfABlankIsItsOwnDay) {
    SchoolBuilder builder;
    builder.onReferenceCalendar().withPupil(u"Ada"_s).inClass(u"4A"_s).from(day("2024-11-18"))
        .marked(u"2024-11-18 AM"_s, u"/ / - / - /"_s);
    AskedOf asked(builder);
    asked.step(R"("subject": "class", "when": {"unmarked": {}})");
    EXPECT_EQ(asked.named(), (QStringList{u"2024-11-19 AM"_s, u"2024-11-20 AM"_s}));
}

// A review held, with a day for the next one: that one is asked when it has passed, too.
TEST(OccurrencesTest, TheNextReviewIsAskedAfterTheFirst) {
    SchoolBuilder builder = ada(u"2024-11-04 AM"_s, u"I"_s);
    builder.markedThrough(day("2024-11-04"), day("2024-11-20"), u"I"_s); // away all the time
    AskedOf asked(builder);
    asked.steps(R"({"id": "plan", "when": {"unexplained": {"day": 1}}},
                   {"id": "review", "when": {"datePassed": {"of": "review"}}})")
        .done(u"plan"_s, u"2024-11-05 AM"_s, "2024-11-05T10:00").withDates(nullptr, "2024-11-12");
    EXPECT_THAT(asked.at("2024-11-12").due(), IsEmpty());
    EXPECT_THAT(asked.at("2024-11-13").due(),
                ElementsAre(u"review 2024-11-13 AM by 2024-11-13"_s));
    asked.done(u"review"_s, u"2024-11-13 PM"_s, "2024-11-13T10:00").withDates(nullptr, "2024-11-18");
    EXPECT_THAT(asked.at("2024-11-18").due(), IsEmpty());
    EXPECT_THAT(asked.at("2024-11-19").due(),
                ElementsAre(u"review 2024-11-19 AM by 2024-11-19"_s));
}

TEST(OccurrencesTest, EachOfTwoAnswersAwaitedIsAskedFor) {
    AskedOf asked(ada(u"2024-11-04 AM"_s, u"/"_s));
    asked.steps(R"({"id": "letter", "when": {"unexplained": {"day": 1}}},
                   {"id": "await", "when": {"datePassed": {"of": "response"}}})")
        .done(u"letter"_s, u"2024-11-04 AM"_s, "2024-11-04T10:00").withDates("2024-11-11")
        .done(u"letter"_s, u"2024-11-06 AM"_s, "2024-11-06T10:00").withDates("2024-11-14");
    EXPECT_THAT(asked.at("2024-11-15").due(), ElementsAre(u"await 2024-11-12 AM by 2024-11-12!"_s,
                                                         u"await 2024-11-15 AM by 2024-11-15"_s));
}

} // namespace
} // namespace rollbook
