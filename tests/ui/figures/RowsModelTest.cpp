// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/RowsModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

struct Line {
    int id = 0;
    QString text;
    bool operator==(const Line&) const = default;
};
bool isSameRow(const Line& a, const Line& b) {
    return a.id == b.id;
}

class LinesModel : public RowsModel<Line> {
public:
    LinesModel()
        : RowsModel({u"Text"_s}) {}

protected:
    QVariant cell(const Line& row, int, int role) const override {
        return role == Qt::DisplayRole ? QVariant(row.text) : QVariant();
    }
};

class RowsModelTest : public testing::Test {
protected:
    RowsModelTest() {
        m_model.setRows({{1, u"one"_s}, {2, u"two"_s}, {3, u"three"_s}});
        for (QSignalSpy* spy : {&m_changed, &m_came, &m_went})
            spy->clear();
    }

    LinesModel m_model;
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy m_changed{&m_model, &QAbstractItemModel::dataChanged};
    QSignalSpy m_came{&m_model, &QAbstractItemModel::rowsInserted};
    QSignalSpy m_went{&m_model, &QAbstractItemModel::rowsRemoved};
};

} // namespace

TEST_F(RowsModelTest, TheSameRowsMoveNothing) {
    m_model.setRows({{1, u"one"_s}, {2, u"two"_s}, {3, u"three"_s}});
    EXPECT_EQ(m_changed.size() + m_came.size() + m_went.size(), 0);
}

TEST_F(RowsModelTest, OneThatChangedIsAllThatChanges) {
    m_model.setRows({{1, u"one"_s}, {2, u"struck"_s}, {3, u"three"_s}});
    ASSERT_EQ(m_changed.size(), 1);
    EXPECT_EQ(m_changed.front().front().toModelIndex().row(), 1);
    EXPECT_EQ(m_came.size() + m_went.size(), 0);
}

TEST_F(RowsModelTest, OneOnTopComesWithoutTheOthersMoving) {
    m_model.setRows({{4, u"four"_s}, {1, u"one"_s}, {2, u"two"_s}, {3, u"three"_s}});
    ASSERT_EQ(m_came.size(), 1);
    EXPECT_EQ(m_came.front()[1].toInt(), 0);
    EXPECT_EQ(m_came.front()[2].toInt(), 0);
    EXPECT_EQ(m_went.size() + m_changed.size(), 0);
}

TEST_F(RowsModelTest, OneInTheMiddleGoes) {
    m_model.setRows({{1, u"one"_s}, {3, u"three"_s}});
    ASSERT_EQ(m_went.size(), 1);
    EXPECT_EQ(m_went.front()[1].toInt(), 1);
    EXPECT_EQ(m_model.index(1, 0).data().toString(), u"three"_s);
}

TEST_F(RowsModelTest, AllOthersReplaceAll) {
    m_model.setRows({{7, u"seven"_s}});
    EXPECT_EQ(m_model.rows(), (std::vector<Line>{{7, u"seven"_s}}));
    m_model.setRows({});
    EXPECT_EQ(m_model.rowCount(), 0);
}
