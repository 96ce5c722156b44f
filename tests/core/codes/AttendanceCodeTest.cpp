// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codes/AttendanceCode.h"

#include <gtest/gtest.h>

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kAll{Classification::Present,     Classification::ApprovedActivity,
                          Classification::Authorised,  Classification::Unauthorised,
                          Classification::NotPossible, Classification::Administrative};

TEST(AttendanceCodeTest, AttendsWhenPresentOrAtAnApprovedActivity) {
    EXPECT_TRUE(isAttended(Classification::Present));
    EXPECT_TRUE(isAttended(Classification::ApprovedActivity));
    EXPECT_FALSE(isAttended(Classification::Authorised));
    EXPECT_FALSE(isAttended(Classification::NotPossible));
}

TEST(AttendanceCodeTest, IsPossibleWhenAttendedOrAbsentAndNeverBoth) {
    for (const Classification each : kAll) {
        EXPECT_EQ(isPossible(each), isAttended(each) || isAbsent(each))
            << qPrintable(toString(each));
        EXPECT_FALSE(isAttended(each) && isAbsent(each)) << qPrintable(toString(each));
    }
    EXPECT_FALSE(isPossible(Classification::NotPossible));
    EXPECT_FALSE(isPossible(Classification::Administrative));
}

TEST(AttendanceCodeTest, NamesEachClassificationOnce) {
    for (const Classification each : kAll)
        EXPECT_EQ(classificationFromString(toString(each)), each);
    EXPECT_EQ(toString(Classification::ApprovedActivity), u"approvedActivity"_s);
    EXPECT_EQ(classificationFromString(u"absent"), std::nullopt);
}

} // namespace
} // namespace rollbook
