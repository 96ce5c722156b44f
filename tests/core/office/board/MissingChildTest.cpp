// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/MissingChild.h"

#include "tests/core/office/board/BoardSchool.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Ada's mother says at 09:40 that she left for school at 08:30 (checks L12).
class MissingChildTest : public testing::Test {
protected:
    MissingChildTest()
        : desk(SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s).inClass(u"4A"_s)) {
        desk.mark(u"Ada:N"_s);
        desk.tried(u"Ada"_s, "09:40", ContactOutcome::BelievesAtSchool);
    }
    std::size_t missing(const char* time) {
        return missingChildren(desk.school(), desk.at(time)).size();
    }
    MissingChild ada(const char* time) {
        return missingChildren(desk.school(), desk.at(time)).front();
    }
    Concern& concern(const char* time) {
        return desk.school().work.concerns.emplace_back(
            Concern{.pupil = desk.id(u"Ada"_s), .at = desk.at(time)});
    }
    BoardSchool desk;
};

TEST_F(MissingChildTest, StandsWithoutAnyPathway) {
    EXPECT_EQ(missing("09:39"), 0U);
    EXPECT_EQ(missing("09:40"), 1U);
}

TEST_F(MissingChildTest, IsTimed) {
    EXPECT_EQ(ada("09:40").dueBy, desk.at("09:50"));
    EXPECT_FALSE(ada("09:50").isOverdue);
    EXPECT_TRUE(ada("09:51").isOverdue);
    desk.school().numbers = {{.id = u"missingChildMinutes"_s, .value = 5, .from = kBoardDay}};
    EXPECT_EQ(ada("09:40").dueBy, desk.at("09:45"));
}

TEST_F(MissingChildTest, ToldAgainTheTimeRunsFromTheFirst) {
    desk.tried(u"Ada"_s, "09:48", ContactOutcome::BelievesAtSchool);
    ASSERT_EQ(missing("09:51"), 1U);
    EXPECT_TRUE(ada("09:51").isOverdue);
}

TEST_F(MissingChildTest, ACodeDoesNotFindAChild) {
    desk.mark(u"Ada:I"_s);
    EXPECT_EQ(missing("10:00"), 1U);
    EXPECT_EQ(desk.calls("10:00"), u"Missing: Ada"_s);
}

TEST_F(MissingChildTest, AnotherWordFromHomeDoesNotFindAChild) {
    desk.tried(u"Ada"_s, "09:45", ContactOutcome::Reached);
    EXPECT_EQ(missing("10:00"), 1U);
}

struct SeenCase {
    const char* code;
    bool isSeen;
};

class MissingUntilSeenTest : public MissingChildTest, public testing::WithParamInterface<SeenCase> {
};

TEST_P(MissingUntilSeenTest, OrNot) {
    desk.mark(u"Ada:"_s + QLatin1StringView(GetParam().code));
    EXPECT_EQ(missing("10:00"), GetParam().isSeen ? 0U : 1U);
}

INSTANTIATE_TEST_SUITE_P(Codes, MissingUntilSeenTest,
                         testing::Values(SeenCase{"/", true}, SeenCase{"L", true},
                                         SeenCase{"U", true}, SeenCase{"B", true},
                                         SeenCase{"N", false}, SeenCase{"O", false},
                                         SeenCase{"I", false}, SeenCase{"", false},
                                         SeenCase{"Y1", false}, SeenCase{"ZZ", false}));

TEST_F(MissingChildTest, SeenAfterLunchIsSeen) {
    desk.mark(u"Ada:\\"_s, Half::PM);
    EXPECT_EQ(missing("13:30"), 0U);
}

TEST_F(MissingChildTest, StillStandsTheNextMorning) {
    const QDateTime tomorrow(kBoardDay.addDays(1), QTime(8, 0));
    EXPECT_EQ(missingChildren(desk.school(), tomorrow).size(), 1U);
    const CallBoard board = callBoard(desk.school(), {tomorrow.date(), Half::AM}, tomorrow);
    EXPECT_EQ(board.count(CallStage::Missing), 1);
}

// From the end of the morning it is about the afternoon: the morning's mark finds nobody.
TEST_F(MissingChildTest, AMarkOfTheMorningDoesNotAnswerAWordOfTheAfternoon) {
    desk.school().work.contacts.clear();
    desk.mark(u"Ada:/"_s);
    desk.tried(u"Ada"_s, "11:59", ContactOutcome::BelievesAtSchool);
    EXPECT_EQ(missing("13:30"), 0U);
    desk.tried(u"Ada"_s, "12:00", ContactOutcome::BelievesAtSchool);
    EXPECT_EQ(missing("13:30"), 1U);
}

TEST_F(MissingChildTest, TheClassHasHer) {
    desk.tried(u"Ada"_s, "09:45", ContactOutcome::AskedClassHere);
    EXPECT_EQ(missing("09:44"), 1U);
    EXPECT_EQ(missing("09:45"), 0U);
}

TEST_F(MissingChildTest, TheClassHadHerBeforeIsNoAnswer) {
    desk.tried(u"Ada"_s, "09:39", ContactOutcome::AskedClassHere);
    EXPECT_EQ(missing("10:00"), 1U);
}

TEST_F(MissingChildTest, AskedAgainAndNotThereIsKept) {
    EXPECT_FALSE(ada("09:45").askedAgain);
    desk.tried(u"Ada"_s, "09:42", ContactOutcome::NoAnswer).kind = ContactKind::Concern;
    ASSERT_TRUE(ada("09:45").askedAgain);
    EXPECT_EQ(ada("09:45").askedAgain->at, desk.at("09:42"));
}

TEST_F(MissingChildTest, AVisitThatSawHerFindsHer) {
    ContactMade& visit = desk.tried(u"Ada"_s, "10:30", ContactOutcome::Reached);
    const qint64 id = visit.id;
    desk.school().work.visits = {{.contact = id, .isPupilSeen = false}};
    EXPECT_EQ(missing("11:00"), 1U);
    desk.school().work.visits.front().isPupilSeen = true;
    EXPECT_EQ(missing("11:00"), 0U);
}

TEST_F(MissingChildTest, TheLeadIsToldAndTheirAnswerEndsIt) {
    Concern& raised = concern("09:40");
    EXPECT_FALSE(ada("09:45").isLeadTold());
    raised.told = {.who = u"Sam Lead"_s, .at = desk.at("09:42")};
    EXPECT_TRUE(ada("09:45").isLeadTold());
    raised.answer = {.words = u"With her aunt, seen by the police"_s, .at = desk.at("10:15")};
    EXPECT_EQ(missing("10:14"), 1U);
    EXPECT_EQ(missing("10:15"), 0U);
}

TEST_F(MissingChildTest, AnAnswerToAnotherConcernFindsNobody) {
    concern("09:50").answer = {.words = u"Spoke with the class"_s, .at = desk.at("10:00")};
    EXPECT_EQ(missing("10:15"), 1U);
}

} // namespace
} // namespace rollbook
