// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/hatch/RingBacks.h"

#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr EntryId kSignIn{100};
constexpr EntryId kBefore{99};
constexpr EntryId kAfter{101};

// Ada is signed in at 09:12, by entry 100.
class RingBacksTest : public ::testing::Test {
protected:
    RingBacksTest()
        : built(SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s).inClass(u"4A"_s).build())
        , disk(*built, moment("2024-11-20T09:30")) {
        school().hatch.arrivals.push_back({.pupil = disk.pupil(u"Ada"_s),
                                           .at = moment("2024-11-20T09:12"),
                                           .entry = kSignIn});
    }

    School& school() { return disk.office().mutableSchool(); }
    ContactMade& contact(EntryId entry, const char* at, ContactOutcome outcome,
                         const QString& whom = u"Mother"_s) {
        return school().work.contacts.emplace_back(ContactMade{.pupil = disk.pupil(u"Ada"_s),
                                                               .at = moment(at),
                                                               .withName = whom,
                                                               .outcome = outcome,
                                                               .entry = entry});
    }
    std::vector<RingBack> rows() { return ringBacks(disk.school(), day("2024-11-20")); }

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
};

TEST_F(RingBacksTest, WhoWasLeftAMessageIsRungBack) {
    contact(kBefore, "2024-11-20T09:05", ContactOutcome::LeftMessage);
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_FALSE(rows().front().isDone());
    EXPECT_EQ(rows().front().arrivedAt, moment("2024-11-20T09:12"));
}

struct OutcomeCase {
    ContactOutcome outcome;
    std::size_t rows;
};

class RingBackOutcomeTest : public RingBacksTest,
                            public ::testing::WithParamInterface<OutcomeCase> {};

TEST_P(RingBackOutcomeTest, EveryAttemptOnAPersonCounts) {
    contact(kBefore, "2024-11-20T09:05", GetParam().outcome);
    EXPECT_EQ(rows().size(), GetParam().rows);
}

INSTANTIATE_TEST_SUITE_P(Outcomes, RingBackOutcomeTest,
                         ::testing::Values(OutcomeCase{ContactOutcome::Reached, 1},
                                           OutcomeCase{ContactOutcome::NoAnswer, 1},
                                           OutcomeCase{ContactOutcome::LeftMessage, 1},
                                           OutcomeCase{ContactOutcome::BelievesAtSchool, 1},
                                           OutcomeCase{ContactOutcome::Refused, 1},
                                           OutcomeCase{ContactOutcome::AskedClassHere, 0},
                                           OutcomeCase{ContactOutcome::NumberDead, 0}));

TEST_F(RingBacksTest, NobodyTriedNobodyToRing) {
    EXPECT_TRUE(rows().empty());
}

TEST_F(RingBacksTest, ASignInTakenBackIsNoArrival) {
    contact(kBefore, "2024-11-20T09:05", ContactOutcome::NoAnswer);
    school().hatch.arrivals.front().isTakenBack = true;
    EXPECT_TRUE(rows().empty());
}

TEST_F(RingBacksTest, YesterdaysAttemptIsNotTodays) {
    contact(kBefore, "2024-11-19T15:00", ContactOutcome::NoAnswer);
    EXPECT_TRUE(rows().empty());
}

TEST_F(RingBacksTest, AnAttemptMadeSinceIsNone) {
    contact(kAfter, "2024-11-20T09:20", ContactOutcome::NoAnswer);
    EXPECT_TRUE(rows().empty());
}

// At 09:20 nobody knew: the gate's list, with 09:12 on it, was typed in later.
TEST_F(RingBacksTest, TheLedgerSaysWhatWasBeforeTheSignInNotTheClock) {
    contact(kBefore, "2024-11-20T09:20", ContactOutcome::Reached);
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_FALSE(rows().front().isDone());
}

TEST_F(RingBacksTest, ReachedSinceIsDone) {
    contact(kBefore, "2024-11-20T09:05", ContactOutcome::NoAnswer);
    contact(kAfter, "2024-11-20T09:15", ContactOutcome::Reached);
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows().front().rungAt, moment("2024-11-20T09:15"));
}

TEST_F(RingBacksTest, RungBackInVainIsStillToDo) {
    contact(kBefore, "2024-11-20T09:05", ContactOutcome::NoAnswer);
    contact(kAfter, "2024-11-20T09:15", ContactOutcome::NoAnswer);
    EXPECT_FALSE(rows().front().isDone());
    EXPECT_EQ(rows().front().triedSince, moment("2024-11-20T09:15"));
}

TEST_F(RingBacksTest, APersonTriedTwiceIsOneRow) {
    contact(kBefore, "2024-11-20T09:05", ContactOutcome::NoAnswer);
    contact(kBefore, "2024-11-20T09:08", ContactOutcome::LeftMessage, u"mother"_s);
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows().front().attempts, 2);
    EXPECT_EQ(rows().front().tried.outcome, ContactOutcome::LeftMessage);
}

TEST_F(RingBacksTest, EachPersonIsToldWhoIsDoneStandsLast) {
    contact(kBefore, "2024-11-20T09:05", ContactOutcome::NoAnswer);
    contact(kBefore, "2024-11-20T09:06", ContactOutcome::LeftMessage, u"Nana"_s);
    contact(kAfter, "2024-11-20T09:15", ContactOutcome::Reached);
    ASSERT_EQ(rows().size(), 2U);
    EXPECT_EQ(rows().front().tried.withName, u"Nana"_s);
    EXPECT_TRUE(rows().back().isDone());
}

TEST_F(RingBacksTest, SignedInAgainAfterLunchIsNotToldAgain) {
    contact(kBefore, "2024-11-20T09:05", ContactOutcome::NoAnswer);
    school().hatch.arrivals.push_back({.pupil = disk.pupil(u"Ada"_s),
                                       .at = moment("2024-11-20T13:20"),
                                       .entry = EntryId(120)});
    EXPECT_EQ(rows().size(), 1U);
}

// rules.md 30
TEST_F(RingBacksTest, NobodyIsToldThatAChildWhoHasDiedIsSafe) {
    contact(kBefore, "2024-11-20T09:05", ContactOutcome::LeftMessage);
    ASSERT_EQ(rows().size(), 1U);
    school().letters.holds.push_back({.pupil = disk.pupil(u"Ada"_s), .cause = HoldCause::Hospital});
    EXPECT_EQ(rows().size(), 1U);
    school().letters.holds[0].cause = HoldCause::Death;
    EXPECT_TRUE(rows().empty());
}

} // namespace
} // namespace rollbook
