// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Names.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

// Every value up to the last has a name of its own.
template <typename Enum>
void expectDistinctNames(Enum last) {
    QSet<QString> names;
    for (int value = 0; value <= int(last); ++value)
        names.insert(words::name(Enum(value)));
    EXPECT_EQ(names.size(), int(last) + 1);
    EXPECT_FALSE(names.contains(QString()));
}

} // namespace

TEST(NamesTest, EveryValueOfAClosedSetHasANameOfItsOwn) {
    expectDistinctNames(NoSession::PlannedClosure);
    expectDistinctNames(SessionState::Marked);
    expectDistinctNames(RegisterState::Taken);
    expectDistinctNames(CensusProblemKind::SupersededMark);
    expectDistinctNames(CensusTerm::Summer2);
    expectDistinctNames(EntryKind::DemoMade);
    expectDistinctNames(ClosureKind::Unplanned);
    expectDistinctNames(Sex::Male);
    expectDistinctNames(EnrolmentStatus::Other);
    expectDistinctNames(Classification::Administrative);
    expectDistinctNames(Phase::Special);
    expectDistinctNames(RestrictionKind::AddressSecret);
    expectDistinctNames(WhoMaySee::SafeguardingLead);
}

TEST(NamesTest, YearGroupsAreNamedFromNurseryUp) {
    EXPECT_EQ(words::name(*YearGroup::fromNumber(-2)), u"Nursery 1"_s);
    EXPECT_EQ(words::name(*YearGroup::fromNumber(-1)), u"Nursery 2"_s);
    EXPECT_EQ(words::name(*YearGroup::fromNumber(0)), u"Reception"_s);
    EXPECT_EQ(words::name(*YearGroup::fromNumber(11)), u"Year 11"_s);
}

TEST(NamesTest, ACodeThatNeedsNothingSaysNothing) {
    EXPECT_TRUE(words::needOf(CodeNeed::Nothing).isEmpty());
    EXPECT_FALSE(words::needOf(CodeNeed::ReviewDate).isEmpty());
}
