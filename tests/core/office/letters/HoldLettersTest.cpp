// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/letters/HoldLetters.h"

#include "core/office/OfficeErrors.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// rules.md 30.
class HoldLettersTest : public ::testing::Test {
protected:
    LettersHold asked() const {
        return {.pupil = disk.pupil(u"Ada"_s),
                .cause = HoldCause::Hospital,
                .words = u"An operation"_s,
                .decidedBy = u"Sam Lead"_s,
                .from = day("2024-11-21"),
                .review = day("2024-12-20")};
    }
    Result<void> hold(const LettersHold& hold) {
        return HoldLetters(disk.office()).hold(hold, disk.author());
    }
    const LettersHold* standing(const char* date) const {
        return lettersHold(disk.school(), disk.pupil(u"Ada"_s), day(date));
    }

    OfficeOnDisk disk{*SchoolBuilder().onReferenceCalendar().withPupil(u"Ada"_s).build(),
                      moment("2024-11-20T10:00")};
};

TEST_F(HoldLettersTest, FromItsDayUntilItIsReleased) {
    ASSERT_TRUE(hold(asked()));
    EXPECT_EQ(standing("2024-11-20"), nullptr);
    ASSERT_NE(standing("2024-11-21"), nullptr);
    disk.reopen();
    ASSERT_NE(standing("2025-06-01"), nullptr);
    EXPECT_EQ(standing("2025-06-01")->decidedBy, u"Sam Lead"_s);
    ASSERT_TRUE(HoldLetters(disk.office())
                    .release(disk.pupil(u"Ada"_s), u"Home again"_s, disk.author()));
    EXPECT_EQ(standing("2025-06-01"), nullptr);
    disk.reopen();
    EXPECT_EQ(standing("2025-06-01"), nullptr);
}

TEST_F(HoldLettersTest, ADeathHoldsAtOnce) {
    LettersHold death = asked();
    death.cause = HoldCause::Death;
    ASSERT_TRUE(hold(death));
    EXPECT_NE(standing("2024-11-20"), nullptr);
}

TEST_F(HoldLettersTest, ADeathTakesThePlaceOfAnotherHoldAndNothingTakesItsPlace) {
    LettersHold death = asked();
    death.cause = HoldCause::Death;
    death.words = u"Told by the hospital"_s;
    ASSERT_TRUE(hold(asked()));
    ASSERT_TRUE(hold(death));
    EXPECT_EQ(disk.school().letters.holds.size(), 1U);
    EXPECT_EQ(standing("2024-11-20")->words, death.words);
    EXPECT_EQ(hold(death).error().code, errors::kHeldAlready);
    EXPECT_EQ(hold(asked()).error().code, errors::kHeldAlready);
    disk.reopen();
    ASSERT_EQ(disk.school().letters.holds.size(), 1U);
    EXPECT_NE(deathOf(disk.school(), disk.pupil(u"Ada"_s)), nullptr);
}

TEST_F(HoldLettersTest, SaysWhyAndWhoDecided) {
    LettersHold silent = asked();
    silent.words = u" "_s;
    EXPECT_EQ(hold(silent).error().code, errors::kWordsMissing);
    LettersHold nobodys = asked();
    nobodys.decidedBy.clear();
    EXPECT_EQ(hold(nobodys).error().code, errors::kSaidByMissing);
}

TEST_F(HoldLettersTest, OnceIsEnough) {
    ASSERT_TRUE(hold(asked()));
    EXPECT_EQ(hold(asked()).error().code, errors::kHeldAlready);
}

TEST_F(HoldLettersTest, WhatIsNotHeldIsNotReleased) {
    EXPECT_EQ(HoldLetters(disk.office())
                  .release(disk.pupil(u"Ada"_s), u"Why not"_s, disk.author())
                  .error()
                  .code,
              errors::kNotHeld);
}

} // namespace
} // namespace rollbook
