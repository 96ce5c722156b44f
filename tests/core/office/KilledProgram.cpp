// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program that is killed: opens FILE, does the morning's acts, says each once it is saved, and
// dies before statement STEP is run (0: never), as if the power had gone.

#include "core/store/Database.h"
#include "core/store/Store.h"
#include "tests/core/office/KilledActs.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace {

class DieAtStep final : public rollbook::FaultPlan {
public:
    explicit DieAtStep(int step) : m_step(step) {}
    std::optional<rollbook::ErrorCode> faultBefore(const QString&) override {
        if (++m_seen == m_step)
            std::_Exit(9);
        return std::nullopt;
    }

private:
    int m_step;
    int m_seen = 0;
};

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const rollbook::FixedClock clock(QDateTime(QDate(2024, 11, 20), QTime(9, 5)));
    const auto codes = rollbook::CodeBook::shipped();
    auto office = rollbook::Office::open(QString::fromLocal8Bit(argv[1]),
                                         rollbook::OpenMode::ReadWrite, clock, *codes);
    if (!office)
        return 3;
    DieAtStep plan(std::atoi(argv[2]));
    (*office)->store().database().setFaultPlan(&plan);
    for (const rollbook::KilledAct& act : rollbook::killedActs()) {
        if (const auto done = act.run(**office); !done) {
            std::fprintf(stderr, "%s: %s\n", act.name, qPrintable(done.error().toString()));
            return 1;
        }
        std::puts(act.name);
        std::fflush(stdout);
    }
    (*office)->store().database().setFaultPlan(nullptr);
    return 0;
}
