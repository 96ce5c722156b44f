// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Desk.h"

#include "core/office/Settings.h"
#include "tests/support/OfficeOnDisk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class DeskTest : public testing::Test {
protected:
    StaffId addStaff(const QString& name, const QString& pin) {
        ChangeSettings settings(m_office.office());
        StaffMember member;
        member.name = name;
        member.jobTitle = u"Attendance Officer"_s;
        const StaffId id = settings.addStaff(member, m_office.author()).value();
        if (!pin.isEmpty()) {
            EXPECT_TRUE(settings.setPin(id, pin, m_office.author()).isOk());
        }
        return id;
    }
    OfficeOnDisk m_office{*SchoolBuilder().onReferenceCalendar().build(), moment("2024-11-20T09:05")};
    Desk m_desk{m_office.office()};
};

} // namespace

TEST_F(DeskTest, NobodyIsAtTheDeskToBeginWith) {
    EXPECT_TRUE(m_desk.isLocked());
    EXPECT_EQ(m_desk.staff(), nullptr);
}

TEST_F(DeskTest, TheRightPinOpensItInThatPersonsName) {
    const StaffId jo = addStaff(u"Jo Reed"_s, u"4711"_s);
    EXPECT_TRUE(m_desk.sitDown(jo, u"4711"_s).value());
    EXPECT_FALSE(m_desk.isLocked());
    EXPECT_EQ(m_desk.author(), (Author{u"Jo Reed"_s, u"Attendance Officer"_s}));
}

TEST_F(DeskTest, AWrongPinLeavesItLocked) {
    const StaffId jo = addStaff(u"Jo Reed"_s, u"4711"_s);
    EXPECT_FALSE(m_desk.sitDown(jo, u"4712"_s).value());
    EXPECT_TRUE(m_desk.isLocked());
}

TEST_F(DeskTest, LockedItStillKnowsWhoWasThere) {
    const StaffId jo = addStaff(u"Jo Reed"_s, u"4711"_s);
    ASSERT_TRUE(m_desk.sitDown(jo, u"4711"_s).value());
    m_desk.lock();
    EXPECT_TRUE(m_desk.isLocked());
    EXPECT_EQ(m_desk.staff()->id, jo);
}

TEST_F(DeskTest, AFirstPinIsSetBySittingDown) {
    const StaffId jo = addStaff(u"Jo Reed"_s, {});
    EXPECT_TRUE(m_desk.setFirstPin(jo, u"4711"_s).isOk());
    EXPECT_FALSE(m_desk.isLocked());
    m_desk.lock();
    EXPECT_TRUE(m_desk.sitDown(jo, u"4711"_s).value());
}

TEST_F(DeskTest, APinThatIsNoneIsRefusedAndOpensNothing) {
    const StaffId jo = addStaff(u"Jo Reed"_s, {});
    const auto set = m_desk.setFirstPin(jo, u"123"_s);
    ASSERT_FALSE(set.isOk());
    EXPECT_EQ(set.error().code.toString(), u"office.pinForm"_s);
    EXPECT_TRUE(m_desk.isLocked());
}

TEST_F(DeskTest, ThoseWhoHaveLeftCannotSitDown) {
    const auto before = m_desk.people().size();
    StaffMember jo;
    jo.id = addStaff(u"Jo Reed"_s, u"4711"_s);
    EXPECT_EQ(m_desk.people().size(), before + 1);
    jo.name = u"Jo Reed"_s;
    jo.jobTitle = u"Attendance Officer"_s;
    jo.hasPin = true;
    jo.isHere = false;
    ASSERT_TRUE(ChangeSettings(m_office.office()).changeStaff(jo, m_office.author()).isOk());
    EXPECT_EQ(m_desk.people().size(), before);
}
