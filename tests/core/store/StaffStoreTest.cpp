// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/StaffStore.h"

#include "StoreFixture.h"
#include "core/store/Verify.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class StaffStoreTest : public StoreFixture {
protected:
    void SetUp() override {
        createInMemory();
        act([this](OpenEntry& entry) -> Result<void> {
            jo = *store->staff().add(entry, {StaffId(0), u"Jo Reed"_s, u"Attendance officer"_s});
            return {};
        });
    }
    void setPin(const char* pin) {
        act([&](OpenEntry& entry) {
            return store->staff().setPin(entry, jo, QString::fromLatin1(pin));
        });
    }
    bool isRight(const char* pin) const {
        return *store->staff().pinIsRight(jo, QString::fromLatin1(pin));
    }

    StaffId jo{0};
};

} // namespace

TEST_F(StaffStoreTest, OnlyTheRightPinIsRight) {
    setPin("2468");
    EXPECT_TRUE(isRight("2468"));
    EXPECT_FALSE(isRight("2469"));
    EXPECT_FALSE(isRight(""));
}

TEST_F(StaffStoreTest, WithoutAPinNoneIsRight) {
    EXPECT_FALSE(isRight(""));
    EXPECT_FALSE(store->staff().staff()->front().hasPin);
}

TEST_F(StaffStoreTest, ThePinStandsNowhereInTheFile) {
    setPin("2468");
    EXPECT_TRUE(store->staff().staff()->front().hasPin);
    EXPECT_EQ(*store->database().integer(
                  u"SELECT (SELECT count(*) FROM record WHERE body LIKE '%2468%') + "
                  "(SELECT count(*) FROM staff WHERE pin_hash NOT LIKE '$argon2id$%')"_s),
              0);
}

TEST_F(StaffStoreTest, SavingAMemberKeepsThePin) {
    setPin("2468");
    const StaffMember left{jo, u"Jo Reed"_s, u"Attendance officer"_s, false, false};
    act([&](OpenEntry& entry) -> Result<void> {
        EXPECT_TRUE(*store->staff().save(entry, left));
        return {};
    });
    EXPECT_TRUE(isRight("2468"));
    EXPECT_FALSE(store->staff().staff()->front().isHere);
    EXPECT_TRUE(verify(*store)->isOk());
}
