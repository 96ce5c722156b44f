// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/CensusHeadline.h"

#include "core/census/CensusErrors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

CensusPeriod period(CensusTerm term) {
    return censusPeriod(SchoolYear(2026), term);
}

} // namespace

TEST(CensusHeadlineTest, SaysTheWindowTheDayAndTheReturn) {
    EXPECT_EQ(periodHeadline(period(CensusTerm::Autumn)),
              u"Autumn 2026 (1 Aug–31 Dec) · census day 21 Jan 2027 · return by 17 Feb"_s);
}

TEST(CensusHeadlineTest, SpringIsNamedByTheYearItIsIn) {
    EXPECT_EQ(periodName(period(CensusTerm::Spring)), u"Spring 2027"_s);
}

TEST(CensusHeadlineTest, TheHalvesOfSummerAreToldApart) {
    EXPECT_EQ(periodName(period(CensusTerm::Summer1)), u"Summer 2027, first half"_s);
    EXPECT_EQ(periodName(period(CensusTerm::Summer2)), u"Summer 2027, second half"_s);
}

TEST(CensusHeadlineTest, CountsTheChecks) {
    CensusReturn data;
    EXPECT_EQ(checksHeadline(data), u"Nothing to clear"_s);
    const CensusProblem problem{.error = Error{errors::kNLeft, {}}};
    data.problems.assign(1, problem);
    EXPECT_EQ(checksHeadline(data), u"1 check to clear"_s);
    data.problems.assign(3, problem);
    EXPECT_EQ(checksHeadline(data), u"3 checks to clear"_s);
}
