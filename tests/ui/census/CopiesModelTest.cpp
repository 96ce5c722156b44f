// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/CopiesModel.h"

#include "tests/support/Widgets.h"
#include "ui/shell/Privacy.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

std::vector<CensusDifference> lines() {
    return {{u"A1"_s, u"Wright, Mei"_s, u"leavingDate"_s, {}, u"2024-11-20"_s},
            {u"A1"_s, u"Wright, Mei"_s, u"onRoll"_s, u"true"_s, u"false"_s},
            {u"A1"_s, u"Wright, Mei"_s, u"N"_s, u"2"_s, u"1"_s},
            {u"B2"_s, u"Cole, Ann"_s, u"pupil"_s, u"Cole, Ann"_s, {}}};
}

class CopiesModelTest : public testing::Test {
protected:
    Privacy m_privacy;
    DifferencesModel m_model{m_privacy};
    QAbstractItemModelTester m_tester{&m_model};
};

} // namespace

TEST_F(CopiesModelTest, DifferencesReadAsEverythingElseOnTheScreen) {
    m_model.setDifferences(lines());
    EXPECT_EQ(gridText(m_model), u"Pupil | Figure | In the copy | Now\n"
                                 "Wright, Mei | Leaving date | – | 20/11/2024\n"
                                 "Wright, Mei | On roll | yes | no\n"
                                 "Wright, Mei | N | 2 | 1\n"
                                 "Cole, Ann | In the return | Cole, Ann | –\n"_s);
}

TEST_F(CopiesModelTest, HiddenNamesAreInitialsOnBothSides) {
    m_privacy.setHidden(true);
    m_model.setDifferences({lines().back()});
    EXPECT_EQ(m_model.index(0, DifferencesModel::Whom).data().toString(), u"C. A."_s);
    EXPECT_EQ(m_model.index(0, DifferencesModel::Then).data().toString(), u"C. A."_s);
}

TEST_F(CopiesModelTest, ACopySaysWhenByWhomAndOnWhatLedger) {
    CopiesModel copies;
    const QAbstractItemModelTester tester(&copies);
    copies.setCopies({{.frozenAt = QDateTime(QDate(2027, 1, 21), QTime(14, 5)),
                       .frozenBy = u"Ruth Okafor"_s,
                       .headDigest = u"ab12"_s}});
    EXPECT_EQ(gridText(copies), u"Kept | By | Pupils | Ledger head\n"
                                "21/01/2027 14:05 | Ruth Okafor | 0 | ab12\n"_s);
}
