// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/FigureSessionsModel.h"

#include "tests/support/OfficeOnDisk.h"
#include "tests/support/Widgets.h"
#include "ui/shell/Privacy.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class FigureSessionsModelTest : public testing::Test {
protected:
    FigureSessionsModelTest()
        : m_disk(*SchoolBuilder()
                      .onReferenceCalendar()
                      .withPupil(u"Ada"_s)
                      .from(day("2024-11-20"))
                      .marked(u"2024-11-20 AM"_s, u"L 9"_s)
                      .build(),
                 moment("2024-11-20T16:00")) {}

    FigureSessions late() {
        const Register* reg = m_disk.school().registerOf(SchoolYear(2024));
        return openFigure(*reg, {m_disk.pupil(u"Ada"_s)}, {day("2024-11-20"), day("2024-11-20")},
                          {day("2024-11-20")}, {.kind = FigureKind::Late});
    }

    OfficeOnDisk m_disk;
    Privacy m_privacy;
};

} // namespace

TEST_F(FigureSessionsModelTest, ShowsWhatIsCountedThenWhatIsNot) {
    FigureSessionsModel model(m_disk.school(), m_privacy, late());
    const QAbstractItemModelTester tester(&model);
    EXPECT_EQ(model.index(0, FigureSessionsModel::When).data().toString(),
              u"Wed 20 Nov 2024, morning"_s);
    EXPECT_EQ(model.index(0, FigureSessionsModel::Counts).data().toString(), u"1"_s);
    model.show(FigureSessionsModel::Part::NotCounted);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, FigureSessionsModel::Recorded).data().toString(), u"9"_s);
    EXPECT_EQ(model.index(0, FigureSessionsModel::Counts).data().toString(), u"–"_s);
}

TEST_F(FigureSessionsModelTest, HiddenNamesAreHiddenHereToo) {
    m_privacy.setHidden(true);
    const FigureSessionsModel model(m_disk.school(), m_privacy, late());
    EXPECT_EQ(model.index(0, FigureSessionsModel::Whom).data().toString(), u"P. A."_s);
}

TEST_F(FigureSessionsModelTest, CountsBothParts) {
    const FigureSessionsModel model(m_disk.school(), m_privacy, late());
    EXPECT_EQ(model.count(FigureSessionsModel::Part::Counted), 1);
    EXPECT_EQ(model.count(FigureSessionsModel::Part::NotCounted), 1);
}
