// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/PathwayText.h"

#include "core/pathway/PathwayBook.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QByteArray pathwayWith(const QByteArray& step) {
    return R"({"pathway": "ours", "title": "Ours “A”", "layer": "school", "from": "2024-09-01",
        "to": "2027-08-31", "source": "s", "beyondAProgram": ["Judging \"it\"."], "steps": [
        {"id": "first", "action": "Ring", "kind": "call", "source": "s",
         "when": {"severe": {}}}, {"id": "second", "action": "Write", "kind": "letter",
         "source": "s", )" + step + "}]}";
}

// Every pathway there is comes back from its own text as it was.
TEST(PathwayTextTest, ReadsBackEveryShippedPathway) {
    const auto book = PathwayBook::shipped(*shippedCodes());
    ASSERT_TRUE(book);
    for (const Pathway& pathway : (*book)->all()) {
        const auto read = readPathway(writePathway(pathway), *shippedCodes());
        ASSERT_TRUE(read) << qPrintable(pathway.id) << qPrintable(read.error().toString());
        EXPECT_TRUE(*read == pathway) << qPrintable(pathway.id);
    }
}

class PathwayTextOfTest : public ::testing::TestWithParam<const char*> {};

TEST_P(PathwayTextOfTest, ReadsBackWhatItSays) {
    const auto pathway = readPathway(pathwayWith(GetParam()), *shippedCodes());
    ASSERT_TRUE(pathway) << GetParam() << qPrintable(pathway.error().toString());
    const QByteArray text = writePathway(*pathway);
    const auto read = readPathway(text, *shippedCodes());
    ASSERT_TRUE(read) << text.toStdString();
    EXPECT_TRUE(*read == *pathway) << text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    EachWord, PathwayTextOfTest,
    ::testing::Values(
        R"("when": {"unexplained": {"day": 3}})", R"("when": {"unauthorised": {"day": 2}})",
        R"("when": {"absent": {"day": 2}})", R"("when": {"absent": {"codes": ["I"], "day": 5}})",
        R"("when": {"notSeen": {"day": 1}})", R"("when": {"unresolvedN": {"schoolDays": 0}})",
        R"("when": {"wholeDays": {"codes": ["G", "U"], "days": 10}})",
        R"("when": {"sessions": {"sessions": 10, "in": {"schoolWeeks": 10}}})",
        R"("when": {"spells": {"codes": ["I"], "spells": 4, "in": "previousHalfTerm"}})",
        R"("when": {"attendance": {"below": "92.5", "in": "term", "atLeast": 40, "falling": true}})",
        R"("when": {"attendance": {"atOrAbove": 100, "in": "halfTerm"}})",
        R"("when": {"improvedSince": {"step": "first", "schoolWeeks": 6}})",
        R"("when": {"persistent": {"atLeast": 60, "moved": "out"}})",
        R"("when": {"returned": {"afterSessions": 10}})", R"("when": {"unmarked": {}})",
        R"("when": {"offSite": {"codes": ["B"]}})", R"("when": {"entered": {}})",
        R"("when": {"leaves": {"schoolDaysBefore": 5}})",
        R"("when": {"afterLeave": {"codes": ["C"], "day": 1}})",
        R"("when": {"has": {"characteristic": "sen", "values": ["E", "K"]}})",
        R"("when": {"ofCompulsoryAge": {}})",
        R"("when": {"datePassed": {"of": "decision", "step": "first"}})",
        R"("when": {"step": {"step": "first", "is": "notDone", "schoolDays": 5}})",
        R"("when": {"nothingDone": {"schoolDays": 15}})", R"("when": {"believedAtSchool": {}})",
        R"("when": {"every": {"span": "schoolWeek", "weekday": "Thursday"}})",
        R"("when": {"every": {"span": "term", "lastSchoolDays": 15}})",
        R"("when": {"any": [{"severe": {}}, {"all": [{"entered": {}}, {"not": {"unmarked": {}}}]}]})",
        R"("when": {"severe": {}}, "due": {"calendarDays": 5, "by": "11:30"})",
        R"("when": {"severe": {}}, "due": {"schoolDays": 0})",
        R"("when": {"severe": {}}, "due": {"schoolDays": 3}, "accelerated": {"due": {}})",
        R"("when": {"severe": {}}, "accelerated": {})",
        R"("when": {"severe": {}}, "accelerated": {"flags": ["lookedAfter"],
            "when": {"notSeen": {"day": 1}}})",
        R"("when": {"severe": {}}, "subject": "parent", "owner": "headteacher", "closedBy": "act",
            "escalatesTo": "first", "family": "f", "gravity": 2, "urgency": 0,
            "repeat": {"schoolWeeks": 2}, "attendance": true, "mayBeDeferred": false)",
        R"("when": {"severe": {}}, "repeat": {"schoolDays": 1}, "urgency": 51)",
        R"("when": {"severe": {}}, "letter": {"id": "deterioration"})",
        R"("when": {"severe": {}}, "letter": {"id": "deterioration", "atLeast": 2, "gap": 10})"));

TEST(PathwayTextTest, LeavesOutWhatNeedNotBeSaid) {
    const auto pathway = readPathway(pathwayWith(R"("when": {"severe": {}})"), *shippedCodes());
    const QByteArray text = writePathway(*pathway);
    for (const char* word : {"urgency", "due", "owner", "subject", "mayBeDeferred", "gravity"})
        EXPECT_FALSE(text.contains(word)) << word;
}

TEST(PathwayTextTest, IsInTheOrderAPersonReads) {
    const QByteArray text = writePathway(*PathwayBook::shipped(*shippedCodes()).value()->pathway(u"woodside"));
    EXPECT_LT(text.indexOf("\"pathway\""), text.indexOf("\"title\""));
    EXPECT_LT(text.indexOf("\"title\""), text.indexOf("\"steps\""));
    EXPECT_LT(text.indexOf("\"id\""), text.indexOf("\"when\""));
}

} // namespace
} // namespace rollbook
