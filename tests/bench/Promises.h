// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace rollbook {

// The usual table, and at its end what the product promises beside what was measured: medians of
// the repetitions, ratios of one run.
class Promises final : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override;
    void Finalize() override;

private:
    // Seconds of an iteration, by repetition: by the clock, and of the processor, which a busy
    // machine does not lengthen as much.
    struct Seconds {
        std::vector<double> clock;
        std::vector<double> processor;
    };
    using Kind = std::vector<double> Seconds::*;

    double median(const std::string& name, Kind kind) const; // 0: did not run
    void sayTime(const char* what, const char* name, double most) const;
    void sayRatio(const char* what, const char* over, const char* under, Kind kind,
                  const char* bound) const;
    void sayCounter(const char* what, const char* counter, const char* bound) const;
    void sayLess(const char* what, const char* over, const char* under, const char* bound) const;

    std::map<std::string, Seconds> m_seconds;
    std::map<std::string, double> m_counters;
};

} // namespace rollbook
