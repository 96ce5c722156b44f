// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The size of the file: bytes for each row of `mark`, in its own table and in the whole file.

#include "core/store/Database.h"
#include "core/store/Store.h"
#include "tests/bench/BenchSchool.h"

#include <QFile>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

void countBytes(benchmark::State& state, const QString& file) {
    const auto office = BenchSchool::instance().open(file);
    const Database& database = office->store().database();
    double rows = 0;
    for (auto _ : state)
        rows = double(*database.integer(u"SELECT count(*) FROM mark"_s));
    // dbstat is there when SQLite was built with it, as Debian's is.
    if (const auto bytes =
            database.integer(u"SELECT sum(pgsize) FROM dbstat WHERE name = 'mark'"_s))
        state.counters["table_bytes_a_mark"] = double(*bytes) / rows;
    state.counters["file_bytes_a_mark"] = double(QFile(file).size()) / rows;
    state.counters["marks"] = rows;
}

void bytesOfTwoYears(benchmark::State& state) {
    countBytes(state, BenchSchool::instance().twoYears());
}
BENCHMARK(bytesOfTwoYears)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace rollbook
