// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/FlagsPresenter.h"

#include "core/office/ChangeRoll.h"
#include "tests/ui/setup/SmallSchool.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString cell(QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

class FlagsPresenterTest : public SmallSchool {
protected:
    QString add(const QString& label) {
        return presenter.save({.label = label, .isFlag = true, .accelerates = true}, disk.author());
    }
    void giveToAda(const QString& kind) {
        const Characteristic held{.kind = kind, .value = u"Y"_s, .from = day("2024-11-20")};
        ASSERT_TRUE(ChangeRoll(disk.office()).setCharacteristic(disk.pupil(u"Ada"_s), held, disk.author()));
    }
    FlagsPresenter presenter{disk.office()};
};

TEST_F(FlagsPresenterTest, TheSchoolsOwnFollowTheNationalOnes) {
    presenter.load();
    const int national = presenter.model().rowCount();
    ASSERT_EQ(add(u"Travels alone"_s), QString());
    ASSERT_EQ(presenter.model().rowCount(), national + 1);
    EXPECT_EQ(cell(presenter.model(), national, 0), u"Travels alone"_s);
    EXPECT_EQ(cell(presenter.model(), national, 4), u"The school’s own"_s);
}

TEST_F(FlagsPresenterTest, ANamesakeIsRefused) {
    EXPECT_NE(add(u"looked AFTER"_s), QString());
    EXPECT_TRUE(disk.school().ownCharacteristics.empty());
}

TEST_F(FlagsPresenterTest, ChangingKeepsItsId) {
    ASSERT_EQ(add(u"Travels alone"_s), QString());
    CharacteristicKind kind = disk.school().ownCharacteristics.front();
    const QString id = kind.id;
    kind.label = u"Walks alone"_s;
    ASSERT_EQ(presenter.save(kind, disk.author()), QString());
    ASSERT_EQ(disk.school().ownCharacteristics.size(), 1U);
    EXPECT_EQ(disk.school().ownCharacteristics.front().id, id);
}

TEST_F(FlagsPresenterTest, OneThatNobodyHasCanBeRemoved) {
    ASSERT_EQ(add(u"Travels alone"_s), QString());
    const QString id = disk.school().ownCharacteristics.front().id;
    EXPECT_EQ(presenter.remove(id, disk.author()), QString());
    EXPECT_TRUE(disk.school().ownCharacteristics.empty());
}

TEST_F(FlagsPresenterTest, OneInUseCannotBeRemoved) {
    ASSERT_EQ(add(u"Travels alone"_s), QString());
    const QString id = disk.school().ownCharacteristics.front().id;
    giveToAda(id);
    EXPECT_NE(presenter.remove(id, disk.author()), QString());
    EXPECT_EQ(disk.school().ownCharacteristics.size(), 1U);
}

} // namespace
} // namespace rollbook
