// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pathway/AskedOf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

// Steps for what got better or was left alone: a return, a figure moved in or out, nothing done.
namespace rollbook {
namespace {

SchoolBuilder ada() {
    SchoolBuilder builder;
    return builder.onReferenceCalendar().withPupil(u"Ada"_s).from(day("2024-09-04"));
}

constexpr auto* kBack = R"("when": {"returned": {"afterSessions": 2}})";

AskedOf back(const QString& codes, const char* at) {
    return AskedOf(ada().marked(u"2024-11-18 AM"_s, codes)).step(kBack).at(at);
}

TEST(ReturnStepsTest, BackAfterTwoSessionsAway) {
    EXPECT_THAT(back(u"I I / /"_s, "2024-11-19").due(),
                ElementsAre(u"it 2024-11-19 AM by 2024-11-19"_s));
    EXPECT_THAT(back(u"/ I / /"_s, "2024-11-19").due(), IsEmpty());
}

TEST(ReturnStepsTest, AsksOnTheDayOfTheReturnOnly) {
    EXPECT_THAT(back(u"I I / / / /"_s, "2024-11-20").due(), IsEmpty());
    EXPECT_THAT(back(u"I I I I"_s, "2024-11-19").due(), IsEmpty());
}

TEST(ReturnStepsTest, ALateArrivalIsAReturnAndEndsTheTimeAway) {
    EXPECT_THAT(back(u"I I U /"_s, "2024-11-19").due(),
                ElementsAre(u"it 2024-11-19 AM by 2024-11-19"_s));
    EXPECT_THAT(back(u"I U / /"_s, "2024-11-19").due(), IsEmpty());
}

TEST(ReturnStepsTest, ABlankIsNoReturn) {
    EXPECT_THAT(back(u"I I - -"_s, "2024-11-19").due(), IsEmpty());
    EXPECT_THAT(back(u"I I - /"_s, "2024-11-19").due(),
                ElementsAre(u"it 2024-11-19 PM by 2024-11-19"_s));
}

// Four of forty sessions on 1 October are a tenth; the twentieth session is on 17 September.
AskedOf moved(const char* way, const char* at) {
    auto builder = ada()
                       .markedThrough(day("2024-09-04"), day("2024-10-18"), u"/"_s)
                       .markedThrough(day("2024-09-04"), day("2024-09-05"), u"O"_s);
    const QByteArray fields = R"("when": {"persistent": {"moved": ")" + QByteArray(way) + "\"}}";
    return AskedOf(builder).step(fields.constData()).at(at);
}

TEST(ReturnStepsTest, MovingOutOfPersistentAbsenceHoldsForASchoolWeek) {
    EXPECT_THAT(moved("out", "2024-10-01").due(), IsEmpty());
    EXPECT_THAT(moved("out", "2024-10-02").due(), ElementsAre(u"it 2024-10-02 AM by 2024-10-02"_s));
    EXPECT_EQ(moved("out", "2024-10-08").due().size(), 1);
    EXPECT_THAT(moved("out", "2024-10-09").due(), IsEmpty());
}

TEST(ReturnStepsTest, MovingIntoItHoldsForASchoolWeek) {
    EXPECT_THAT(moved("in", "2024-09-16").due(), IsEmpty());
    EXPECT_THAT(moved("in", "2024-09-17").due(), ElementsAre(u"it 2024-09-17 PM by 2024-09-17"_s));
    EXPECT_EQ(moved("in", "2024-09-23").due().size(), 1);
    EXPECT_THAT(moved("in", "2024-09-24").due(), IsEmpty());
}

TEST(ReturnStepsTest, FullAttendanceIsEverySession) {
    constexpr auto* full = R"("when": {"attendance": {"atOrAbove": 100, "in": "term"}})";
    auto builder = ada().markedThrough(day("2024-09-04"), day("2024-10-18"), u"/"_s);
    EXPECT_EQ(AskedOf(builder).step(full).at("2024-10-18").due().size(), 1);
    builder.marked(u"2024-10-18 PM"_s, u"I"_s);
    EXPECT_THAT(AskedOf(builder).step(full).at("2024-10-18").due(), IsEmpty());
}

constexpr auto* kNothing = R"("when": {"nothingDone": {"schoolDays": 3}})";

TEST(ReturnStepsTest, NothingDoneCountsFromTheFirstSchoolDay) {
    EXPECT_THAT(AskedOf(ada()).step(kNothing).at("2024-09-06").due(), IsEmpty());
    EXPECT_THAT(AskedOf(ada()).step(kNothing).at("2024-09-09").due(),
                ElementsAre(u"it 2024-09-09 AM by 2024-09-09"_s));
}

TEST(ReturnStepsTest, SomebodyReachedBeginsItAgain) {
    const auto asked = [](const char* at, ContactOutcome outcome) {
        return AskedOf(ada()).step(kNothing).contacted("2024-11-18T09:00", outcome).at(at).due();
    };
    EXPECT_THAT(asked("2024-11-20", ContactOutcome::Reached), IsEmpty());
    EXPECT_THAT(asked("2024-11-21", ContactOutcome::Reached),
                ElementsAre(u"it 2024-11-21 AM by 2024-11-21"_s));
    EXPECT_EQ(asked("2024-11-20", ContactOutcome::NoAnswer).size(), 1);
}

TEST(ReturnStepsTest, AStepDoneBeginsItAgainAndOnePutOffDoesNot) {
    const auto asked = [](Settlement::Kind kind, QDate until = {}) {
        return AskedOf(ada())
            .step(kNothing)
            .done(u"other"_s, u"2024-11-18 AM"_s, "2024-11-18T09:00", kind, until)
            .at("2024-11-20")
            .due()
            .size();
    };
    EXPECT_EQ(asked(Settlement::Kind::Done), 0);
    EXPECT_EQ(asked(Settlement::Kind::NotNeeded), 0);
    EXPECT_EQ(asked(Settlement::Kind::Deferred, day("2024-11-21")), 1);
}

} // namespace
} // namespace rollbook
