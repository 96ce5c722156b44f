// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Absence view's figures of everybody, from the registers in memory, and after one mark.

#include "core/analysis/AbsenceTable.h"
#include "tests/bench/BenchSchool.h"
#include "ui/absence/AbsenceLine.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const SchoolYear kYear = SchoolYear::containing(kBenchToday);

std::unique_ptr<Office> withTwoYears() {
    auto office = BenchSchool::instance().open(BenchSchool::instance().twoYears());
    const auto loaded = office->loadYear(kYear.previous());
    ROLLBOOK_REQUIRE(loaded.isOk(), loaded.error().toString());
    return office;
}

AbsenceTable::Sources sourcesOf(const School& school) {
    return {.year = *school.registerOf(kYear),
            .yearBefore = school.registerOf(kYear.previous()),
            .on = kBenchToday};
}

void absenceOfAll(benchmark::State& state) {
    const auto office = withTwoYears();
    for (auto _ : state) {
        const AbsenceTable table(sourcesOf(office->school()));
        const auto lines = absenceLines(office->school(), table);
        benchmark::DoNotOptimize(lines.data());
    }
}
BENCHMARK(absenceOfAll)->Unit(benchmark::kMillisecond)->Repetitions(3);

void absenceAfterOneMark(benchmark::State& state) {
    const auto office = withTwoYears();
    AbsenceTable table(sourcesOf(office->school()));
    const PupilId pupil = table.rows()[table.rows().size() / 2].year.pupil;
    for (auto _ : state)
        table.recount(pupil);
}
BENCHMARK(absenceAfterOneMark)->Unit(benchmark::kMillisecond)->Repetitions(3);

} // namespace
} // namespace rollbook
