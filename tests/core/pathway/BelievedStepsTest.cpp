// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pathway/AskedOf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

// A child somebody believes to be at school (rules.md 25; checks L12).
namespace rollbook {
namespace {

constexpr auto* kBelieved =
    R"("when": {"believedAtSchool": {}}, "closedBy": "seen", "mayBeDeferred": false)";

QStringList asked(const QString& codes, const char* at = "2024-11-20") {
    SchoolBuilder builder;
    builder.onReferenceCalendar().withPupil(u"Ada"_s).from(day("2024-11-18")).marked(
        u"2024-11-18 AM"_s, codes);
    return AskedOf(builder)
        .step(kBelieved)
        .contacted("2024-11-20T09:40", ContactOutcome::BelievesAtSchool)
        .at(at)
        .due();
}

TEST(BelievedStepsTest, StandsUntilTheChildIsSeen) {
    EXPECT_THAT(asked(u"/ \\ / \\ N N"_s), ElementsAre(u"it 2024-11-20 AM by 2024-11-20"_s));
    EXPECT_THAT(asked(u"/ \\ / \\ N \\"_s), IsEmpty());
    EXPECT_THAT(asked(u"/ \\ / \\ U N"_s), IsEmpty());
}

TEST(BelievedStepsTest, AReasonDoesNotFindTheChild) {
    EXPECT_EQ(asked(u"/ \\ / \\ I I"_s).size(), 1);
    EXPECT_EQ(asked(u"/ \\ / \\ - -"_s).size(), 1);
}

TEST(BelievedStepsTest, StillAsksTheNextDay) {
    EXPECT_EQ(asked(u"/ \\ / \\ N N N N"_s, "2024-11-21").size(), 1);
    EXPECT_THAT(asked(u"/ \\ / \\ N N / \\"_s, "2024-11-21"), IsEmpty());
}

} // namespace
} // namespace rollbook
