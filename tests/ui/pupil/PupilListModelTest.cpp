// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilListModel.h"

#include "tests/support/Widgets.h"
#include "tests/support/FamilyAtTheDesk.h"
#include "ui/pupil/PupilFilter.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class PupilListModelTest : public testing::Test {
protected:
    PupilListModelTest() {
        m_filter.setSourceModel(&m_list);
        m_list.setRows(pupilRows(m_family.disk.school(), day("2024-11-20")));
    }
    QStringList shown(const QString& typed) {
        m_filter.setFilter(typed);
        QStringList names;
        for (int row = 0; row < m_filter.rowCount(); ++row)
            names += m_filter.index(row, PupilListModel::Name).data().toString();
        return names;
    }
    FamilyAtTheDesk m_family;
    PupilListModel m_list{m_family.disk.school(), m_family.privacy};
    PupilFilter m_filter{m_list};
    QAbstractItemModelTester m_tester{&m_list};
};

} // namespace

TEST_F(PupilListModelTest, ShowsNamesTheNeutralMarkAndWhoLeft) {
    EXPECT_EQ(gridText(m_list), u"Name | Class\n"
                                "Pupil, Ada  ◆ | 4A\n"
                                "Pupil, Bea | RA\n"
                                "Pupil, Cal · left 25/10/2024 | 4A\n"_s);
}

TEST_F(PupilListModelTest, LeaversAreShownWhenAsked) {
    EXPECT_EQ(shown({}).size(), 2);
    m_filter.setShowsLeavers(true);
    EXPECT_EQ(shown({}).size(), 3);
}

TEST_F(PupilListModelTest, FindsByNameClassAndUpn) {
    EXPECT_EQ(shown(u"be"_s), QStringList{u"Pupil, Bea"_s});
    EXPECT_EQ(shown(u"pupil 4a"_s), QStringList{u"Pupil, Ada  ◆"_s});
    EXPECT_EQ(shown(u"A12"_s), QStringList{u"Pupil, Ada  ◆"_s});
    EXPECT_TRUE(shown(u"zz"_s).isEmpty());
}

TEST_F(PupilListModelTest, TheSamePeopleAgainKeepThePlace) {
    const QPersistentModelIndex kept(m_list.index(1, PupilListModel::Name));
    m_list.setRows(pupilRows(m_family.disk.school(), day("2024-11-21")));
    EXPECT_TRUE(kept.isValid());
}

TEST_F(PupilListModelTest, TheLastDayOnRollIsStillOnRoll) {
    EXPECT_TRUE(pupilRows(m_family.disk.school(), day("2024-10-25")).back().isOnRoll);
    EXPECT_FALSE(pupilRows(m_family.disk.school(), day("2024-10-26")).back().isOnRoll);
}
