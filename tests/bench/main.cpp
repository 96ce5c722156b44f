// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the measurements, then says the ratios that the product promises.

#include <QApplication>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>
#include <string>

namespace {

// The usual table, and the times kept by name.
class RatioReporter final : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs)
            m_times[run.run_name.function_name] = run.GetAdjustedRealTime();
        ConsoleReporter::ReportRuns(runs);
    }
    void say(const char* what, const char* slow, const char* fast, const char* promise) const {
        if (m_times.contains(slow) && m_times.contains(fast))
            std::printf("%-52s %8.2f   (%s)\n", what, m_times.at(slow) / m_times.at(fast), promise);
    }

private:
    std::map<std::string, double> m_times;
};

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    std::puts("\nRatios");
    reporter.say("totals in SQL / from memory", "totalsInSql", "totalsFromMemory", "at least 50");
    reporter.say("a code typed / a bare commit", "codeTyped", "bareCommit", "at most 1.5");
    reporter.say("opening with ten past years / with one", "openWithTenPastYears",
                 "openToSchoolInMemory", "about 1");
    return 0;
}
