// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/LinesModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QStringList kHeads{u"Name"_s, u"From"_s};

TEST(LinesModelTest, ShowsCellsUnderTheirHeads) {
    LinesModel model(kHeads);
    const QAbstractItemModelTester tester(&model);
    model.setLines({{.key = 1, .cells = {u"Ada"_s, u"01/09/2026"_s}}});
    EXPECT_EQ(model.index(0, 1).data().toString(), u"01/09/2026"_s);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"From"_s);
}

TEST(LinesModelTest, TellsOnlyOfTheLineThatChanged) {
    LinesModel model(kHeads);
    const QAbstractItemModelTester tester(&model);
    model.setLines({{.key = 1, .cells = {u"Ada"_s}}, {.key = 2, .cells = {u"Ben"_s}}});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setLines({{.key = 1, .cells = {u"Ada"_s}}, {.key = 2, .cells = {u"Bea"_s}}});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex().row(), 1);
    EXPECT_TRUE(reset.isEmpty());
}

TEST(LinesModelTest, SortsByTheKeyNotTheText) {
    LinesModel model(kHeads);
    model.setLines({{.key = 1, .cells = {u"A"_s, u"02/01/2027"_s}, .sortKeys = {{}, QDate(2027, 1, 2)}}});
    EXPECT_EQ(model.index(0, 1).data(LinesModel::SortRole).toDate(), QDate(2027, 1, 2));
    EXPECT_EQ(model.index(0, 0).data(LinesModel::SortRole).toString(), u"A"_s);
}

} // namespace
} // namespace rollbook
