// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Importing 760,000 marks, a mark a row, into a file that has the pupils and the dates.

#include "tests/bench/ImportBench.h"

#include "core/office/Imports.h"
#include "tests/bench/BenchSchool.h"
#include "tests/bench/PastYears.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kMarks = 760'000;

// Marks of a year as the file has them, until there are enough.
void addMarks(QByteArray& csv, const Register& reg, int& left) {
    for (int row = 0; row < reg.rowCount(); ++row)
        for (int column = 0; column < reg.columnCount() && left > 0; ++column) {
            const QString code = reg.recordedCode(row, column);
            const SessionKey& session = reg.sessions()[std::size_t(column)];
            if (code.isEmpty())
                continue;
            csv += u"%1,%2,%3,%4\r\n"_s
                       .arg(reg.pupilAt(row).upn, session.date.toString(Qt::ISODate),
                            toString(session.half), code)
                       .toUtf8();
            --left;
        }
}

QString writeCsv() {
    const BenchSchool& bench = BenchSchool::instance();
    const auto office = bench.open(bench.twoYears());
    const SchoolYear year = SchoolYear::containing(kBenchToday);
    const auto loaded = office->loadYear(year.previous());
    ROLLBOOK_REQUIRE(loaded.isOk(), loaded.error().toString());
    QByteArray csv = "UPN,Date,Session,Mark\r\n";
    int left = kMarks;
    for (const SchoolYear one : {year, year.previous()})
        addMarks(csv, *office->school().registerOf(one), left);
    QFile file(bench.path(u"marks.csv"_s));
    ROLLBOOK_REQUIRE(left == 0 && file.open(QIODevice::WriteOnly) &&
                         file.write(csv) == csv.size(),
                     file.fileName());
    return file.fileName();
}

// Linux only; 0 elsewhere.
qint64 peakMemoryKiB() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

void importMarks(benchmark::State& state) {
    const BenchSchool& bench = BenchSchool::instance();
    const QString csv = writeCsv();
    const QString file = bench.copy(bench.oneYear(), u"import.rollbook"_s);
    removeMarksBefore(file, kBenchToday.addDays(1));
    QProcess process;
    for (auto _ : state) {
        process.start(QCoreApplication::applicationFilePath(),
                      {QString::fromLatin1(kImportOnly), file, csv});
        ROLLBOOK_REQUIRE(process.waitForFinished(-1) && process.exitCode() == 0,
                         QString::fromUtf8(process.readAllStandardError()));
    }
    const QList<QByteArray> said = process.readAllStandardOutput().simplified().split(' ');
    state.counters["marks"] = said.value(0).toDouble();
    state.counters["peak_MiB"] = said.value(1).toDouble() / 1024;
    state.counters["processor_s"] = said.value(2).toDouble() / 1000;
}
BENCHMARK(importMarks)->Iterations(1)->Unit(benchmark::kSecond)->UseRealTime();

} // namespace

int importOnly(const QString& file, const QString& csv) {
    const auto codes = CodeBook::shipped();
    const FixedClock clock(QDateTime(kBenchToday, QTime(16, 0)));
    QFile list(csv);
    if (!codes || !list.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray bytes = list.readAll();
    auto office = Office::open(file, OpenMode::ReadWrite, clock, *codes);
    if (!office)
        return 1;
    const auto report = ImportMarks(**office).run(
        {.bytes = bytes, .fileName = u"marks.csv"_s, .mode = ImportMode::Import},
        {.name = u"Ruth Okafor"_s, .jobTitle = u"Attendance Officer"_s});
    if (!report || !report->problems.empty())
        return 1;
    std::printf("%d %lld %lld\n", report->created, static_cast<long long>(peakMemoryKiB()),
                static_cast<long long>(std::clock() / (CLOCKS_PER_SEC / 1000)));
    return 0;
}

} // namespace rollbook
