// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening a file to a usable window: the program's own window with the officer's PIN confirmed, the
// list of the day loaded and painted.

#include "tests/bench/OpenWindow.h"
#include "tests/bench/BenchSchool.h"
#include "tests/bench/PastYears.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kPastYears = 6;

QString withPastYears() {
    BenchSchool& bench = BenchSchool::instance();
    const QString file = bench.copy(bench.oneYear(), u"past-years.rollbook"_s);
    addPastYears(file, SchoolYear::containing(kBenchToday).firstDay(), kPastYears);
    return file;
}

void openOften(benchmark::State& state, const QString& file) {
    for (auto _ : state) {
        auto opened = std::make_unique<OpenWindow>(file);
        opened->waitForPaint();
        state.PauseTiming();
        opened.reset();
        state.ResumeTiming();
    }
}

void windowOverOneYear(benchmark::State& state) {
    openOften(state, BenchSchool::instance().oneYear());
}
BENCHMARK(windowOverOneYear)->Unit(benchmark::kMillisecond)->UseRealTime()->Repetitions(3);

void windowOverManyYears(benchmark::State& state) {
    static const QString file = withPastYears();
    openOften(state, file);
}
BENCHMARK(windowOverManyYears)->Unit(benchmark::kMillisecond)->UseRealTime()->Repetitions(3);

// What of it is the file alone.
void schoolIntoMemory(benchmark::State& state) {
    const BenchSchool& bench = BenchSchool::instance();
    for (auto _ : state) {
        const auto office = bench.open(bench.oneYear());
        benchmark::DoNotOptimize(office->school().roll.pupils().size());
    }
}
BENCHMARK(schoolIntoMemory)->Unit(benchmark::kMillisecond)->UseRealTime()->Repetitions(3);

} // namespace
} // namespace rollbook
