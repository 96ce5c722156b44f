// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/StaffPresenter.h"

#include "tests/ui/setup/SmallSchool.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString cell(QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

int rowOf(QAbstractItemModel& model, const QString& first) {
    for (int row = 0; row < model.rowCount(); ++row)
        if (cell(model, row, 0) == first)
            return row;
    return -1;
}

class StaffPresenterTest : public SmallSchool {
protected:
    StaffId add(const QString& name) {
        EXPECT_EQ(presenter.save({.name = name, .jobTitle = u"Clerk"_s}, {}, disk.author()), QString());
        return disk.school().staff.back().id;
    }
    StaffPresenter presenter{disk.office()};
};

TEST_F(StaffPresenterTest, SomebodyAddedCanSitDownWithTheirPin) {
    ASSERT_EQ(presenter.save({.name = u"Tom Hill"_s, .jobTitle = u"Clerk"_s}, u"2468"_s, disk.author()),
              QString());
    const StaffId tom = disk.school().staff.back().id;
    EXPECT_TRUE(*ChangeSettings(disk.office()).pinIsRight(tom, u"2468"_s));
}

TEST_F(StaffPresenterTest, AWrongPinIsRefusedBeforeAnythingIsWritten) {
    const auto before = disk.school().staff.size();
    EXPECT_NE(presenter.save({.name = u"Tom Hill"_s, .jobTitle = u"Clerk"_s}, u"246"_s, disk.author()),
              QString());
    EXPECT_EQ(disk.school().staff.size(), before);
}

TEST_F(StaffPresenterTest, SomebodyWhoLeftStaysInTheList) {
    const StaffId tom = add(u"Tom Hill"_s);
    add(u"Una Price"_s);
    EXPECT_EQ(presenter.setHere(tom, false, disk.author()), QString());
    presenter.load();
    EXPECT_EQ(cell(presenter.model(), rowOf(presenter.model(), u"Tom Hill"_s), 3), u"Has left"_s);
}

TEST_F(StaffPresenterTest, TheLastOneCannotLeave) {
    for (const StaffMember& member : std::vector(disk.school().staff))
        ASSERT_EQ(presenter.setHere(member.id, true, disk.author()), QString());
    const StaffId tom = add(u"Tom Hill"_s);
    for (const StaffMember& member : std::vector(disk.school().staff)) {
        if (member.id != tom) {
            ASSERT_EQ(presenter.setHere(member.id, false, disk.author()), QString());
        }
    }
    EXPECT_NE(presenter.setHere(tom, false, disk.author()), QString());
}

TEST(FaultOfPinTest, FourToTwelveFiguresTwice) {
    EXPECT_EQ(faultOfPin(u"1234"_s, u"1234"_s), QString());
    EXPECT_EQ(faultOfPin(u"123456789012"_s, u"123456789012"_s), QString());
    EXPECT_NE(faultOfPin(u"123"_s, u"123"_s), QString());
    EXPECT_NE(faultOfPin(u"1234567890123"_s, u"1234567890123"_s), QString());
    EXPECT_NE(faultOfPin(u"12a4"_s, u"12a4"_s), QString());
    EXPECT_NE(faultOfPin(u"1234"_s, u"1235"_s), QString());
}

} // namespace
} // namespace rollbook
