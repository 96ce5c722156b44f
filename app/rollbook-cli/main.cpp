// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/SystemClock.h"
#include "app/rollbook-cli/CommandLine.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

void print(std::FILE* stream, const QByteArray& text) {
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stream);
    std::fflush(stream);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const rollbook::cli::Answer answer =
        rollbook::cli::answer(QCoreApplication::arguments().mid(1), rollbook::SystemClock());
    print(stdout, answer.out);
    print(stderr, answer.err);
    return int(answer.exit);
}
