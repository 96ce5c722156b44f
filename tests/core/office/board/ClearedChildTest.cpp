// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/ClearedChild.h"

#include "tests/core/office/board/BoardSchool.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const SessionKey kMorning{kBoardDay, Half::AM};

class ClearedChildTest : public testing::Test {
protected:
    ClearedChildTest()
        : desk(SchoolBuilder()
                   .onReferenceCalendar()
                   .withPupil(u"Ada"_s)
                   .inClass(u"4A"_s)
                   .withPupil(u"Bo"_s)
                   .inClass(u"4A"_s)) {}
    void revision(const QString& code, EntryKind kind) {
        auto& history = histories[desk.id(u"Ada"_s)];
        history.push_back({.revision = int(history.size()) + 1,
                           .mark = {desk.id(u"Ada"_s), kMorning, code, {}},
                           .kind = kind,
                           .madeAt = desk.at("09:30")});
        desk.mark(u"Ada:"_s + code);
    }
    std::vector<ClearedChild> cleared() const {
        return clearedChildren(desk.school(), kMorning, histories);
    }
    mutable BoardSchool desk;
    MarkHistories histories;
};

TEST_F(ClearedChildTest, APresentChildWasNeverOnTheBoard) {
    revision(u"/"_s, EntryKind::RegisterTaken);
    EXPECT_TRUE(cleared().empty());
}

TEST_F(ClearedChildTest, AnNIsStillOnIt) {
    revision(u"N"_s, EntryKind::RegisterTaken);
    EXPECT_TRUE(cleared().empty());
    revision(u"I"_s, EntryKind::MarkAmended);
    revision(u"N"_s, EntryKind::MarkAmended);
    EXPECT_TRUE(cleared().empty());
}

TEST_F(ClearedChildTest, TakenAwayToNoMarkIsNotCleared) {
    revision(u"N"_s, EntryKind::RegisterTaken);
    revision(u""_s, EntryKind::MarkAmended);
    EXPECT_TRUE(cleared().empty());
}

struct KindCase {
    EntryKind kind;
    ClearedBy by;
};
class ClearedKindTest : public ClearedChildTest, public testing::WithParamInterface<KindCase> {};

TEST_P(ClearedKindTest, SaysByWhat) {
    revision(u"N"_s, EntryKind::RegisterTaken);
    revision(u"I"_s, GetParam().kind);
    revision(u"M"_s, EntryKind::MarkAmended); // what came after did not clear it
    ASSERT_EQ(cleared().size(), 1U);
    EXPECT_EQ(cleared()[0].by, GetParam().by);
    EXPECT_EQ(cleared()[0].code, u"M"_s);
}

INSTANTIATE_TEST_SUITE_P(Kinds, ClearedKindTest,
                         testing::Values(KindCase{EntryKind::LateArrival, ClearedBy::LateBook},
                                         KindCase{EntryKind::ContactRecorded, ClearedBy::Decision},
                                         KindCase{EntryKind::MarkAmended, ClearedBy::Amended},
                                         KindCase{EntryKind::MarksImported, ClearedBy::Amended}));

TEST_F(ClearedChildTest, WhatWasPlannedIsListedToo) {
    revision(u"I"_s, EntryKind::RegisterTaken);
    EXPECT_TRUE(cleared().empty());
    desk.school().planned.push_back(
        {.pupil = desk.id(u"Ada"_s), .range = {kBoardDay, kBoardDay}, .code = u"I"_s});
    ASSERT_EQ(cleared().size(), 1U);
    EXPECT_EQ(cleared()[0].by, ClearedBy::Planned);
}

TEST_F(ClearedChildTest, AnUnexpectedClosingTakesEveryoneOff) {
    revision(u"N"_s, EntryKind::RegisterTaken);
    desk.school().calendar.setClosures({{.id = ClosureId(1),
                                         .range = {kBoardDay, kBoardDay},
                                         .kind = ClosureKind::Unplanned,
                                         .code = u"Y4"_s}});
    desk.school().registers.begin()->second->rebuild();
    ASSERT_EQ(cleared().size(), 1U);
    EXPECT_EQ(cleared()[0].by, ClearedBy::Closed);
}

} // namespace
} // namespace rollbook
