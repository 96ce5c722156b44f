// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/family/SetTarget.h"

#include "core/office/OfficeErrors.h"
#include "tests/core/office/family/FamilyDesk.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class SetTargetTest : public FamilyDesk {
protected:
    Result<qint64> set() { return SetTarget(disk.office()).run(target, disk.author()); }
    AttendanceTarget target{.pupil = ada(),
                            .tenths = 950,
                            .range = {day("2024-11-20"), day("2024-12-20")},
                            .words = u" Up from 88% "_s,
                            .setBy = u"Head"_s};
};

TEST_F(SetTargetTest, StandsWithWhoEnteredIt) {
    ASSERT_TRUE(set());
    const AttendanceTarget* kept = family().targetOn(ada(), day("2024-11-20"));
    ASSERT_NE(kept, nullptr);
    EXPECT_EQ(kept->words, u"Up from 88%"_s);
    EXPECT_EQ(kept->entered.by, disk.author());
    EXPECT_EQ(kept->entered.at, moment("2024-11-20T08:45"));
    EXPECT_EQ(heard, std::vector{ada()});
    standsAfterReopening();
}

TEST_F(SetTargetTest, ALaterOneStandsInItsPlaceAndBothAreKept) {
    ASSERT_TRUE(set());
    target.tenths = 900;
    ASSERT_TRUE(set());
    EXPECT_EQ(family().targetOn(ada(), day("2024-11-20"))->tenths, 900);
    EXPECT_EQ(family().targets.size(), 2U);
}

TEST_F(SetTargetTest, IsAPercentage) {
    for (const int tenths : {kLeastTarget - 1, kMostTarget + 1}) {
        target.tenths = tenths;
        EXPECT_EQ(set().error().code, errors::kTargetOutOfRange) << tenths;
    }
    for (const int tenths : {kLeastTarget, kMostTarget}) {
        target.tenths = tenths;
        EXPECT_TRUE(set()) << tenths;
    }
}

TEST_F(SetTargetTest, HasBothEndsInTheirOrder) {
    target.range.to = target.range.from.addDays(-1);
    EXPECT_EQ(set().error().code, errors::kPeriodIncomplete);
    target.range.to = {};
    EXPECT_EQ(set().error().code, errors::kPeriodIncomplete);
    target.range.to = target.range.from;
    EXPECT_TRUE(set());
}

TEST_F(SetTargetTest, NeedsAPupilAndWhoSetIt) {
    target.setBy = u" "_s;
    EXPECT_EQ(set().error().code, errors::kSetByMissing);
    target.pupil = PupilId(99);
    EXPECT_EQ(set().error().code, errors::kNoSuchPupil);
    EXPECT_TRUE(family().targets.empty());
    EXPECT_TRUE(heard.empty());
}

} // namespace
} // namespace rollbook
