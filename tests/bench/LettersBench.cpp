// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The letters of a whole school: which are due, and five hundred of them on paper beside what Qt's
// own printing of the same pages takes.

#include "core/office/letters/LetterRun.h"
#include "core/office/work/UsePathway.h"
#include "tests/bench/BenchSchool.h"
#include "ui/print/LetterPages.h"
#include "ui/print/PutOnPaper.h"

#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const Author kOfficer{.name = u"M Okafor"_s, .jobTitle = u"Attendance officer"_s};
constexpr int kMany = 500;
constexpr int kFew = 50;

void lettersDue(benchmark::State& state) {
    const BenchSchool& bench = BenchSchool::instance();
    const auto office = bench.open(bench.copy(bench.twoYears(), u"letters.rollbook"_s),
                                   OpenMode::ReadWrite);
    const SchoolYear year = SchoolYear::containing(kBenchToday);
    const auto used = UsePathway(*office).run({u"rollbook-default"_s, year.firstDay()}, kOfficer);
    ROLLBOOK_REQUIRE(used.isOk(), used.error().toString());
    const auto loaded = office->loadYear(year.previous());
    ROLLBOOK_REQUIRE(loaded.isOk(), loaded.error().toString());
    std::size_t rows = 0;
    for (auto _ : state)
        rows = lettersDueNow(*office, {.date = kBenchToday, .time = QTime(9, 30)})->size();
    state.counters["rows"] = double(rows);
}
BENCHMARK(lettersDue)->Unit(benchmark::kMillisecond)->Repetitions(3);

// Two pages of it.
QString longText() {
    QString text = u"<p>Dear Mrs Wright</p><h2>Ada Archer, class 4A: attendance</h2>"_s;
    for (int i = 0; i < 16; ++i)
        text += u"<p>We are writing because Ada has missed more school than we would hope. The "
                "figures are from the register as at 20 November 2026. A session is half a school "
                "day: a morning or an afternoon.</p><ul><li>3 October, all day</li><li>4 October, "
                "afternoon</li></ul>"_s;
    return text;
}

LetterOnPaper letter(const QString& text) {
    LetterOnPaper paper{.school = u"Marsh Lane Primary School"_s,
                        .recipient = u"Mrs Wei Wright"_s,
                        .address = {u"1 Mill Road"_s, u"Hackney"_s, u"E8 1AA"_s},
                        .date = u"20 November 2026"_s,
                        .text = text};
    paper.letterhead.signatory = u"Sam Lead"_s;
    return paper;
}

void printLetters(int count, const QString& path) {
    const QString text = longText();
    const auto written = writePdf(
        letterJob({.count = std::size_t(count),
                   .nth = [&](std::size_t) -> Result<LetterOnPaper> { return letter(text); },
                   .title = u"Letters"_s,
                   .fileName = {}}),
        path);
    ROLLBOOK_REQUIRE(written.isOk(), written.error().toString());
}

void lettersPrinted(benchmark::State& state) {
    const QTemporaryDir folder;
    for (auto _ : state)
        printLetters(kMany, folder.filePath(u"letters.pdf"_s));
}
BENCHMARK(lettersPrinted)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(3);

// Qt's own: the same text as one document, a letter from page to page.
void documentPrinted(benchmark::State& state) {
    const QTemporaryDir folder;
    const QString text = longText();
    for (auto _ : state) {
        QPdfWriter pdf(folder.filePath(u"document.pdf"_s));
        pdf.setPageSize(QPageSize(QPageSize::A4));
        QString all;
        for (int i = 0; i < kMany; ++i)
            all += u"<div style='page-break-before:always'>"_s + text + u"</div>"_s;
        QTextDocument document;
        document.setDefaultFont(QFont(u"Inter"_s, 11));
        document.setHtml(all);
        document.print(&pdf);
    }
}
BENCHMARK(documentPrinted)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(3);

// Peak of resident memory since it was last forgotten; 0 where the system does not say.
double peakMiB() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

double peakOf(int count) {
    const QTemporaryDir folder;
    QFile forget(u"/proc/self/clear_refs"_s);
    if (forget.open(QIODevice::WriteOnly))
        forget.write("5");
    forget.close();
    printLetters(count, folder.filePath(u"letters.pdf"_s));
    return peakMiB();
}

void lettersInMemory(benchmark::State& state) {
    for (auto _ : state) {
        peakOf(kFew); // fonts are read
        state.counters["fifty_MiB"] = peakOf(kFew);
        state.counters["fiveHundred_MiB"] = peakOf(kMany);
    }
}
BENCHMARK(lettersInMemory)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace
} // namespace rollbook
