// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/Benchmarks.h"
#include "core/analysis/YearShape.h"
#include "ui/figures/Chart.h"

namespace rollbook {

// Whose absence is charted: rows of the register of the year, who are in the group today.
struct ChartedGroup {
    const Register& year;
    const Register* yearBefore = nullptr; // null: not there
    QDate on;
    QString name;              // "Whole school"
    std::vector<int> rows;
    std::vector<int> cohort;   // those of them whom persistence is counted of (aged 5-15)
    const Benchmark* national = nullptr; // null: none for such a school
    std::optional<int> target = {};      // in tenths of a percent
};

// In the order in which the page offers them.
enum class AbsenceChart { Weeks, Codes, Weekdays, Bands };
inline constexpr std::size_t kAbsenceCharts = 4;
QString name(AbsenceChart chart);
Chart makeChart(AbsenceChart chart, const ChartedGroup& group);

} // namespace rollbook
