// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/PlanStore.h"

#include "StoreFixture.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class PlanStoreTest : public StoreFixture {
protected:
    void SetUp() override {
        createInMemory();
        act([this](OpenEntry& entry) -> Result<void> {
            plan.id = *store->plans().add(entry, plan);
            return {};
        });
    }
    void release(QDate from) {
        act([&](OpenEntry& entry) { return store->plans().release(entry, plan.id, from); });
    }

    PlannedAbsence plan{.pupil = PupilId(1),
                        .range = {QDate(2026, 11, 2), QDate(2026, 12, 18)},
                        .half = Half::PM,
                        .weekdays = {2, 4},
                        .code = u"M"_s,
                        .reason = u"Physiotherapy"_s,
                        .note = {u"taxi"_s, {}, QDate(2026, 12, 1)}};
};

} // namespace

TEST_F(PlanStoreTest, APlanIsReadBackWhole) {
    EXPECT_EQ(*store->plans().planned(), (std::vector{plan}));
}

TEST_F(PlanStoreTest, AReleasedPlanEndsTheDayBefore) {
    release(QDate(2026, 11, 23));
    EXPECT_EQ(store->plans().planned()->front().range.to, QDate(2026, 11, 22));
}

TEST_F(PlanStoreTest, TheEarliestReleaseCounts) {
    release(QDate(2026, 11, 23));
    release(QDate(2026, 11, 30));
    EXPECT_EQ(store->plans().planned()->front().range.to, QDate(2026, 11, 22));
}

TEST_F(PlanStoreTest, AReleaseOnItsLastDayLeavesTheDaysBefore) {
    release(QDate(2026, 12, 18));
    EXPECT_EQ(store->plans().planned()->front().range.to, QDate(2026, 12, 17));
}

TEST_F(PlanStoreTest, AReleaseFromItsFirstDayLeavesNothing) {
    release(QDate(2026, 11, 2));
    EXPECT_TRUE(store->plans().planned()->empty());
}
