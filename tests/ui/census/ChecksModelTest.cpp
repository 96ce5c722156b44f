// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/ChecksModel.h"

#include "tests/ui/census/SmallReturn.h"
#include "ui/census/CensusPresenter.h"
#include "ui/census/ChecksPage.h"

#include <QAbstractItemModelTester>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class ChecksModelTest : public testing::Test {
protected:
    ChecksModelTest() {
        m_presenter.setPeriod(kAutumn);
        EXPECT_TRUE(m_presenter.load().isOk());
        m_model.setProblems(m_presenter.data().problems);
    }
    QModelIndex heading(const QString& beginning) {
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (m_model.index(row, 0).data().toString().startsWith(beginning))
                return m_model.index(row, 0);
        return {};
    }
    Place place(CensusProblemKind kind) {
        const auto& problems = m_presenter.data().problems;
        return placeOfProblem(m_desk.disk.school(),
                              *std::ranges::find(problems, kind, &CensusProblem::kind));
    }
    AtTheDesk m_desk{*smallReturn(), moment("2024-11-20T16:00")};
    CensusPresenter m_presenter{m_desk.around()};
    ChecksModel m_model{m_desk.disk.school().roll, m_desk.privacy};
    QAbstractItemModelTester m_tester{&m_model};
};

} // namespace

TEST_F(ChecksModelTest, GroupsByKindWithHowMany) {
    EXPECT_TRUE(heading(u"No mark  1"_s).isValid());
    EXPECT_TRUE(heading(u"N not resolved  1"_s).isValid());
    EXPECT_TRUE(heading(u"X at compulsory school age  1"_s).isValid());
    EXPECT_TRUE(heading(u"UPN at fault  2"_s).isValid());
    EXPECT_EQ(m_model.rowCount(), 4);
}

TEST_F(ChecksModelTest, UnderAHeadingStandsASentenceEach) {
    const QModelIndex upn = heading(u"UPN"_s);
    ASSERT_EQ(m_model.rowCount(upn), 2);
    EXPECT_EQ(m_model.index(0, 0, upn).data().toString(), u"Pupil, Ada has no UPN. Enter it."_s);
    EXPECT_EQ(m_model.problemAt(upn), nullptr);
    EXPECT_NE(m_model.problemAt(m_model.index(0, 0, upn)), nullptr);
}

TEST_F(ChecksModelTest, HiddenNamesAreInitialsInTheSentence) {
    m_desk.privacy.setHidden(true);
    EXPECT_EQ(m_model.index(0, 0, heading(u"UPN"_s)).data().toString(),
              u"P. A. has no UPN. Enter it."_s);
}

TEST_F(ChecksModelTest, ABlankIsMendedInTheRegisterOfItsClass) {
    EXPECT_EQ(place(CensusProblemKind::Missing), (Place{.view = ViewId::Registers,
                                                        .page = u"class"_s,
                                                        .pupil = m_desk.disk.pupil(u"Ada"_s),
                                                        .className = u"4A"_s,
                                                        .session = session(u"2024-11-20 PM"_s)}));
}

TEST_F(ChecksModelTest, AMarkIsMendedInTheGrid) {
    const Place there = place(CensusProblemKind::AgeX);
    EXPECT_EQ(there.page, u"grid"_s);
    EXPECT_EQ(there.session, session(u"2024-11-20 AM"_s));
}

TEST_F(ChecksModelTest, AUpnIsMendedWithThePupil) {
    EXPECT_EQ(place(CensusProblemKind::Upn),
              (Place{.view = ViewId::Pupils, .pupil = m_desk.disk.pupil(u"Ada"_s)}));
}
