// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pathway/AskedOf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

// Steps for what the roll says of a pupil.
namespace rollbook {
namespace {

qsizetype asked(const QString& value, const char* has) {
    SchoolBuilder builder;
    builder.onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .from(day("2024-09-04"))
        .known(u"sen"_s, day("2024-11-20"), value);
    const QByteArray fields = R"("when": {"has": )" + QByteArray(has) + "}";
    return AskedOf(builder).step(fields.constData()).due().size();
}

TEST(RollStepsTest, AGroupMayAskForItsValues) {
    constexpr auto* supported = R"({"characteristic": "sen", "values": ["K", "E"]})";
    EXPECT_EQ(asked(u"E"_s, supported), 1);
    EXPECT_EQ(asked(u"N"_s, supported), 0);
}

TEST(RollStepsTest, WithoutValuesAnyCounts) {
    EXPECT_EQ(asked(u"N"_s, R"({"characteristic": "sen"})"), 1);
    EXPECT_EQ(asked(u"N"_s, R"({"characteristic": "lookedAfter"})"), 0);
}

TEST(RollStepsTest, AFlagCountsOnItsDaysOnly) {
    SchoolBuilder builder;
    builder.onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .from(day("2024-09-04"))
        .known(u"lookedAfter"_s, day("2024-11-20"));
    AskedOf asked(builder);
    asked.step(R"("when": {"has": {"characteristic": "lookedAfter"}})");
    EXPECT_THAT(asked.at("2024-11-19").due(), IsEmpty());
    EXPECT_THAT(asked.at("2024-11-20").due(), ElementsAre(u"it 2024-11-20 AM by 2024-11-20"_s));
}

// The only year of the school: its youngest and its oldest.
SchoolBuilder stay(const char* entry, const char* leaving = nullptr) {
    SchoolBuilder builder;
    builder.onReferenceCalendar().withPupil(u"Ada"_s).inYear(4).from(day(entry));
    if (leaving)
        builder.until(day(leaving));
    return builder;
}

// law: the joiner's return, the fifth day after entry, in calendar days (rules.md 22).
TEST(RollStepsTest, AJoinerIsReturnedByTheFifthDayAfterEntry) {
    constexpr auto* joined =
        R"("when": {"entered": {}}, "due": {"calendarDays": 5}, "closedBy": "act")";
    AskedOf asked(stay("2024-11-11"));
    asked.step(joined);
    EXPECT_THAT(asked.at("2024-11-10").due(), IsEmpty());
    EXPECT_THAT(asked.at("2024-11-16").due(), ElementsAre(u"it 2024-11-11 AM by 2024-11-16"_s));
    EXPECT_THAT(asked.at("2024-11-17").due(), ElementsAre(u"it 2024-11-11 AM by 2024-11-16!"_s));
}

TEST(RollStepsTest, TheUsualStartOfTheYoungestIsNoJoiner) {
    constexpr auto* joined = R"("when": {"entered": {}})";
    EXPECT_THAT(AskedOf(stay("2024-09-04")).step(joined).due(), IsEmpty());
    EXPECT_EQ(AskedOf(stay("2024-09-05")).step(joined).due().size(), 1);
}

TEST(RollStepsTest, ALeaverIsAskedAboutSoManySchoolDaysBefore) {
    AskedOf asked(stay("2024-09-04", "2024-11-20"));
    asked.step(R"("when": {"leaves": {"schoolDaysBefore": 5}})");
    EXPECT_THAT(asked.at("2024-11-12").due(), IsEmpty());
    EXPECT_EQ(asked.at("2024-11-13").due().size(), 1);
}

TEST(RollStepsTest, TheUsualEndOfTheOldestIsNoLeaver) {
    constexpr auto* leaves = R"("when": {"leaves": {}})";
    EXPECT_THAT(AskedOf(stay("2024-09-04", "2025-07-22")).step(leaves).at("2025-07-22").due(),
                IsEmpty());
    EXPECT_EQ(AskedOf(stay("2024-09-04", "2025-07-21")).step(leaves).at("2025-07-22").due().size(),
              1);
}

// rules.md 22: joined by and, or, not.
TEST(RollStepsTest, TestsAreJoinedByAndOrAndNot) {
    const auto due = [](const char* when, const QString& flag) {
        SchoolBuilder builder = ada(u"2024-11-20 AM"_s, u"N"_s);
        builder.known(flag, day("2024-09-04"));
        return AskedOf(builder).step(when).due().size();
    };
    constexpr auto* both = R"("when": {"all": [{"unexplained": {"day": 1}},
                                               {"has": {"characteristic": "traveller"}}]})";
    constexpr auto* either = R"("when": {"any": [{"unexplained": {"day": 2}},
                                                 {"has": {"characteristic": "traveller"}}]})";
    constexpr auto* without = R"("when": {"all": [{"unexplained": {"day": 1}},
                                     {"not": {"has": {"characteristic": "traveller"}}}]})";
    EXPECT_EQ(due(both, u"traveller"_s), 1);
    EXPECT_EQ(due(both, u"sen"_s), 0);
    EXPECT_EQ(due(either, u"traveller"_s), 1);
    EXPECT_EQ(due(either, u"sen"_s), 0);
    EXPECT_EQ(due(without, u"traveller"_s), 0);
    EXPECT_EQ(due(without, u"sen"_s), 1);
}

// rules.md 22: what is asked of a parent is asked for each pupil, of staff once.
TEST(RollStepsTest, ParentsAreAskedForEachPupilAndStaffOnce) {
    SchoolBuilder builder = ada(u"2024-11-20 AM"_s, u"N"_s);
    builder.withPupil(u"Ben"_s).from(day("2024-09-04")).marked(u"2024-11-20 AM"_s, u"N"_s);
    EXPECT_EQ(AskedOf(builder)
                  .step(R"("subject": "parent", "when": {"unexplained": {"day": 1}})")
                  .due()
                  .size(),
              2);
    EXPECT_EQ(AskedOf(builder)
                  .step(R"("subject": "staff", "when": {"every": {"span": "schoolWeek"}})")
                  .due()
                  .size(),
              1);
}

} // namespace
} // namespace rollbook
