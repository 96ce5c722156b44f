// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/office/ImportMarksFixture.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

TEST_F(ImportMarksTest, ADifferentMarkIsAProblemWithoutAReason) {
    bringIn({kAda + u",2024-11-18,AM,N,,"_s});
    const auto report = bringInMarks(disk, listOf({kAda + u",2024-11-18,AM,I,,"_s}));
    EXPECT_EQ(textOf(report), "nothing\nproblem 2 Mark 'I' office.differentMarkThere");
    EXPECT_EQ(report->problems.at(0).error.detail[u"there"_s].toString(), u"N"_s);
    EXPECT_EQ(recorded(u"2024-11-18 AM"_s), u"N"_s);
}

TEST_F(ImportMarksTest, ADifferentMarkIsAmendedWithAReason) { // checks I5
    bringIn({kAda + u",2024-11-18,AM,I,,"_s});
    EXPECT_EQ(textOf(amendWith(kAda + u",2024-11-18,AM,O,,"_s, u"Council check"_s)), "1 amended");
    const auto rows = history(u"2024-11-18 AM"_s);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].mark.code, u"I"_s);
    EXPECT_EQ(rows[1].mark.code, u"O"_s);
    EXPECT_EQ(rows[1].reason, u"Council check"_s);
    EXPECT_EQ(rows[1].by, disk.author());
    EXPECT_EQ(recorded(u"2024-11-18 AM"_s), u"O"_s);
}

TEST_F(ImportMarksTest, AReasonOfSpacesIsNone) {
    bringIn({kAda + u",2024-11-18,AM,I,,"_s});
    EXPECT_EQ(textOf(amendWith(kAda + u",2024-11-18,AM,O,,"_s, u"  "_s)),
              "nothing\nproblem 2 Mark 'O' office.differentMarkThere");
}

TEST_F(ImportMarksTest, OtherMinutesAreADifferentMark) {
    bringIn({kAda + u",2024-11-18,AM,L,12,"_s});
    EXPECT_EQ(bringIn({kAda + u",2024-11-18,AM,L,,"_s}), "1 unchanged");
    EXPECT_EQ(bringIn({kAda + u",2024-11-18,AM,L,13,"_s}),
              "nothing\nproblem 2 Mark 'L' office.differentMarkThere");
}

TEST_F(ImportMarksTest, AnEmptyCellNeverRemovesAMark) {
    bringIn({kAda + u",2024-11-18,AM,I,,"_s, kAda + u",2024-11-18,PM,I,,"_s});
    EXPECT_TRUE(amendWith(kAda + u",2024-11-18,AM,,,"_s, u"why not"_s));
    EXPECT_TRUE(amendWith(kAda + u",2024-11-18,PM,-,,"_s, u"why not"_s));
    EXPECT_EQ(recorded(u"2024-11-18 AM"_s), u"I"_s);
    EXPECT_EQ(recorded(u"2024-11-18 PM"_s), u"I"_s);
}

TEST_F(ImportMarksTest, AMarkTakenAwayByHandDoesNotComeBack) {
    const QString row = kAda + u",2024-11-18,AM,I,,"_s;
    bringIn({row});
    ASSERT_TRUE(AmendMarks(disk.office())
                    .run({.cells = {{.pupil = disk.pupil(u"Ada"_s),
                                     .session = session(u"2024-11-18 AM"_s),
                                     .code = {},
                                     .minutesLate = {},
                                     .note = {}}},
                          .reason = u"Wrong child"_s,
                          .onWordOf = {}},
                         disk.author()));
    EXPECT_EQ(bringIn({row}), "nothing\nproblem 2 Mark 'I' office.markTakenAway");
    EXPECT_EQ(recorded(u"2024-11-18 AM"_s), QString());
}

TEST_F(ImportMarksTest, ACommentComesInWithItsMark) {
    bringIn({kAda + u",2024-11-18,AM,I,,mother rang"_s});
    EXPECT_EQ(history(u"2024-11-18 AM"_s).at(0).note.comment, u"mother rang"_s);
}

TEST_F(ImportMarksTest, AnotherCommentNeedsAReason) {
    bringIn({kAda + u",2024-11-18,AM,I,,mother rang"_s});
    EXPECT_EQ(bringIn({kAda + u",2024-11-18,AM,I,,father rang"_s}),
              "1 unchanged\nwarning 2 Mark 'I' office.commentNotKept");
    EXPECT_EQ(textOf(amendWith(kAda + u",2024-11-18,AM,I,,father rang"_s, u"Misheard"_s)),
              "1 amended");
}

} // namespace
} // namespace rollbook
