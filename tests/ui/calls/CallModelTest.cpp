// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallModel.h"

#include "tests/support/ADeath.h"
#include "tests/support/Widgets.h"
#include "tests/ui/calls/BoardAtTheDesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class CallModelTest : public testing::Test {
protected:
    CallModelTest() { model.setRows(callRows(desk.board())); }
    BoardAtTheDesk desk;
    CallModel model{desk.school(), desk.privacy};
    QAbstractItemModelTester tester{&model};
};

TEST_F(CallModelTest, TheBoardAsText) {
    EXPECT_EQ(gridText(model).toStdString(),
              "State | Who | Class | Why first | Tried | Next\n"
              "Not known | 2 pupils | 5C | register not taken |  | Have it taken\n"
              "To ring | Pupil, Cy ◆ | 4A | extra care |  | Ring aunt\n"
              "To ring | Pupil, Bo + Pupil, Ada | RB, 4A |  |  | Ring mother\n");
}

TEST_F(CallModelTest, HidesNamesAndNumbers) {
    desk.privacy.setHidden(true);
    const QString text = gridText(model);
    EXPECT_FALSE(text.contains(u"Pupil, "_s));
    EXPECT_FALSE(text.contains(u"07700"_s));
}

TEST_F(CallModelTest, ARowIsFoundAgainOrItsNeighbour) {
    const CallRow second = *model.rowAt(1);
    auto rows = callRows(desk.board());
    rows.erase(rows.begin());
    model.setRows(rows);
    EXPECT_EQ(model.find(second, 1), 0);
    rows.erase(rows.begin());
    model.setRows(rows);
    EXPECT_EQ(model.find(second, 1), 0);
    model.setRows({});
    EXPECT_EQ(model.find(second, 1), std::nullopt);
}

// A table that is laid anew loses where the eye was.
TEST_F(CallModelTest, OnlyTheRowThatLeftGoesAndOnlyTheOneThatCameIsNew) {
    const auto all = callRows(desk.board());
    const QSignalSpy anew(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy gone(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy came(&model, &QAbstractItemModel::rowsInserted);
    const auto middle = [](const QSignalSpy& spy) {
        return spy.size() == 1 && spy[0][1] == 1 && spy[0][2] == 1;
    };
    const QString before = gridText(model);
    model.setRows({all[0], all[2]});
    EXPECT_TRUE(middle(gone));
    EXPECT_EQ(model.rowCount(), 2);
    model.setRows(all);
    EXPECT_TRUE(middle(came));
    EXPECT_EQ(gridText(model), before);
    model.setRows({all[0], all[0], all[1]}); // whatever comes, it ends as it is
    EXPECT_EQ(model.rowAt(2)->call, all[1].call);
    EXPECT_EQ(anew.size(), 0);
}

// rules.md 30
TEST_F(CallModelTest, WhatIsHeldStandsLastAndAsksNothing) {
    recordDeath(desk.disk, desk.id("Ada"));
    model.setRows(callRows(desk.board()));
    EXPECT_EQ(gridText(model).toStdString(),
              "State | Who | Class | Why first | Tried | Next\n"
              "Not known | 2 pupils | 5C | register not taken |  | Have it taken\n"
              "To ring | Pupil, Cy ◆ | 4A | extra care |  | Ring aunt\n"
              "To ring | Pupil, Bo | RB | bereaved home |  | Ask the lead\n"
              "Held | Pupil, Ada | 4A |  |  | Nothing: held\n");
}

} // namespace
} // namespace rollbook
