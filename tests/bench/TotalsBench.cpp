// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole-school totals for the year: at most 2 ms from memory, and at least 50 times faster than
// asking the file the same question in SQL.

#include "core/analysis/Figures.h"
#include "core/store/Database.h"
#include "core/store/Store.h"
#include "tests/bench/BenchSchool.h"

#include <benchmark/benchmark.h>

namespace rollbook {
namespace {

const SchoolYear kYear = SchoolYear::containing(kBenchToday);

void totalsFromMemory(benchmark::State& state) {
    const auto office = BenchSchool::instance().open(OpenMode::ReadOnly);
    const Register& reg = *office->school().registerOf(kYear);
    for (auto _ : state) {
        Totals totals = schoolTotals(reg, kYear.range(), {.date = kBenchToday, .time = {}});
        benchmark::DoNotOptimize(totals);
    }
}
BENCHMARK(totalsFromMemory)->Unit(benchmark::kMillisecond);

void totalsInSql(benchmark::State& state) {
    const auto office = BenchSchool::instance().open(OpenMode::ReadOnly);
    for (auto _ : state) {
        auto statement = office->store().database().prepare(
            "SELECT pupil, code, count(*) FROM mark GROUP BY pupil, code");
        qint64 rows = 0;
        while (statement->step().value())
            ++rows;
        benchmark::DoNotOptimize(rows);
    }
}
BENCHMARK(totalsInSql)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace rollbook
