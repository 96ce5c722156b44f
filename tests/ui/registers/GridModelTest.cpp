// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/GridModel.h"

#include "core/office/Closures.h"
#include "core/office/PlanAbsence.h"
#include "core/office/TakeRegister.h"
#include "tests/support/OfficeOnDisk.h"
#include "tests/support/Widgets.h"
#include "ui/shell/Privacy.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Thursday to Tuesday: a weekend between, today the Monday.
class GridModelTest : public ::testing::Test {
protected:
    GridModelTest()
        : built(SchoolBuilder()
                    .onReferenceCalendar()
                    .withPupil(u"Ada"_s).inClass(u"4A"_s).inYear(4).from(day("2024-11-15"))
                    .marked(u"2024-11-15 AM"_s, u"/ \\ N -"_s)
                    .withPupil(u"Ben"_s).inClass(u"4B"_s).inYear(4).until(day("2024-11-15"))
                    .marked(u"2024-11-14 AM"_s, u"I I L U"_s)
                    .withPupil(u"Cem"_s).inClass(u"RA"_s).inYear(0)
                    .build())
        , disk(*built, moment("2024-11-18T09:05"))
        , model(disk.school(), privacy, disk.clock())
        , tester(&model) {}

    void show(GridScope scope = {}) {
        scope.range = {day("2024-11-14"), day("2024-11-19")};
        auto columns = gridColumns(disk.school().calendar, scope.range);
        auto rows = gridRows(disk.school().roll, scope, columns);
        model.show(std::move(rows), std::move(columns));
    }
    QStringList names() {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.nameAt(row).section(u", "_s, -1));
        return names;
    }
    QString words(const QString& forename, const QString& at) {
        return model.words(*model.rowOf(disk.pupil(forename)), *model.columnOf(session(at)))
            .section(u": "_s, 1);
    }
    MarkCell mark(const QString& forename, const QString& at) {
        return model.mark(*model.rowOf(disk.pupil(forename)), *model.columnOf(session(at)));
    }

    std::unique_ptr<BuiltSchool> built;
    OfficeOnDisk disk;
    Privacy privacy;
    GridModel model;
    QAbstractItemModelTester tester;
};

TEST_F(GridModelTest, IsThePupilsByTheSessions) {
    show();
    EXPECT_EQ(gridText(model), u"14/11 AM | 14/11 PM | 15/11 AM | 15/11 PM | 18/11 AM | 18/11 PM | "
                               u"19/11 AM | 19/11 PM\n"
                               u" |  | / | \\ | N |  |  | \n"
                               u"I | I | L | U |  |  |  | \n"
                               u" |  |  |  |  |  |  | \n"_s);
    EXPECT_EQ(names(), (QStringList{u"Ada"_s, u"Ben"_s, u"Cem"_s}));
}

TEST_F(GridModelTest, DaysStandApartAndWeekendsMore) {
    show();
    std::vector<GridGap> gaps;
    for (const GridColumn& column : model.columns())
        gaps.push_back(column.before);
    using enum GridGap;
    EXPECT_EQ(gaps, (std::vector{None, None, Night, None, Weekend, None, Night, None}));
}

TEST_F(GridModelTest, AWeekdayWithoutSchoolIsABreak) {
    const auto columns =
        gridColumns(disk.school().calendar, {day("2024-10-25"), day("2024-11-04")});
    ASSERT_EQ(columns.size(), 4u);
    EXPECT_EQ(columns[2].session, session(u"2024-11-04 AM"_s));
    EXPECT_EQ(columns[2].before, GridGap::Break);
}

TEST_F(GridModelTest, NarrowsByYearClassAndName) {
    show({.year = yearGroup(4)});
    EXPECT_EQ(names(), (QStringList{u"Ada"_s, u"Ben"_s}));
    show({.className = u"RA"_s});
    EXPECT_EQ(names(), QStringList{u"Cem"_s});
    show({.year = yearGroup(4), .name = u"be"_s});
    EXPECT_EQ(names(), QStringList{u"Ben"_s});
}

TEST_F(GridModelTest, WhoWasNeverOnRollInTheseDaysIsNotThere) {
    const auto columns =
        gridColumns(disk.school().calendar, {day("2024-11-18"), day("2024-11-19")});
    const auto rows = gridRows(disk.school().roll, {}, columns);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].pupil, disk.pupil(u"Ada"_s));
    EXPECT_EQ(rows[1].pupil, disk.pupil(u"Cem"_s));
}

TEST_F(GridModelTest, ACellSaysWhatItIs) {
    show();
    EXPECT_TRUE(words(u"Ben"_s, u"2024-11-14 AM"_s).startsWith(u"I, "_s));
    EXPECT_EQ(words(u"Ada"_s, u"2024-11-14 PM"_s), u"not on roll"_s);
    EXPECT_EQ(words(u"Ada"_s, u"2024-11-18 PM"_s), u"no mark"_s);
    EXPECT_EQ(words(u"Ada"_s, u"2024-11-19 AM"_s), u"not yet"_s);
}

TEST_F(GridModelTest, OffRollBlankAndToComeLookDifferent) {
    show();
    EXPECT_EQ(mark(u"Ada"_s, u"2024-11-14 PM"_s).look, MarkLook::OffRoll);
    EXPECT_EQ(mark(u"Ada"_s, u"2024-11-18 PM"_s).look, MarkLook::Blank);
    EXPECT_EQ(mark(u"Ada"_s, u"2024-11-19 AM"_s).look, MarkLook::NoSession);
}

TEST_F(GridModelTest, AClosureSaysItsReasonAndWhatItCovers) {
    show();
    const auto closed = CloseSchool(disk.office())
                            .run({.range = {day("2024-11-15"), day("2024-11-15")},
                                  .kind = ClosureKind::Unplanned,
                                  .reason = u"burst pipe"_s},
                                 disk.author());
    ASSERT_TRUE(closed) << closed.error().toString().toStdString();
    show();
    EXPECT_EQ(words(u"Ben"_s, u"2024-11-15 AM"_s),
              u"closed: burst pipe, reads as Y4; recorded L"_s);
    EXPECT_EQ(mark(u"Ben"_s, u"2024-11-15 AM"_s).look, MarkLook::Closure);
    EXPECT_EQ(mark(u"Ben"_s, u"2024-11-14 AM"_s).look, MarkLook::Authorised);
}

TEST_F(GridModelTest, ADraftIsOutlinedAndSaysSo) {
    show();
    const auto entered = DraftRegister(disk.office())
                             .enter({.mark = {disk.pupil(u"Cem"_s), session(u"2024-11-18 AM"_s),
                                              u"I"_s, std::nullopt},
                                     .note = {}});
    ASSERT_TRUE(entered) << entered.error().toString().toStdString();
    EXPECT_EQ(mark(u"Cem"_s, u"2024-11-18 AM"_s),
              (MarkCell{u"I"_s, MarkLook::Authorised, MarkStage::Draft}));
    EXPECT_TRUE(words(u"Cem"_s, u"2024-11-18 AM"_s).startsWith(u"draft, not taken yet: I"_s));
}

TEST_F(GridModelTest, WhatIsPlannedShowsUntilThereIsAMark) {
    show();
    const auto planned = PlanAbsence(disk.office())
                             .run({.pupil = disk.pupil(u"Cem"_s),
                                   .range = {day("2024-11-19"), day("2024-11-19")},
                                   .code = u"M"_s,
                                   .reason = u"dentist"_s},
                                  disk.author());
    ASSERT_TRUE(planned) << planned.error().toString().toStdString();
    EXPECT_EQ(mark(u"Cem"_s, u"2024-11-19 AM"_s),
              (MarkCell{u"M"_s, MarkLook::Authorised, MarkStage::Planned}));
    EXPECT_TRUE(words(u"Cem"_s, u"2024-11-19 AM"_s).endsWith(u"(dentist)"_s));
}

TEST_F(GridModelTest, HiddenNamesAndReasonsAreHiddenInEveryRole) {
    show();
    privacy.setHidden(true);
    const QModelIndex cell = model.index(0, 2);
    EXPECT_FALSE(model.data(cell, Qt::AccessibleTextRole).toString().contains(u"Ada"_s));
    EXPECT_FALSE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString().contains(u"Ada"_s));
    EXPECT_FALSE(model.headerData(0, Qt::Vertical, Qt::ToolTipRole).toString().contains(u"Ada"_s));
}

TEST_F(GridModelTest, TheSameRowsAgainAreNoReset) {
    show();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    show();
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(GridModelTest, AMarkTouchesTheRowOfItsPupilOnly) {
    show();
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.cellsChanged({ChangedPart::Marks, {disk.pupil(u"Ben"_s)}, {session(u"2024-11-14 AM"_s)}});
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.front()[0].toModelIndex().row(), 1);
    EXPECT_EQ(changes.front()[1].toModelIndex().row(), 1);
}

} // namespace
} // namespace rollbook
