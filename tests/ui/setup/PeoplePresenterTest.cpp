// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/PeoplePresenter.h"

#include "core/family/FocusFamily.h"
#include "tests/ui/setup/SmallSchool.h"
#include "ui/setup/NumberKind.h"
#include "ui/shell/Privacy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString cell(QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

class PeoplePresenterTest : public SmallSchool {
protected:
    Privacy privacy;
    PeoplePresenter presenter{disk.office(), privacy};
};

TEST_F(PeoplePresenterTest, APersonHoldsFromTheirDayAndTheOneBeforeIsQuiet) {
    ASSERT_EQ(presenter.addPerson({.role = u"safeguardingLead"_s, .name = u"Ivy"_s, .from = day("2024-09-01")},
                                  disk.author()), QString());
    ASSERT_EQ(presenter.addPerson({.role = u"safeguardingLead"_s, .name = u"Joe"_s, .from = day("2024-11-20")},
                                  disk.author()), QString());
    EXPECT_EQ(disk.school().person(u"safeguardingLead"_s, day("2024-11-19"))->name, u"Ivy"_s);
    EXPECT_EQ(disk.school().person(u"safeguardingLead"_s, day("2024-11-20"))->name, u"Joe"_s);
    EXPECT_TRUE(presenter.people().index(0, 0).data(LinesModel::QuietRole).toBool());
    EXPECT_FALSE(presenter.people().index(1, 0).data(LinesModel::QuietRole).toBool());
}

TEST_F(PeoplePresenterTest, ADateIsNeeded) {
    EXPECT_NE(presenter.addPerson({.role = u"headteacher"_s, .name = u"Ivy"_s}, disk.author()), QString());
    EXPECT_TRUE(disk.school().people.empty());
}

TEST_F(PeoplePresenterTest, HiddenNamesAreInitials) {
    ASSERT_EQ(presenter.addPerson({.role = u"headteacher"_s, .name = u"Ivy Lane"_s, .from = day("2024-09-01")},
                                  disk.author()), QString());
    privacy.setHidden(true);
    EXPECT_EQ(cell(presenter.people(), 0, 1), u"I. L."_s);
}

TEST_F(PeoplePresenterTest, OneCallClearsThreeDaysUntilTheSchoolSaysOtherwise) {
    presenter.load();
    EXPECT_EQ(cell(presenter.numbers(), 0, 1), u"3 school days"_s);
    EXPECT_EQ(cell(presenter.numbers(), 1, 1), u"1 school day"_s);
    ASSERT_EQ(presenter.setNumber({.id = u"callClearsDays"_s, .value = 2, .from = day("2024-11-20")},
                                  disk.author()), QString());
    EXPECT_EQ(cell(presenter.numbers(), 0, 1), u"2 school days"_s);
    EXPECT_FALSE(disk.school().number(u"callClearsDays"_s, day("2024-11-19")));
}

TEST_F(PeoplePresenterTest, ThereIsNoTargetUntilTheSchoolSetsOne) {
    presenter.load();
    EXPECT_EQ(cell(presenter.numbers(), 2, 1), u"None"_s);
    EXPECT_EQ(cell(presenter.numbers(), 2, 2), u"Not set yet"_s);
}

TEST_F(PeoplePresenterTest, TheTargetIsAPercentage) {
    ASSERT_EQ(presenter.setNumber({.id = u"attendanceTarget"_s, .value = 965, .from = day("2024-11-20")},
                                  disk.author()), QString());
    EXPECT_EQ(cell(presenter.numbers(), 2, 1), u"96.5%"_s);
}

QString nowOf(PeoplePresenter& presenter, const QString& id) {
    const auto kinds = numberKinds();
    const auto kind = std::ranges::find(kinds, id, &NumberKind::id);
    return kind == kinds.end() ? QString()
                               : cell(presenter.numbers(), int(kind - kinds.begin()), 1);
}

TEST_F(PeoplePresenterTest, ParentsAreWrittenToApartUntilTheSchoolSaysOtherwise) {
    presenter.load();
    EXPECT_EQ(nowOf(presenter, u"lettersTogether"_s), u"No"_s);
    ASSERT_EQ(presenter.setNumber({.id = u"lettersTogether"_s, .value = 1, .from = day("2024-11-20")},
                                  disk.author()), QString());
    EXPECT_EQ(nowOf(presenter, u"lettersTogether"_s), u"Yes"_s);
}

TEST_F(PeoplePresenterTest, AChildNotFoundIsMissingAfterTenMinutesUntilTheSchoolSaysOtherwise) {
    presenter.load();
    EXPECT_EQ(nowOf(presenter, u"missingChildMinutes"_s), u"10 minutes"_s);
}

TEST_F(PeoplePresenterTest, EveryRoleThatLooksAfterFamiliesHasItsNumber) {
    presenter.load();
    for (const FocusRoleRow& role : focusRoles())
        EXPECT_EQ(nowOf(presenter, QString(role.number)),
                  role.usual == 1 ? u"1 family"_s : u"%1 families"_s.arg(role.usual))
            << toString(role.role).toStdString();
}

} // namespace
} // namespace rollbook
