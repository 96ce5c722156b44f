// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/AmendMarks.h"

#include "core/exchange/ExchangeErrors.h"
#include "core/office/OfficeErrors.h"
#include "core/office/TakeRegister.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Ada was present on Tuesday 19 November 2024; nothing of Wednesday is taken yet.
class AmendMarksTest : public ::testing::Test {
protected:
    AmendMarksTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s)
                    .inClass(u"4A"_s)
                    .inYear(4)
                    .until(day("2024-12-20"))
                    .marked(u"2024-11-19 AM"_s, u"/ I"_s)
                    .build())
        , disk(*built, moment("2024-11-20T09:30")) {}

    Result<std::vector<MarkRevision>> amend(const QString& at, const QString& code,
                                            const QString& reason = u"teacher's slip"_s,
                                            const QString& onWordOf = {}) {
        AmendMarks::Request request{.cells = {}, .reason = reason, .onWordOf = onWordOf};
        request.cells.push_back({.pupil = disk.pupil(u"Ada"_s), .session = session(at), .code = code});
        return AmendMarks(disk.office()).run(request, {u"Priya Shah"_s, u"Deputy Head"_s});
    }
    std::vector<MarkRevision> history(const QString& at) {
        return *disk.office().history(disk.pupil(u"Ada"_s), session(at));
    }

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

// checks I5
TEST_F(AmendMarksTest, KeepsTheOriginalAndSaysWhoWhatWhenAndWhy) {
    disk.clock().set(moment("2024-11-20T10:15"));
    ASSERT_TRUE(amend(u"2024-11-19 PM"_s, u"O"_s, u"no evidence came"_s));
    const auto rows = history(u"2024-11-19 PM"_s);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].mark.code, u"I"_s);
    EXPECT_EQ(rows[0].revision, 1);
    EXPECT_EQ(rows[1].mark.code, u"O"_s);
    EXPECT_EQ(rows[1].revision, 2);
    EXPECT_EQ(rows[1].reason, u"no evidence came"_s);
    EXPECT_EQ(rows[1].by, (Author{u"Priya Shah"_s, u"Deputy Head"_s}));
    EXPECT_EQ(rows[1].madeAt, moment("2024-11-20T10:15"));
    EXPECT_EQ(rows[1].kind, EntryKind::MarkAmended);
}

TEST_F(AmendMarksTest, TheNewCodeIsWhatTheSessionReads) {
    ASSERT_TRUE(amend(u"2024-11-19 PM"_s, u"O"_s));
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-19 PM"_s).code, u"O"_s);
    disk.reopen();
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-19 PM"_s).code, u"O"_s);
}

TEST_F(AmendMarksTest, OnWhoseWordStandsBesideTheReason) {
    const auto rows = amend(u"2024-11-19 PM"_s, u"M"_s, u"dentist"_s, u"mother's note"_s);
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->front().reason, u"dentist · mother's note"_s);
}

TEST_F(AmendMarksTest, NeedsAReason) {
    EXPECT_EQ(amend(u"2024-11-19 PM"_s, u"O"_s, u"  "_s).error().code, errors::kReasonMissing);
    EXPECT_EQ(history(u"2024-11-19 PM"_s).size(), 1u);
}

TEST_F(AmendMarksTest, MinutesLateAreThoseOfASchoolDay) {
    const auto late = [this](int minutes) {
        AmendMarks::Request request{.cells = {}, .reason = u"slip"_s};
        request.cells.push_back({.pupil = disk.pupil(u"Ada"_s),
                                 .session = session(u"2024-11-19 AM"_s),
                                 .code = u"L"_s,
                                 .minutesLate = minutes});
        return AmendMarks(disk.office()).run(request, disk.author());
    };
    EXPECT_EQ(late(-1).error().code, errors::kNotMinutes);
    EXPECT_EQ(late(481).error().code, errors::kNotMinutes);
    EXPECT_TRUE(late(0));
    EXPECT_TRUE(late(480));
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-19 AM"_s).minutesLate, 480);
}

// checks I6
TEST_F(AmendMarksTest, RemovingAMarkIsAnAmendmentToNoMark) {
    ASSERT_TRUE(amend(u"2024-11-19 PM"_s, u""_s));
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-19 PM"_s).state, SessionState::Blank);
    disk.reopen();
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-19 PM"_s).state, SessionState::Blank);
    EXPECT_EQ(history(u"2024-11-19 PM"_s).size(), 2u);
}

TEST_F(AmendMarksTest, WhatChangesNothingWritesNothing) {
    EXPECT_EQ(amend(u"2024-11-19 AM"_s, u"/"_s).error().code, errors::kNothingToDo);
    EXPECT_EQ(history(u"2024-11-19 AM"_s).size(), 1u);
}

TEST_F(AmendMarksTest, ARegisterOfTodayIsTakenFirst) {
    EXPECT_EQ(amend(u"2024-11-20 AM"_s, u"I"_s).error().code, errors::kNotTakenYet);
    ASSERT_TRUE(TakeRegister(disk.office())
                    .run({.className = u"4A"_s, .session = session(u"2024-11-20 AM"_s)},
                         disk.author()));
    EXPECT_TRUE(amend(u"2024-11-20 AM"_s, u"I"_s));
}

TEST_F(AmendMarksTest, ABlankOfAnEarlierDayMayBeFilled) {
    EXPECT_TRUE(amend(u"2024-11-18 AM"_s, u"I"_s));
}

TEST_F(AmendMarksTest, TheFutureAndAfterLeavingAreRefused) {
    EXPECT_EQ(amend(u"2024-11-21 AM"_s, u"I"_s).error().code, errors::kFuture);
    disk.clock().set(moment("2025-01-07T09:00"));
    EXPECT_EQ(amend(u"2025-01-06 AM"_s, u"I"_s).error().code, errors::kNotOnRoll);
}

TEST_F(AmendMarksTest, OneRefusedCellLeavesAllAsTheyWere) {
    AmendMarks::Request request{.cells = {}, .reason = u"slip"_s};
    request.cells.push_back(
        {.pupil = disk.pupil(u"Ada"_s), .session = session(u"2024-11-19 AM"_s), .code = u"N"_s});
    request.cells.push_back(
        {.pupil = disk.pupil(u"Ada"_s), .session = session(u"2024-11-19 PM"_s), .code = u"#"_s});
    EXPECT_FALSE(AmendMarks(disk.office()).run(request, disk.author()));
    EXPECT_EQ(disk.reading(u"Ada"_s, u"2024-11-19 AM"_s).code, u"/"_s);
}

TEST_F(AmendMarksTest, ThePreviewListsFromAndToAndWhatIsRefused) {
    AmendMarks::Request request{.cells = {}, .reason = u"slip"_s};
    for (const auto& [at, code] : {std::pair(u"2024-11-19 AM"_s, u"n"_s),
                                   std::pair(u"2024-11-19 PM"_s, u"i"_s),
                                   std::pair(u"2024-11-16 AM"_s, u"I"_s)})
        request.cells.push_back(
            {.pupil = disk.pupil(u"Ada"_s), .session = session(at), .code = code});
    const auto rows = AmendMarks(disk.office()).preview(request);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].from + u">"_s + rows[0].cell.code, u"/>N"_s);
    EXPECT_TRUE(rows[1].isUnchanged);
    EXPECT_EQ(rows[2].refused->code, errors::kWeekend);
}

} // namespace
} // namespace rollbook
