// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilPresenter.h"

#include "core/office/OfficeErrors.h"
#include "tests/support/FamilyAtTheDesk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class PupilPresenterTest : public testing::Test {
protected:
    PupilPresenterTest() {
        m_presenter.load();
        m_presenter.choose(m_family.ada());
    }
    PlannedAbsence dentist() const {
        return {.range = {day("2024-11-25"), day("2024-11-25")},
                .code = u"M"_s,
                .reason = u"dentist"_s};
    }
    FamilyAtTheDesk m_family;
    PupilPresenter m_presenter{m_family.around()};
};

} // namespace

TEST_F(PupilPresenterTest, CountsTheSchoolYearToDate) {
    const Totals& totals = m_presenter.totals();
    EXPECT_EQ(totals.possible, 5);
    EXPECT_EQ(totals.authorised, 2);
    EXPECT_EQ(totals.missing, 1);
    EXPECT_EQ(m_presenter.status(), AbsenceStatus::Persistent);
}

TEST_F(PupilPresenterTest, WhatWasAskedIsPutAwayWithTheNextPupil) {
    m_presenter.setShown(Shown::Asked);
    m_presenter.choose(m_family.bea());
    EXPECT_EQ(m_presenter.shown(), Shown::Neutral);
}

TEST_F(PupilPresenterTest, WhatWasAskedIsPutAwayWhenNamesAreHidden) {
    m_presenter.setShown(Shown::Asked);
    m_family.privacy.setHidden(true);
    EXPECT_EQ(m_presenter.shown(), Shown::Neutral);
}

TEST_F(PupilPresenterTest, WhatWasAskedIsPutAwayWhenTheDeskLocks) {
    m_presenter.setShown(Shown::Asked);
    m_family.desk.lock();
    EXPECT_EQ(m_presenter.shown(), Shown::Neutral);
    EXPECT_FALSE(m_presenter.canWrite());
}

TEST_F(PupilPresenterTest, APlanIsOnTheCardAtOnce) {
    ASSERT_TRUE(m_presenter.plan(dentist()).isOk());
    ASSERT_EQ(m_presenter.planned().size(), 1U);
    EXPECT_TRUE(m_presenter.card().planned.front().text.contains(u"dentist"_s));
}

TEST_F(PupilPresenterTest, AReleasedPlanIsGone) {
    ASSERT_TRUE(m_presenter.plan(dentist()).isOk());
    const qint64 plan = m_presenter.planned().front().id;
    ASSERT_TRUE(m_presenter.release(plan, day("2024-11-25"), u"cancelled"_s).isOk());
    EXPECT_TRUE(m_presenter.planned().empty());
}

TEST_F(PupilPresenterTest, LiftingNeedsBackingForWhoHasParentalResponsibility) {
    const auto standing = m_presenter.standing();
    ASSERT_EQ(standing.size(), 1U);
    const Restriction unbacked{.from = day("2024-11-20"), .reason = u"he asked"_s};
    const auto refused = m_presenter.lift(standing.front(), unbacked);
    ASSERT_FALSE(refused.isOk());
    EXPECT_EQ(refused.error().code, errors::kNeedsOrderOrDecision);
    Restriction backed = unbacked;
    backed.decidedBy = u"Sam Lead"_s;
    ASSERT_TRUE(m_presenter.lift(standing.front(), backed).isOk());
    EXPECT_TRUE(m_presenter.standing().empty());
}

TEST_F(PupilPresenterTest, ARestrictionNeedsAReason) {
    const ContactId mother = m_presenter.contacts().front()->contact;
    const auto refused =
        m_presenter.restrictContact(mother, {.from = day("2024-11-20"), .orderSeen = true});
    ASSERT_FALSE(refused.isOk());
    EXPECT_EQ(refused.error().code, errors::kReasonMissing);
}

TEST_F(PupilPresenterTest, AFlagThatMayNotBeSeenMayNotBeEnded) {
    ASSERT_EQ(m_presenter.kindsInForce().size(), 1U);
    EXPECT_EQ(m_presenter.kindsInForce().front().id, QString(characteristic::kSen));
    m_family.sitDownAs(u"Sam Lead"_s);
    EXPECT_EQ(m_presenter.kindsInForce().size(), 2U);
}

TEST_F(PupilPresenterTest, AnEndedFlagHoldsOnItsLastDay) {
    ASSERT_TRUE(m_presenter.endFlag(QString(characteristic::kSen), day("2024-11-20")).isOk());
    const Pupil& ada = m_family.pupil(m_family.ada());
    EXPECT_TRUE(ada.characteristicOn(characteristic::kSen, day("2024-11-20")));
    EXPECT_FALSE(ada.characteristicOn(characteristic::kSen, day("2024-11-21")));
}
