// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FamilyAtTheDesk.h"
#include "ui/pupil/PupilCard.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class ContactFactsTest : public testing::Test {
protected:
    QStringList texts(PupilId pupil, Shown shown) {
        QStringList all;
        for (const Fact& fact : contactFacts({.school = m_family.disk.school(),
                                .privacy = m_family.privacy,
                                .today = day("2024-11-20"),
                                .atDesk = u"Ruth Okafor"_s,
                                .shown = shown},
                                             m_family.pupil(pupil)))
            all += fact.text;
        return all;
    }
    FamilyAtTheDesk m_family;
};

} // namespace

TEST_F(ContactFactsTest, ComeInTheOrderInWhichTheyAreAsked) {
    const QStringList all = texts(m_family.ada(), Shown::Neutral);
    EXPECT_LT(all.indexOf(u"Mrs Mia Pupil"_s), all.indexOf(u"Mr Finn Pupil"_s));
    EXPECT_GE(all.indexOf(u"Mrs Mia Pupil"_s), 0);
}

TEST_F(ContactFactsTest, ASecretAddressWaitsToBeAskedFor) {
    EXPECT_TRUE(texts(m_family.ada(), Shown::Neutral).contains(u"Address secret"_s));
    EXPECT_FALSE(texts(m_family.ada(), Shown::Neutral).join(u' ').contains(u"Refuge"_s));
    EXPECT_TRUE(texts(m_family.ada(), Shown::Asked).contains(u"1 Refuge Row"_s));
}

TEST_F(ContactFactsTest, HiddenScreensShowNoAddressEvenWhenAsked) {
    m_family.privacy.setHidden(true);
    EXPECT_FALSE(texts(m_family.ada(), Shown::Asked).join(u' ').contains(u"Refuge"_s));
}

TEST_F(ContactFactsTest, WhoHasNoAddressDoesNotGetThePupils) {
    const QStringList all = texts(m_family.ada(), Shown::Asked);
    EXPECT_EQ(all.last(), u"No address"_s);
}

TEST_F(ContactFactsTest, WhoMustNotBeContactedHasTheirNumbersKeptBack) {
    EXPECT_TRUE(
        texts(m_family.ada(), Shown::Neutral).contains(u"Do not contact, from 01/09/2024"_s));
    EXPECT_FALSE(texts(m_family.ada(), Shown::Neutral).join(u' ').contains(u"01632"_s));
    EXPECT_TRUE(texts(m_family.ada(), Shown::Asked).contains(u"01632 960001"_s));
}

TEST_F(ContactFactsTest, AReasonWaitsToBeAskedFor) {
    EXPECT_FALSE(texts(m_family.ada(), Shown::Neutral).join(u' ').contains(u"court order"_s));
    EXPECT_TRUE(
        texts(m_family.ada(), Shown::Asked).join(u' ').contains(u"court order · order seen"_s));
}

TEST_F(ContactFactsTest, ARestrictionIsOfOnePupilAlone) {
    EXPECT_FALSE(texts(m_family.bea(), Shown::Neutral).join(u' ').contains(u"Do not contact"_s));
}

TEST_F(ContactFactsTest, NobodyRecordedIsSaid) {
    EXPECT_EQ(texts(m_family.cal(), Shown::Neutral).size(), 1);
}
