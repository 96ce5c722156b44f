// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/calendar/SchoolYear.h"
#include "core/roll/Staff.h"

namespace rollbook {

// A census figure and a daily estimate are counted differently: never mixed unlabelled.
enum class BenchmarkBasis { Census, DailyEstimate };

// A national figure, in hundredths of a percent.
struct Benchmark {
    QString country;
    SchoolYear year{0};
    QString until; // what it covers up to: "July 2026"
    BenchmarkBasis basis = BenchmarkBasis::Census;
    std::optional<Phase> phase; // nothing: of all schools
    int absence = 0;            // of possible sessions
    int persistent = 0;         // of pupils
    QString source;
    bool operator==(const Benchmark&) const = default;
};

// One publication (resources/benchmarks/README.md). Errors: analysis.badBenchmark (place).
Result<std::vector<Benchmark>> readBenchmarks(const QByteArray& json);
Result<std::vector<Benchmark>> shippedBenchmarks();

// The one to stand beside a school of the phase on the date: of its phase, or of all schools for an
// all-through one, and of the latest year that is not after the date's. Null: there is none.
const Benchmark* benchmarkFor(const std::vector<Benchmark>& all, Phase phase, QDate date);

} // namespace rollbook
