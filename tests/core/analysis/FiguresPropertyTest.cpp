// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/Figures.h"

#include "tests/core/analysis/RandomSchool.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// What must hold of any school: the groups add up to the school, and the sessions behind a figure
// to the figure.
namespace rollbook {
namespace {

const DateRange kRange{QDate(2024, 9, 20), QDate(2025, 9, 20)};
const AsAt kAsAt{QDate(2025, 9, 12), QTime(9, 30)};

std::vector<const Register*> registersOf(const BuiltSchool& school) {
    std::vector<const Register*> registers;
    for (const auto& [year, reg] : school.registers)
        registers.push_back(reg.get());
    return registers;
}

Totals sum(const std::vector<TotalsRow>& rows) {
    Totals all;
    for (const TotalsRow& row : rows)
        all += row.totals;
    return all;
}

// One session at a time, as a person would check it.
Totals recount(const Register& reg, const Pupil& pupil) {
    Totals totals;
    const SessionKey boundary =
        firstNotYetDue(reg.calendar(), kAsAt, pupil.yearGroupIn(reg.year()));
    for (const CountedSession& one : sessionsBehind(reg, pupil.id, kRange)) {
        if (one.reading.state == SessionState::Marked)
            totals.count(one.reading.code, one.reading.judgement, 1);
        if (one.reading.state == SessionState::Blank && one.session < boundary)
            ++totals.missing;
    }
    return totals;
}

class FiguresPropertyTest : public testing::TestWithParam<unsigned> {
protected:
    std::unique_ptr<BuiltSchool> school = RandomSchool(GetParam(), {}).build();
    std::vector<const Register*> registers = registersOf(*school);
};

TEST_P(FiguresPropertyTest, TheGroupsAddUpToTheSchool) {
    const Totals whole = sum(totals(registers, kRange, GroupBy::School, kAsAt));
    EXPECT_GT(whole.missing, 0);
    EXPECT_EQ(sum(totals(registers, kRange, GroupBy::Pupil, kAsAt)), whole);
    EXPECT_EQ(sum(totals(registers, kRange, GroupBy::Class, kAsAt)), whole);
    EXPECT_EQ(sum(totals(registers, kRange, GroupBy::Year, kAsAt)), whole);
}

TEST_P(FiguresPropertyTest, TheSessionsBehindAFigureAddUpToIt) {
    Totals counted;
    for (const Register* reg : registers)
        for (const Pupil& pupil : school->roll.pupils())
            counted += recount(*reg, pupil);
    EXPECT_EQ(counted, sum(totals(registers, kRange, GroupBy::School, kAsAt)));
}

TEST_P(FiguresPropertyTest, PossibleIsAttendedAndAbsent) {
    for (const TotalsRow& row : totals(registers, kRange, GroupBy::Pupil, kAsAt))
        EXPECT_EQ(row.totals.possible, row.totals.attended + row.totals.absent());
}

TEST_P(FiguresPropertyTest, LiftingEveryClosureAndMakingThemAgainChangesNothing) {
    const Totals before = sum(totals(registers, kRange, GroupBy::School, kAsAt));
    const std::vector<Closure> closures = school->calendar.closures();
    school->setClosures({});
    EXPECT_NE(sum(totals(registers, kRange, GroupBy::School, kAsAt)), before);
    school->setClosures(closures);
    EXPECT_EQ(sum(totals(registers, kRange, GroupBy::School, kAsAt)), before);
}

INSTANTIATE_TEST_SUITE_P(AnySchool, FiguresPropertyTest, testing::Range(1u, 6u));

} // namespace
} // namespace rollbook
