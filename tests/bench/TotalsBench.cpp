// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Totals of the whole school for the year, from memory, beside the same question asked of the file.

#include "core/analysis/Figures.h"
#include "core/store/Database.h"
#include "core/store/Store.h"
#include "tests/bench/BenchSchool.h"

#include <benchmark/benchmark.h>

namespace rollbook {
namespace {

const SchoolYear kYear = SchoolYear::containing(kBenchToday);

void totalsBy(benchmark::State& state, GroupBy by) {
    const auto office = BenchSchool::instance().open(BenchSchool::instance().oneYear());
    const Register* const reg = office->school().registerOf(kYear);
    for (auto _ : state) {
        const auto rows = totals({&reg, 1}, kYear.range(), by, {.date = kBenchToday});
        benchmark::DoNotOptimize(rows.data());
    }
    state.counters["sessions"] = double(reg->columnCount());
}

void totalsOfSchool(benchmark::State& state) {
    totalsBy(state, GroupBy::School);
}
BENCHMARK(totalsOfSchool)->Unit(benchmark::kMillisecond)->Repetitions(3);

void totalsByPupil(benchmark::State& state) {
    totalsBy(state, GroupBy::Pupil);
}
BENCHMARK(totalsByPupil)->Unit(benchmark::kMillisecond)->Repetitions(3);

void totalsInSql(benchmark::State& state) {
    const auto office = BenchSchool::instance().open(BenchSchool::instance().oneYear());
    for (auto _ : state) {
        auto statement = office->store().database().prepare(
            "SELECT pupil, code, count(*) FROM mark GROUP BY pupil, code");
        qint64 rows = 0;
        while (*statement->step())
            ++rows;
        benchmark::DoNotOptimize(rows);
    }
}
BENCHMARK(totalsInSql)->Unit(benchmark::kMillisecond)->Repetitions(3);

} // namespace
} // namespace rollbook
