// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/SystemClock.h"
#include "app/rollbook-cli/CommandLine.h"
#include "app/rollbook-cli/VerbTable.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>

namespace {

void print(std::FILE* stream, const QByteArray& text) {
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stream);
    std::fflush(stream);
}

// Pages ask for fonts, and fonts for an application that could have windows; it shows none.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv) {
    const auto* verb = argc > 1 ? rollbook::cli::findVerb(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!verb || !verb->makesPages)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    const auto application = applicationFor(argc, argv);
    const rollbook::cli::Answer answer =
        rollbook::cli::answer(QCoreApplication::arguments().mid(1), rollbook::SystemClock());
    print(stdout, answer.out);
    print(stderr, answer.err);
    return int(answer.exit);
}
