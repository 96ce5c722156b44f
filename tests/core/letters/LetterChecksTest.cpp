// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/LetterChecks.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

TEST(LetterChecksTest, WaitsForAPersonAtExactlyHalf) {
    EXPECT_TRUE(isSchoolCaused({{u"E"_s, 5}, {u"N"_s, 5}}));
    EXPECT_FALSE(isSchoolCaused({{u"E"_s, 4}, {u"N"_s, 5}}));
}

TEST(LetterChecksTest, AddsUpWhatTheSchoolDecidedAndWhatIsMedical) {
    EXPECT_TRUE(isSchoolCaused({{u"E"_s, 1}, {u"I"_s, 1}, {u"M"_s, 1}, {u"O"_s, 3}}));
    EXPECT_FALSE(isSchoolCaused({{u"E"_s, 1}, {u"I"_s, 1}, {u"M"_s, 1}, {u"O"_s, 4}}));
}

TEST(LetterChecksTest, IsFreeWhereNothingIsSpokenOf) {
    EXPECT_FALSE(isSchoolCaused({}));
    EXPECT_FALSE(isSchoolCaused({{u"E"_s, 0}}));
}

// rules.md 30.
TEST(LetterChecksTest, KnowsTheCodesThatWait) {
    for (const char* code : {"E", "C2", "S", "C", "R", "T", "I", "M"})
        EXPECT_TRUE(isSchoolCaused({{QString::fromLatin1(code), 1}})) << code;
    for (const char* code : {"N", "O", "U", "G", "L", "H", "C1"})
        EXPECT_FALSE(isSchoolCaused({{QString::fromLatin1(code), 1}})) << code;
}

class ObstacleAfterTest : public ::testing::Test {
protected:
    // A letter of Friday 4 October 2024 that told these sessions, and its counts.
    static IssuedLetter last(std::vector<SessionKey> sessions, int possible = 50, int absent = 3) {
        return {
            .told = {.possible = possible, .unauthorised = absent, .sessions = std::move(sessions)},
            .at = QDateTime(QDate(2024, 10, 4), QTime(16, 0))};
    }
    static LetterFacts facts(std::vector<SessionKey> sessions, int possible = 50, int absent = 3) {
        return {.on = QDate(2024, 10, 9),
                .now = {{}, {.possible = possible, .authorised = absent}},
                .sessions = std::move(sessions)};
    }
    std::optional<Obstacle> after(const IssuedLetter& issued, const LetterFacts& now,
                                  int gap) const {
        return obstacleAfter(&issued, now, gap, m_school->calendar);
    }

    const std::vector<SessionKey> kOne{session(u"2024-10-03 AM"_s)};
    const std::vector<SessionKey> kTwo{session(u"2024-10-03 AM"_s), session(u"2024-10-08 AM"_s)};

private:
    std::unique_ptr<BuiltSchool> m_school = SchoolBuilder().onReferenceCalendar().build();
};

TEST_F(ObstacleAfterTest, IsNoneWithoutALetterBefore) {
    EXPECT_EQ(obstacleAfter(nullptr, facts(kOne), 10, {}), std::nullopt);
}

// From Friday to Wednesday are three school days.
TEST_F(ObstacleAfterTest, IsTooSoonUntilTheGapIsOver) {
    EXPECT_EQ(after(last(kOne), facts(kTwo), 4), Obstacle::TooSoon);
    EXPECT_EQ(after(last(kOne), facts(kTwo), 3), std::nullopt);
}

TEST_F(ObstacleAfterTest, IsTooSoonBeforeItIsNothingNew) {
    EXPECT_EQ(after(last(kOne), facts(kOne), 4), Obstacle::TooSoon);
}

TEST_F(ObstacleAfterTest, IsNothingNewWhereTheSameSessionsAreTold) {
    EXPECT_EQ(after(last(kOne), facts(kOne), 0), Obstacle::NothingNew);
    EXPECT_EQ(after(last(kOne), facts(kTwo), 0), std::nullopt);
}

TEST_F(ObstacleAfterTest, IsNewWhereASessionIsNoLongerTold) {
    EXPECT_EQ(after(last(kTwo), facts(kOne), 0), std::nullopt);
    EXPECT_EQ(after(last(kOne), facts({}), 0), std::nullopt);
}

TEST_F(ObstacleAfterTest, IsNothingNewWhenOnlyDaysWentBy) {
    EXPECT_EQ(after(last(kOne, 50), facts(kOne, 56), 0), Obstacle::NothingNew);
}

TEST_F(ObstacleAfterTest, ComparesTheCountsOfALetterThatTellsNoSessions) {
    EXPECT_EQ(after(last({}, 50, 3), facts({}, 50, 3), 0), Obstacle::NothingNew);
    EXPECT_EQ(after(last({}, 50, 3), facts({}, 51, 3), 0), std::nullopt);
    EXPECT_EQ(after(last({}, 50, 3), facts({}, 50, 4), 0), std::nullopt);
}

} // namespace
} // namespace rollbook
