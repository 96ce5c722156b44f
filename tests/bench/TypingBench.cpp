// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A code typed: its commit within 1.5 times a bare one-row commit of the same settings.

#include "core/office/TakeRegister.h"
#include "core/store/Database.h"
#include "core/store/Store.h"
#include "tests/bench/BenchSchool.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A register of today that is still to be taken: the demo school always has one.
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
    BenchSchool& bench = BenchSchool::instance();
    auto office = *Office::open(bench.copy(u"typed.rollbook"_s), OpenMode::ReadWrite,
                                bench.clock(), bench.codes());
    const auto [pupil, session] = openCell(*office);
    bool isIll = false;
    for (auto _ : state) {
        isIll = !isIll;
        const auto kept = DraftRegister(*office).enter(
            {.mark = {pupil, session, isIll ? u"I"_s : u"N"_s, std::nullopt}});
        ROLLBOOK_REQUIRE(kept.isOk(), kept.error().toString());
    }
}
BENCHMARK(codeTyped)->Unit(benchmark::kMicrosecond)->UseRealTime();

void bareCommit(benchmark::State& state) {
    auto database = *Database::open(BenchSchool::instance().path(u"bare.db"_s),
                                    Database::Access::ReadWrite);
    ROLLBOOK_REQUIRE(database->run(u"CREATE TABLE IF NOT EXISTS one(id INTEGER PRIMARY KEY, "
                                   "code TEXT) STRICT"_s).isOk(), u"create"_s);
    qint64 value = 0;
    for (auto _ : state) {
        const auto done = database->run("INSERT OR REPLACE INTO one(id, code) VALUES (1, ?)",
                                        {QString::number(++value)});
        ROLLBOOK_REQUIRE(done.isOk(), done.error().toString());
    }
}
BENCHMARK(bareCommit)->Unit(benchmark::kMicrosecond)->UseRealTime();

} // namespace
} // namespace rollbook
