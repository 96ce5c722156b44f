// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is due for a whole school at the end of a year, with the year before it in memory: from
// scratch, after one mark, and in the window while a child signs in at the hatch.

#include "core/office/hatch/SignInLate.h"
#include "core/office/work/DueWork.h"
#include "core/office/work/UsePathway.h"
#include "tests/bench/BenchSchool.h"
#include "tests/bench/OpenWindow.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const SchoolYear kYear = SchoolYear::containing(kBenchToday);
const AsAt kMorning{.date = kBenchToday, .time = QTime(9, 30)};
const Author kOfficer{.name = u"M Okafor"_s, .jobTitle = u"Attendance officer"_s};

// The school under the statutory layer and a pack, with both years in memory.
std::unique_ptr<Office> atWork(const QString& pack) {
    const BenchSchool& bench = BenchSchool::instance();
    auto office = bench.open(bench.copy(bench.twoYears(), u"work.rollbook"_s),
                             OpenMode::ReadWrite);
    const auto used = UsePathway(*office).run({pack, kYear.firstDay()}, kOfficer);
    ROLLBOOK_REQUIRE(used.isOk(), used.error().toString());
    const auto loaded = office->loadYear(kYear.previous());
    ROLLBOOK_REQUIRE(loaded.isOk(), loaded.error().toString());
    return office;
}

void worklistWhole(benchmark::State& state, const char* pack) {
    const auto office = atWork(QString::fromLatin1(pack));
    std::size_t rows = 0;
    for (auto _ : state)
        rows = worklistOf(office->school(), kMorning)->due().size();
    state.counters["rows"] = double(rows);
}
BENCHMARK_CAPTURE(worklistWhole, default, "rollbook-default")
    ->Unit(benchmark::kMillisecond)->Repetitions(3);
BENCHMARK_CAPTURE(worklistWhole, inspire, "inspire-2022")
    ->Unit(benchmark::kMillisecond)->Repetitions(3);
BENCHMARK_CAPTURE(worklistWhole, hackney, "hackney-2012")
    ->Unit(benchmark::kMillisecond)->Repetitions(3);
BENCHMARK_CAPTURE(worklistWhole, woodside, "woodside")
    ->Unit(benchmark::kMillisecond)->Repetitions(3);

void worklistAfterMark(benchmark::State& state) {
    const auto office = atWork(u"rollbook-default"_s);
    std::vector<DueAction> rows = worklistOf(office->school(), kMorning)->due();
    const std::vector<PupilId> touched{office->school().roll.pupils()[kBenchPupils / 2].id};
    for (auto _ : state)
        rows = worklistOf(office->school(), kMorning)->dueAfter(std::move(rows), touched);
    state.counters["rows"] = double(rows.size());
}
BENCHMARK(worklistAfterMark)->Unit(benchmark::kMillisecond)->Repetitions(3);

// A child without a reason this morning: what the hatch sees come in.
PupilId absentChild(const School& school) {
    const Register* const reg = school.registerOf(kYear);
    for (const Pupil& pupil : school.roll.pupils())
        if (reg->reading(pupil.id, {kBenchToday, Half::AM}).recorded == u"N")
            return pupil.id;
    ROLLBOOK_REQUIRE(false, u"nobody is N today"_s);
}

// From the sign-in until it is on disk, every view has heard and the board is painted.
void signedInAndPainted(benchmark::State& state) {
    const BenchSchool& bench = BenchSchool::instance();
    OpenWindow opened(bench.copy(bench.oneYear(), u"hatch.rollbook"_s));
    opened.waitForPaint();
    opened.toBoard();
    SignInLate hatch(opened.office());
    const SignInLate::Request request{.pupil = absentChild(opened.office().school()),
                                      .at = QDateTime(kBenchToday, QTime(9, 40)),
                                      .reason = u"Overslept"_s};
    for (auto _ : state) {
        const auto begun = std::chrono::steady_clock::now();
        const auto made = hatch.run(request, opened.author());
        ROLLBOOK_REQUIRE(made.isOk(), made.error().toString());
        opened.waitForPaint();
        state.SetIterationTime(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
        const auto back = hatch.takeBack(made->arrival, opened.author());
        ROLLBOOK_REQUIRE(back.isOk(), back.error().toString());
        opened.waitForPaint();
    }
}
BENCHMARK(signedInAndPainted)->Unit(benchmark::kMillisecond)->UseManualTime()->Repetitions(3);

} // namespace
} // namespace rollbook
