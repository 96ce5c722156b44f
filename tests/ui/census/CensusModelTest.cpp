// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/CensusModel.h"

#include "tests/support/Widgets.h"
#include "tests/ui/census/SmallReturn.h"
#include "ui/census/CensusPresenter.h"
#include "ui/census/CensusSumsModel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class CensusModelTest : public testing::Test {
protected:
    CensusModelTest() {
        m_presenter.setPeriod(kAutumn);
        EXPECT_TRUE(m_presenter.load().isOk());
        fill();
    }
    void fill() {
        m_model.setRows(m_presenter.rows(), censusFigures(m_presenter.data().totals),
                        day("2024-11-22"));
    }
    AtTheDesk m_desk{*smallReturn(), moment("2024-11-20T16:00")};
    CensusPresenter m_presenter{m_desk.around()};
    CensusModel m_model{m_desk.disk.school().roll, m_desk.privacy, *m_desk.disk.school().codes};
    QAbstractItemModelTester m_tester{&m_model};
};

} // namespace

TEST_F(CensusModelTest, HasAColumnForEveryCodeMet) {
    EXPECT_EQ(
        gridText(m_model),
        u"Pupil | Class | Possible | Attended | Authorised | Unauthorised | / | I | N | O | X "
        "| \\\n"
        "Pupil, Ada | 4A | 5 | 2 | 2 | 1 | 1 | 2 | 1 |  |  | 1\n"
        "Pupil, Bea | RA | 3 | 2 | 0 | 1 | 1 |  |  | 1 | 1 | 1\n"_s);
}

TEST_F(CensusModelTest, HiddenNamesAreInitials) {
    m_desk.privacy.setHidden(true);
    EXPECT_EQ(m_model.index(0, CensusModel::Name).data().toString(), u"P. A."_s);
}

TEST_F(CensusModelTest, AChangedFigureKeepsThePlace) {
    const QPersistentModelIndex kept(m_model.index(1, CensusModel::kFirstFigure));
    fill();
    EXPECT_TRUE(kept.isValid());
}

TEST_F(CensusModelTest, NothingStandsInTheNameOrTheClass) {
    EXPECT_FALSE(m_model.figureOf(CensusModel::ClassName).has_value());
    EXPECT_EQ(m_model.figureOf(CensusModel::kFirstFigure), (Figure{.kind = FigureKind::Possible}));
}

TEST_F(CensusModelTest, TheSumsAreThoseOfTheReturn) {
    CensusSumsModel sums;
    const QAbstractItemModelTester tester(&sums);
    sums.setSums(m_presenter.data().totals, m_model.figures(), 2, 2);
    EXPECT_EQ(sums.index(0, 0).data().toString(), u"All 2"_s);
    EXPECT_EQ(sums.index(0, CensusModel::kFirstFigure).data().toString(), u"8"_s);
    sums.setSums(m_presenter.rows()[0].totals, m_model.figures(), 1, 2);
    EXPECT_EQ(sums.index(0, 0).data().toString(), u"The 1 shown of 2"_s);
}
