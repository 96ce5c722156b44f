// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/Benchmarks.h"

#include "core/analysis/AnalysisErrors.h"
#include "tests/support/SchoolBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QByteArray publication(const char* instead = "", const char* with = "") {
    QByteArray text = R"({"country": "England", "schoolYear": "2024/25", "until": "July 2025",
        "basis": "census", "source": "A publication",
        "figures": {"primary": {"absence": 515, "persistent": 1328}}})";
    return *instead ? text.replace(instead, with) : text;
}

TEST(BenchmarksTest, AFigureSaysItsYearItsBasisAndItsSource) {
    const auto read = readBenchmarks(publication());
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, std::vector{(Benchmark{.country = u"England"_s,
                                            .year = SchoolYear(2024),
                                            .until = u"July 2025"_s,
                                            .basis = BenchmarkBasis::Census,
                                            .phase = Phase::Primary,
                                            .absence = 515,
                                            .persistent = 1328,
                                            .source = u"A publication"_s})});
}

TEST(BenchmarksTest, WhatIsMissingOrWrongIsNamed) {
    const struct {
        const char* instead;
        const char* with;
        QString place;
    } cases[]{
        {"2024/25", "2024", u"schoolYear"_s}, {"census", "guess", u"basis"_s},
        {"England", "", u"country"_s},        {"A publication", "", u"source"_s},
        {"primary", "nursery", u"figures.nursery"_s},
        {"515", "10001", u"figures.primary"_s}, {"1328", "-1", u"figures.primary"_s},
    };
    for (const auto& [instead, with, place] : cases) {
        const auto read = readBenchmarks(publication(instead, with));
        ASSERT_FALSE(read) << instead;
        EXPECT_EQ(read.error(), (Error{errors::kBadBenchmark, {{u"place"_s, place}}}));
    }
}

TEST(BenchmarksTest, ASchoolStandsBesideItsPhaseInTheLatestYearThatHasBegun) {
    const auto of = [](int year, std::optional<Phase> phase) {
        return Benchmark{.year = SchoolYear(year), .phase = phase};
    };
    const std::vector all{of(2024, Phase::Primary), of(2025, Phase::Primary),
                          of(2025, std::nullopt)};
    EXPECT_EQ(benchmarkFor(all, Phase::Primary, day("2026-11-20")), &all[1]);
    EXPECT_EQ(benchmarkFor(all, Phase::Primary, day("2025-07-31")), &all[0]);
    EXPECT_EQ(benchmarkFor(all, Phase::AllThrough, day("2026-11-20")), &all[2]);
    EXPECT_EQ(benchmarkFor(all, Phase::Special, day("2026-11-20")), nullptr);
    EXPECT_EQ(benchmarkFor(all, Phase::Primary, day("2024-07-31")), nullptr);
}

TEST(BenchmarksTest, TheShippedOnesAreWholeAndSayTheirSource) {
    const auto all = shippedBenchmarks();
    ASSERT_TRUE(all);
    for (const Phase phase : {Phase::Primary, Phase::Secondary, Phase::AllThrough, Phase::Special})
        EXPECT_NE(benchmarkFor(*all, phase, day("2026-11-20")), nullptr) << int(phase);
}

} // namespace
} // namespace rollbook
