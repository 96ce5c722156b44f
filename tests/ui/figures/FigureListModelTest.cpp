// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/FigureListModel.h"

#include "tests/support/Widgets.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const Totals kTotals{.possible = 10, .attended = 8, .authorised = 2, .codes = {{u"9"_s, 1}}};

class FigureListModelTest : public testing::Test {
protected:
    std::shared_ptr<const CodeBook> m_codes = *CodeBook::shipped();
    FigureListModel m_model{*m_codes};
    QAbstractItemModelTester m_tester{&m_model};
};

} // namespace

TEST_F(FigureListModelTest, ShowsRatesThenSumsThenCodes) {
    m_model.setTotals(kTotals, QDate(2024, 11, 20));
    EXPECT_EQ(gridText(m_model), u"Figure | Sessions\n"
                                 "Attendance | 80.0%\n"
                                 "Absence | 20.0%\n"
                                 "Possible | 10\n"
                                 "Attended | 8\n"
                                 "Authorised | 2\n"
                                 "Unauthorised | 0\n"
                                 "Late | 0\n"
                                 "No mark | 0\n"
                                 "9, in no code set | 1\n"_s);
}

TEST_F(FigureListModelTest, ChangedCountsOfTheSameFiguresKeepThePlace) {
    m_model.setTotals(kTotals, QDate(2024, 11, 20));
    const QPersistentModelIndex kept(m_model.index(2, FigureListModel::Number));
    Totals more = kTotals;
    more.possible = 11;
    m_model.setTotals(more, QDate(2024, 11, 20));
    ASSERT_TRUE(kept.isValid());
    EXPECT_EQ(kept.data().toString(), u"11"_s);
}
