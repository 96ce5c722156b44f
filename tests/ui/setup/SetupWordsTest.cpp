// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/SetupWords.h"

#include "core/exchange/ExchangeErrors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

SchoolDetails marshLane() {
    return {.name = u"Marsh Lane"_s, .council = u"204"_s, .establishment = u"2345"_s};
}

TEST(SetupWordsTest, WholeDetailsAreRight) {
    EXPECT_EQ(setupwords::faultOf(marshLane()), QString());
}

TEST(SetupWordsTest, NumbersHaveTheirLength) {
    for (const auto& [field, wrong] : {std::pair(&SchoolDetails::council, u"20"_s),
                                       std::pair(&SchoolDetails::council, u"2044"_s),
                                       std::pair(&SchoolDetails::council, u"2A4"_s),
                                       std::pair(&SchoolDetails::establishment, u"234"_s),
                                       std::pair(&SchoolDetails::establishment, u"23456"_s),
                                       std::pair(&SchoolDetails::urn, u"1234"_s),
                                       std::pair(&SchoolDetails::urn, u"12345678"_s),
                                       std::pair(&SchoolDetails::name, u"  "_s)}) {
        SchoolDetails details = marshLane();
        details.*field = wrong;
        EXPECT_NE(setupwords::faultOf(details), QString()) << qPrintable(wrong);
    }
}

TEST(SetupWordsTest, FieldsAreSaidInWords) {
    EXPECT_EQ(setupwords::field(u"birth"_s), u"Date of birth"_s);
    EXPECT_EQ(setupwords::field(u"doNotContact"_s), u"Do not contact"_s);
    EXPECT_EQ(setupwords::field(u"childProtectionPlan"_s), u"Child protection plan"_s);
}

TEST(SetupWordsTest, CountsSayWhatWouldBeAndWhatIs) {
    const ImportReport report{.created = 1200, .updated = 2, .unchanged = 3};
    EXPECT_EQ(setupwords::counts(report, ImportMode::DryRun),
              u"1,200 would be new · 2 would change · 3 unchanged"_s);
    EXPECT_EQ(setupwords::counts(report, ImportMode::Import), u"1,200 new · 2 changed · 3 unchanged"_s);
}

TEST(SetupWordsTest, CountsLeaveOutWhatThereIsNoneOf) {
    ImportReport report{.created = 6};
    EXPECT_EQ(setupwords::counts(report, ImportMode::Import), u"6 new"_s);
    const Problem found{.row = 5, .column = {}, .value = {}, .error = {errors::kNoRows}};
    report.problems = {found};
    report.warnings = {found, found};
    EXPECT_EQ(setupwords::counts(report, ImportMode::Import),
              u"6 new · 1 problem held back · 2 warnings"_s);
    EXPECT_EQ(setupwords::counts({}, ImportMode::DryRun), u"Nothing in it"_s);
}

TEST(SetupWordsTest, ACensusPeriodNamesItsDays) {
    EXPECT_EQ(setupwords::censusLine(censusPeriod(SchoolYear(2026), CensusTerm::Autumn)),
              u"Autumn: 01/08/2026 to 31/12/2026 · census day 21/01/2027 · return by 17/02/2027"_s);
}

} // namespace
} // namespace rollbook
