// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Promises.h"

#include <algorithm>
#include <cstdio>

namespace rollbook {

void Promises::ReportRuns(const std::vector<Run>& runs) {
    for (const Run& run : runs) {
        if (run.run_type != Run::RT_Iteration)
            continue;
        Seconds& seconds = m_seconds[run.run_name.function_name];
        const auto iterations = double(run.iterations);
        seconds.clock.push_back(run.real_accumulated_time / iterations);
        seconds.processor.push_back(run.cpu_accumulated_time / iterations);
        for (const auto& [name, counter] : run.counters)
            m_counters[name] = counter.value;
    }
    ConsoleReporter::ReportRuns(runs);
}

double Promises::median(const std::string& name, Kind kind) const {
    const auto found = m_seconds.find(name);
    if (found == m_seconds.end())
        return 0;
    std::vector<double> seconds = found->second.*kind;
    std::ranges::sort(seconds);
    return seconds[seconds.size() / 2];
}

void Promises::sayTime(const char* what, const char* name, double most) const {
    const double seconds = median(name, &Seconds::clock);
    if (seconds > 0)
        std::printf("%-48s %9.2f ms   at most %.0f ms\n", what, seconds * 1e3, most * 1e3);
    // Little of it means that another process did the work.
    if (const double processor = median(name, &Seconds::processor); processor > seconds / 10)
        std::printf("%-48s %9.2f ms\n", "    of the processor", processor * 1e3);
}

void Promises::sayRatio(const char* what, const char* over, const char* under, Kind kind,
                        const char* bound) const {
    const double slow = median(over, kind);
    const double fast = median(under, kind);
    if (slow > 0 && fast > 0)
        std::printf("%-48s %9.2f x    %s\n", what, slow / fast, bound);
}

void Promises::sayCounter(const char* what, const char* counter, const char* bound) const {
    if (const auto found = m_counters.find(counter); found != m_counters.end())
        std::printf("%-48s %9.2f      %s\n", what, found->second, bound);
}

void Promises::sayLess(const char* what, const char* over, const char* under,
                       const char* bound) const {
    const double whole = median(over, &Seconds::clock);
    const double part = median(under, &Seconds::clock);
    if (whole > 0 && part > 0)
        std::printf("%-48s %9.2f ms   %s\n", what, (whole - part) * 1e3, bound);
}


void Promises::Finalize() {
    const Kind clock = &Seconds::clock;
    const Kind processor = &Seconds::processor;
    std::puts("\nPromised, and the medians of this run");
    sayTime("totals of the school, from memory", "totalsOfSchool", 0.002);
    sayTime("totals of every pupil, from memory", "totalsByPupil", 0.002);
    sayRatio("SQL / totals of the school", "totalsInSql", "totalsOfSchool", processor,
             "at least 50");
    sayRatio("SQL / totals of every pupil", "totalsInSql", "totalsByPupil", processor,
             "at least 50");
    sayTime("file to usable window", "windowOverOneYear", 0.5);
    sayRatio("with six past years / with none", "windowOverManyYears", "windowOverOneYear",
             processor, "about 1");
    sayRatio("a code typed / a bare commit", "codeTyped", "bareCommit", clock, "at most 1.5");
    sayLess("paint of a code typed, after its commit", "codeTypedAndPainted", "codeTyped",
            "at most 16 ms");
    sayTime("whole worklist, the default pack", "worklistWhole/default", 0.030);
    sayTime("whole worklist, inspire-2022", "worklistWhole/inspire", 0.030);
    sayTime("whole worklist, hackney-2012", "worklistWhole/hackney", 0.030);
    sayTime("whole worklist, woodside", "worklistWhole/woodside", 0.030);
    sayTime("worklist after one mark", "worklistAfterMark", 0.001);
    sayLess("sign-in to the board painted, less a commit", "signedInAndPainted", "bareCommit",
            "at most 16 ms");
    sayTime("everybody's absence, all periods", "absenceOfAll", 0.020);
    sayTime("everybody's absence after one mark", "absenceAfterOneMark", 0.001);
    sayTime("the list of due letters", "lettersDue", 0.050);
    sayRatio("500 letters / Qt's own printing of them", "lettersPrinted", "documentPrinted",
             processor, "at most 1.5");
    sayCounter("peak memory of 50 letters, MiB", "fifty_MiB", "");
    sayCounter("peak memory of 500 letters, MiB", "fiveHundred_MiB", "within 10 of it");
    sayCounter("bytes a mark, its table", "table_bytes_a_mark", "at most 24");
    sayCounter("bytes a mark, the whole file", "file_bytes_a_mark", "at most 24");
    sayTime("import of 760,000 marks, a mark a row", "importMarks", 20);
    sayCounter("its process, seconds of the processor", "processor_s", "");
    sayCounter("peak memory of the import, MiB", "peak_MiB", "below 400");
}

} // namespace rollbook
