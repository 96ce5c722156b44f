// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/TextList.h"

#include "tests/core/office/board/BoardSchool.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class TextListTest : public testing::Test {
protected:
    void open(const std::vector<Parent>& parents) {
        desk = std::make_unique<BoardSchool>(SchoolBuilder()
                                                 .onReferenceCalendar()
                                                 .withPupil(u"Ada"_s)
                                                 .inClass(u"4A"_s)
                                                 .withPupil(u"Bo"_s)
                                                 .inClass(u"RB"_s),
                                             parents);
        desk->mark(u"Ada:N Bo:N"_s);
    }
    TextList at(const char* time, const std::vector<PupilId>& lookedAt = {}) const {
        return textList(desk->school(), {kBoardDay, Half::AM}, desk->at(time), lookedAt);
    }
    QString lines(const char* time) const {
        QStringList rows;
        for (const TextList::Line& each : at(time).lines)
            rows += QStringList{each.firstName, each.className, each.number}.join(u' ');
        return rows.join(u'\n');
    }
    std::unique_ptr<BoardSchool> desk;
};

TEST_F(TextListTest, OneRecipientForEachChildByFirstNameAndClass) {
    open({{u"Mother"_s, u"07700 1"_s, {u"Ada"_s, u"Bo"_s}}, {u"Gran"_s, u"07700 2"_s, {u"Ada"_s}}});
    EXPECT_EQ(lines("09:30"), u"Bo RB 07700 1\nAda 4A 07700 1"_s);
    EXPECT_EQ(at("09:30").asAt, desk->at("09:30"));
}

TEST_F(TextListTest, NobodyBeforeTheRegisterHasClosed) {
    open({{u"Mother"_s, u"07700 1"_s, {u"Ada"_s}}});
    EXPECT_TRUE(at("09:20").lines.empty());
    EXPECT_EQ(at("09:21").lines.size(), 1U);
}

class BarredTextTest : public TextListTest, public testing::WithParamInterface<RestrictionKind> {};

TEST_P(BarredTextTest, ABarredContactIsNeverInIt) {
    open({{u"Father"_s, u"07700 1"_s, {u"Ada"_s}, {{u"Ada"_s, GetParam()}}},
          {u"Mother"_s, u"07700 2"_s, {u"Ada"_s}}});
    EXPECT_EQ(lines("09:30"), u"Ada 4A 07700 2"_s);
}

TEST_P(BarredTextTest, ANumberSharedWithHimGetsNoText) {
    open({{u"Father"_s, u"07700 1"_s, {u"Ada"_s}, {{u"Ada"_s, GetParam()}}},
          {u"Mother"_s, u"(07700)1"_s, {u"Ada"_s}}});
    EXPECT_EQ(lines("09:30"), u""_s);
    EXPECT_EQ(at("09:30").withdrawn.size(), 2U); // Bo has nobody at all
}

INSTANTIATE_TEST_SUITE_P(Kinds, BarredTextTest,
                         testing::Values(RestrictionKind::DoNotContact,
                                         RestrictionKind::NoInformation));

TEST_F(TextListTest, CheckedAgainItNamesWhoIsWithdrawn) {
    open({{u"Mother"_s, u"07700 1"_s, {u"Ada"_s, u"Bo"_s}}});
    const std::vector<PupilId> lookedAt{desk->id(u"Ada"_s), desk->id(u"Bo"_s)};
    EXPECT_TRUE(at("09:30", lookedAt).withdrawn.empty());
    desk->mark(u"Ada:L"_s);
    const TextList again = at("09:31", lookedAt);
    EXPECT_EQ(again.lines.size(), 1U);
    ASSERT_EQ(again.withdrawn.size(), 1U);
    EXPECT_EQ(again.withdrawn[0].pupil, desk->id(u"Ada"_s));
    EXPECT_EQ(again.withdrawn[0].why, TextList::Withdrawn::NotOnBoard);
}

// No text says "not in school" of a child somebody has put on the way there: that is rung about.
TEST_F(TextListTest, WhoWasReachedOrIsMissingGetsNoText) {
    open({{u"Mother"_s, u"07700 1"_s, {u"Ada"_s, u"Bo"_s}}});
    desk->tried(u"Ada"_s, "09:25", ContactOutcome::Reached, u"Mother"_s);
    desk->tried(u"Bo"_s, "09:25", ContactOutcome::BelievesAtSchool, u"Mother"_s);
    EXPECT_TRUE(at("09:30").lines.empty());
}

} // namespace
} // namespace rollbook
