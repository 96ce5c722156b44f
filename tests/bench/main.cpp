// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/ImportBench.h"
#include "tests/bench/Promises.h"

#include <QApplication>
#include <QLocale>

#include <benchmark/benchmark.h>

namespace {

bool isImportOnly(int argc, char** argv) {
    return argc == 4 && qstrcmp(argv[1], rollbook::kImportOnly) == 0;
}

} // namespace

int main(int argc, char** argv) {
    if (isImportOnly(argc, argv)) {
        const QCoreApplication application(argc, argv);
        return rollbook::importOnly(QString::fromLocal8Bit(argv[2]),
                                    QString::fromLocal8Bit(argv[3]));
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    benchmark::Initialize(&argc, argv);
    rollbook::Promises promises;
    benchmark::RunSpecifiedBenchmarks(&promises);
    return 0;
}
