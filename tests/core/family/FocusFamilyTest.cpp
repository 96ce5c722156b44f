// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/family/FocusFamily.h"

#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

TEST(FocusFamilyTest, IsSomebodysOnTheDaysOfTheHalfTerm) {
    const FocusFamily focus{.pupils = {PupilId(4)},
                            .halfTerm = {day("2024-11-04"), day("2024-12-20")}};
    EXPECT_FALSE(focus.isOn(day("2024-11-03")));
    EXPECT_TRUE(focus.isOn(day("2024-11-04")));
    EXPECT_TRUE(focus.isOn(day("2024-12-20")));
    EXPECT_FALSE(focus.isOn(day("2024-12-21")));
    EXPECT_TRUE(focus.has(PupilId(4)));
    EXPECT_FALSE(focus.has(PupilId(5)));
}

TEST(FocusFamilyTest, IsNobodysFromTheDayItWasTakenBack) {
    const FocusFamily focus{.halfTerm = {day("2024-11-04"), day("2024-12-20")},
                            .release = FocusFamily::Release{.on = day("2024-11-20")}};
    EXPECT_TRUE(focus.isOn(day("2024-11-19")));
    EXPECT_FALSE(focus.isOn(day("2024-11-20")));
}

TEST(FocusFamilyTest, EachRoleHasItsRowAndItsUsualNumber) {
    const std::vector<std::pair<FocusRole, int>> usual{{FocusRole::AttendanceOfficer, 5},
                                                       {FocusRole::Headship, 6},
                                                       {FocusRole::AssistantHead, 2},
                                                       {FocusRole::YearLeader, 2}};
    ASSERT_EQ(focusRoles().size(), usual.size());
    for (const auto& [role, number] : usual) {
        EXPECT_EQ(rowOf(role).role, role);
        EXPECT_EQ(rowOf(role).usual, number);
        EXPECT_EQ(focusRoleFromString(toString(role)), role);
    }
    EXPECT_EQ(focusRoleFromString(u"teacher"), std::nullopt);
}

} // namespace
} // namespace rollbook
