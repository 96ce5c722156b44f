// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file: at most 24 bytes a mark; opening it at most half a second and not growing with the years
// in it; bringing in 760,000 marks in at most 20 s and 400 MiB.

#include "core/office/Imports.h"
#include "core/store/Database.h"
#include "core/store/Store.h"
#include "tests/bench/BenchSchool.h"

#include <QFile>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const Author kOfficer{.name = u"Ruth Okafor"_s, .jobTitle = u"Attendance Officer"_s};

void openToSchoolInMemory(benchmark::State& state) {
    for (auto _ : state) {
        const auto office = BenchSchool::instance().open(OpenMode::ReadOnly);
        benchmark::DoNotOptimize(office->school().roll.pupils().size());
    }
}
BENCHMARK(openToSchoolInMemory)->Unit(benchmark::kMillisecond)->UseRealTime();

// The same school with ten more years of marks behind it, written as rows of the same form.
void openWithTenPastYears(benchmark::State& state) {
    BenchSchool& bench = BenchSchool::instance();
    const QString file = bench.copy(u"old.rollbook"_s);
    {
        auto database = *Database::open(file, Database::Access::ReadWrite);
        const auto grown = database->run(
            u"WITH RECURSIVE years(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM years WHERE n < 11) "
            "INSERT INTO mark(pupil, date, half, revision, code, minutes_late, entry) "
            "SELECT pupil, date - 364 * n, half, revision, code, minutes_late, entry FROM mark, years "
            "WHERE date > (SELECT max(date) - 350 FROM mark)"_s);
        ROLLBOOK_REQUIRE(grown.isOk(), grown.error().toString());
    }
    for (auto _ : state) {
        auto office = Office::open(file, OpenMode::ReadOnly, bench.clock(), bench.codes());
        benchmark::DoNotOptimize((*office)->school().roll.pupils().size());
    }
}
BENCHMARK(openWithTenPastYears)->Unit(benchmark::kMillisecond)->UseRealTime();

void bytesAMark(benchmark::State& state) {
    const auto office = BenchSchool::instance().open(OpenMode::ReadOnly);
    const Database& database = office->store().database();
    qint64 bytes = 0;
    qint64 rows = 0;
    for (auto _ : state) {
        bytes = *database.integer(u"SELECT sum(pgsize) FROM dbstat WHERE name = 'mark'"_s);
        rows = *database.integer(u"SELECT count(*) FROM mark"_s);
    }
    state.counters["bytes_a_mark"] = double(bytes) / double(rows);
    state.counters["file_bytes_a_mark"] = double(QFile(BenchSchool::instance().file()).size()) / double(rows);
}
BENCHMARK(bytesAMark)->Iterations(1);

QByteArray marksCsv(const School& school, const DateRange& range) {
    QByteArray csv = "UPN,Date,Session,Mark\r\n";
    const Register& reg = *school.registerOf(SchoolYear::containing(range.from));
    for (const Pupil& pupil : school.roll.pupils())
        for (const SessionKey& session : reg.sessions()) {
            const Reading reading = reg.reading(pupil.id, session);
            if (!reading.recorded.isEmpty())
                csv += pupil.upn.toLatin1() + ',' + session.date.toString(Qt::ISODate).toLatin1() + ','
                       + toString(session.half).toLatin1() + ',' + reading.recorded.toUtf8() + "\r\n";
        }
    return csv;
}

qint64 peakMemoryKiB() {
    QFile status(u"/proc/self/status"_s); // Linux only: elsewhere it reads as 0
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

// 2,000 pupils x 380 sessions into a file that has the pupils and no mark.
void importAYear(benchmark::State& state) {
    BenchSchool& bench = BenchSchool::instance();
    QByteArray csv;
    {
        const auto office = bench.open(OpenMode::ReadOnly);
        csv = marksCsv(office->school(), SchoolYear::containing(kBenchToday).range());
    }
    const QString file = bench.copy(u"import.rollbook"_s);
    {
        auto database = *Database::open(file, Database::Access::ReadWrite);
        for (const auto& sql : {u"DROP TRIGGER mark_no_delete"_s, u"DELETE FROM mark"_s})
            ROLLBOOK_REQUIRE(database->run(sql).isOk(), sql);
    }
    auto office = *Office::open(file, OpenMode::ReadWrite, bench.clock(), bench.codes());
    int created = 0;
    for (auto _ : state) {
        const auto report = ImportMarks(*office).run(
            {.bytes = csv, .fileName = u"marks.csv"_s, .mode = ImportMode::Import}, kOfficer);
        ROLLBOOK_REQUIRE(report.isOk(), report.error().toString());
        created = report->created;
    }
    state.counters["marks"] = created;
    state.counters["peak_MiB"] = double(peakMemoryKiB()) / 1024;
}
BENCHMARK(importAYear)->Iterations(1)->Unit(benchmark::kSecond)->UseRealTime();

} // namespace
} // namespace rollbook
