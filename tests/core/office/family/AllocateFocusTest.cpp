// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/family/AllocateFocus.h"

#include "core/office/OfficeErrors.h"
#include "core/office/Settings.h"
#include "tests/core/office/family/FamilyDesk.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class AllocateFocusTest : public FamilyDesk {
protected:
    Result<qint64> give(std::vector<PupilId> pupils, StaffId staff,
                        FocusRole role = FocusRole::AssistantHead,
                        const char* date = "2024-11-20") {
        return AllocateFocus(disk.office())
            .allocate({.pupils = std::move(pupils), .staff = staff, .role = role}, day(date),
                      disk.author());
    }
    Result<void> takeBack(qint64 id, const QString& why = u"Moved away"_s) {
        return AllocateFocus(disk.office()).release(id, why, disk.author());
    }
    void setNumber(int value, const char* from) {
        ASSERT_TRUE(ChangeSettings(disk.office())
                        .setNumbers({{.id = QString(rowOf(FocusRole::AssistantHead).number),
                                      .value = value,
                                      .from = day(from)}},
                                    disk.author()));
    }
};

TEST_F(AllocateFocusTest, IsSomebodysForTheHalfTerm) {
    const auto id = give({ada(), ben()}, lee);
    ASSERT_TRUE(id);
    const FocusFamily* focus = family().focusOn(ben(), day("2024-11-20"));
    ASSERT_NE(focus, nullptr);
    EXPECT_EQ(focus->staff, lee);
    EXPECT_EQ(focus->halfTerm, halfTerm("2024-11-20"));
    EXPECT_EQ(focus->entered.by, disk.author());
    EXPECT_EQ(heard, (std::vector{ada(), ben()}));
    standsAfterReopening();
}

TEST_F(AllocateFocusTest, OneMoreThanTheRolesNumberIsRefused) {
    setNumber(1, "2024-09-01");
    ASSERT_TRUE(give({ada()}, lee));
    const auto full = give({ben()}, lee);
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().code, errors::kFocusFull);
    EXPECT_EQ(full.error().detail[u"most"_s], 1);
    EXPECT_EQ(full.error().detail[u"contact"_s], u"Lee Park"_s);
    EXPECT_TRUE(give({ben()}, ruth)); // the number is each person's
}

TEST_F(AllocateFocusTest, TheNumberIsTheSchoolsOnTheDay) {
    EXPECT_EQ(mostFocusFamilies(disk.school(), FocusRole::AssistantHead, day("2024-11-20")), 2);
    setNumber(0, "2024-11-21");
    EXPECT_EQ(mostFocusFamilies(disk.school(), FocusRole::AssistantHead, day("2024-11-20")), 2);
    EXPECT_EQ(mostFocusFamilies(disk.school(), FocusRole::AssistantHead, day("2024-11-21")), 0);
    ASSERT_TRUE(give({ada()}, lee));
    disk.clock().set(moment("2024-11-21T09:00"));
    EXPECT_EQ(give({ben()}, lee).error().code, errors::kFocusFull);
}

TEST_F(AllocateFocusTest, AFamilyIsSomebodysOnceInAHalfTerm) {
    ASSERT_TRUE(give({ada()}, lee));
    const auto twice = give({ben(), ada()}, ruth);
    EXPECT_EQ(twice.error().code, errors::kFocusThere);
    EXPECT_EQ(twice.error().detail[u"contact"_s], u"Lee Park"_s);
    EXPECT_TRUE(give({ada()}, ruth, FocusRole::AssistantHead, "2025-01-06"));
}

TEST_F(AllocateFocusTest, ANewHalfTermHasItsOwnNumber) {
    setNumber(1, "2024-09-01");
    ASSERT_TRUE(give({ada()}, lee));
    EXPECT_TRUE(give({ada()}, lee, FocusRole::AssistantHead, "2025-01-06"));
    EXPECT_EQ(focusFamiliesOf(disk.school(), lee, FocusRole::AssistantHead, halfTerm("2025-01-06")), 1);
}

TEST_F(AllocateFocusTest, WhatIsTakenBackMakesRoomAndStaysOnRecord) {
    setNumber(1, "2024-09-01");
    const qint64 id = *give({ada()}, lee);
    ASSERT_TRUE(takeBack(id));
    EXPECT_EQ(family().focusOn(ada(), day("2024-11-20")), nullptr);
    EXPECT_EQ(family().focusFamily(id)->release->words, u"Moved away"_s);
    standsAfterReopening();
    EXPECT_TRUE(give({ada()}, lee));
    EXPECT_EQ(takeBack(id).error().code, errors::kFocusReleased);
}

TEST_F(AllocateFocusTest, IsTakenBackWithAReason) {
    const qint64 id = *give({ada()}, lee);
    EXPECT_EQ(takeBack(id, u" "_s).error().code, errors::kWhyMissing);
    EXPECT_EQ(takeBack(id + 1).error().code, errors::kNoSuchFocus);
}

TEST_F(AllocateFocusTest, NeedsAFamilyAHalfTermAndSomebodyHere) {
    EXPECT_EQ(give({}, lee).error().code, errors::kNobodyInFamily);
    EXPECT_EQ(give({PupilId(99)}, lee).error().code, errors::kNoSuchPupil);
    EXPECT_EQ(give({ada()}, lee, FocusRole::AssistantHead, "2024-10-30").error().code,
              errors::kNoHalfTerm);
    EXPECT_EQ(give({ada()}, StaffId(99)).error().code, errors::kNoSuchStaff);
    StaffMember gone = disk.school().staff.back();
    gone.isHere = false;
    ASSERT_TRUE(ChangeSettings(disk.office()).changeStaff(gone, disk.author()));
    EXPECT_EQ(give({ada()}, gone.id).error().code, errors::kNoSuchStaff);
}

} // namespace
} // namespace rollbook
