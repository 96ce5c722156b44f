// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/pathways/PathwayDraft.h"

#include "core/pathway/PathwayFile.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Calling leads to visiting, and the review waits for the visit.
const QByteArray kText = R"({"pathway": "ours", "title": "Ours", "layer": "school",
 "from": "2024-09-01", "source": "s", "steps": [
  {"id": "call", "action": "Ring", "kind": "call", "source": "s",
   "when": {"unexplained": {"day": 1}}, "escalatesTo": "visit"},
  {"id": "visit", "action": "Visit", "kind": "visit", "source": "s", "when": {"notSeen": {"day": 3}}},
  {"id": "review", "action": "Review", "kind": "review", "source": "s",
   "when": {"step": {"step": "visit", "is": "done", "schoolDays": 5}}}]})";

class PathwayDraftTest : public ::testing::Test {
protected:
    QStringList ids() const {
        QStringList ids;
        for (const Step& step : draft.pathway().steps)
            ids << step.id;
        return ids;
    }
    PathwayDraft draft{kText, *shippedCodes()};
};

TEST_F(PathwayDraftTest, BeginsUnchangedWordForWord) {
    EXPECT_FALSE(draft.isChanged());
    EXPECT_EQ(draft.text(), kText);
}

TEST_F(PathwayDraftTest, AChangedStepChangesTheTextAndBackAgainNothing) {
    const Step before = draft.pathway().steps[1];
    Step step = before;
    step.when = {when::NotSeen{2}};
    draft.setStep(1, step);
    EXPECT_TRUE(draft.isChanged());
    EXPECT_EQ(readPathway(draft.text(), *shippedCodes())->steps[1].when, (Condition{when::NotSeen{2}}));
    draft.setStep(1, before);
    EXPECT_EQ(draft.text(), kText);
}

TEST_F(PathwayDraftTest, ACopyStandsBehindItsStepUnderAnIdOfItsOwn) {
    EXPECT_EQ(draft.duplicate(0), 1U);
    EXPECT_EQ(draft.duplicate(0), 1U);
    EXPECT_EQ(ids(), (QStringList{u"call"_s, u"call-3"_s, u"call-2"_s, u"visit"_s, u"review"_s}));
    EXPECT_EQ(draft.fault(), QString());
}

TEST_F(PathwayDraftTest, AStepThatOthersNameStays) {
    EXPECT_TRUE(draft.remove(1).contains(u"“Ring”"_s)) << qPrintable(draft.remove(1));
    EXPECT_EQ(draft.remove(0), QString());
    EXPECT_TRUE(draft.remove(0).contains(u"“Review”"_s));
    EXPECT_EQ(ids(), (QStringList{u"visit"_s, u"review"_s}));
}

TEST_F(PathwayDraftTest, TheLastStepStays) {
    ASSERT_EQ(draft.remove(0), QString());
    ASSERT_EQ(draft.remove(1), QString());
    EXPECT_NE(draft.remove(0), QString());
    EXPECT_EQ(ids(), QStringList{u"visit"_s});
}

TEST_F(PathwayDraftTest, ATextCountsOnceItLoadsWhole) {
    QByteArray text = kText;
    text.replace("\"day\": 3", "\"day\": 0");
    const QString fault = draft.setText(text);
    EXPECT_TRUE(fault.contains(u"steps[1].when.notSeen.day"_s)) << qPrintable(fault);
    EXPECT_FALSE(draft.isChanged());
    text.replace("\"day\": 0", "\"day\": 5");
    EXPECT_EQ(draft.setText(text), QString());
    EXPECT_EQ(draft.text(), text);
    EXPECT_TRUE(draft.isChanged());
}

TEST_F(PathwayDraftTest, ATextThatBreaksOffSaysInWhichLine) {
    QByteArray text = kText;
    text.replace("\"source\": \"s\", \"steps\"", "\"source\": \"s\" \"steps\"");
    EXPECT_TRUE(draft.setText(text).contains(u"line 2"_s)) << qPrintable(draft.setText(text));
}

TEST_F(PathwayDraftTest, ItsIdStays) {
    QByteArray text = kText;
    text.replace("\"ours\"", "\"other\"");
    EXPECT_TRUE(draft.setText(text).contains(u"“ours”"_s));
}

TEST_F(PathwayDraftTest, AFaultOfAStepIsSaidByItsWords) {
    Step step = draft.pathway().steps[1];
    step.source.clear();
    draft.setStep(1, step);
    EXPECT_TRUE(draft.fault().contains(u"Step 2, “Visit”"_s)) << qPrintable(draft.fault());
}

} // namespace
} // namespace rollbook
