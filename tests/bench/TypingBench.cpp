// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A code typed: its commit beside a bare commit of one row, and the way from the key to the paint.

#include "core/office/TakeRegister.h"
#include "core/store/Database.h"
#include "tests/bench/BenchSchool.h"
#include "tests/bench/OpenWindow.h"

#include <QTest>
#include <QWindow>

#include <benchmark/benchmark.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A pupil of a register of today that is still to be taken: the demo school always has one.
std::pair<PupilId, SessionKey> openCell(const Office& office) {
    const School& school = office.school();
    const QDate today = office.clock().today();
    for (const Half half : {Half::AM, Half::PM})
        for (const QString& className : school.roll.classesOn(today))
            if (registerState(school, className, {today, half}) == RegisterState::NotTaken)
                return {school.roll.pupilsInClass(className, today).front()->id, {today, half}};
    ROLLBOOK_REQUIRE(false, u"no register is open"_s);
}

void codeTyped(benchmark::State& state) {
    const BenchSchool& bench = BenchSchool::instance();
    const auto office = bench.open(bench.copy(bench.oneYear(), u"typed.rollbook"_s),
                                   OpenMode::ReadWrite);
    const auto [pupil, session] = openCell(*office);
    bool isIll = false;
    for (auto _ : state) {
        isIll = !isIll;
        const auto kept = DraftRegister(*office).enter(
            {.mark = {pupil, session, isIll ? u"I"_s : u"N"_s, std::nullopt}, .note = {}});
        ROLLBOOK_REQUIRE(kept.isOk(), kept.error().toString());
    }
}
BENCHMARK(codeTyped)->Unit(benchmark::kMicrosecond)->UseRealTime()->Repetitions(5);

void bareCommit(benchmark::State& state) {
    const auto database = *Database::open(BenchSchool::instance().path(u"bare.db"_s),
                                          Database::Access::ReadWrite);
    const auto made = database->run(
        u"CREATE TABLE IF NOT EXISTS one(id INTEGER PRIMARY KEY, code TEXT) STRICT"_s);
    ROLLBOOK_REQUIRE(made.isOk(), made.error().toString());
    qint64 value = 0;
    for (auto _ : state) {
        const auto done = database->run("INSERT OR REPLACE INTO one(id, code) VALUES (1, ?)",
                                        {QString::number(++value)});
        ROLLBOOK_REQUIRE(done.isOk(), done.error().toString());
    }
}
BENCHMARK(bareCommit)->Unit(benchmark::kMicrosecond)->UseRealTime()->Repetitions(5);

double secondsToPaint(OpenWindow& opened, Qt::Key key) {
    const auto begun = std::chrono::steady_clock::now();
    QTest::keyClick(opened.window().windowHandle(), key);
    opened.waitForPaint();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

// The key goes down in the real window; over when the code is on the screen, saved.
void codeTypedAndPainted(benchmark::State& state) {
    const BenchSchool& bench = BenchSchool::instance();
    OpenWindow opened(bench.copy(bench.oneYear(), u"painted.rollbook"_s));
    opened.waitForPaint();
    opened.toRegister();
    bool isIll = false;
    for (auto _ : state) {
        isIll = !isIll;
        state.SetIterationTime(secondsToPaint(opened, isIll ? Qt::Key_I : Qt::Key_N));
        secondsToPaint(opened, Qt::Key_Up); // back from the next pupil
    }
}
BENCHMARK(codeTypedAndPainted)
    ->Unit(benchmark::kMicrosecond)
    ->UseManualTime()
    ->Repetitions(3);

} // namespace
} // namespace rollbook
