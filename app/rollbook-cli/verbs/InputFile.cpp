// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/verbs/InputFile.h"

#include "app/rollbook-cli/CliErrors.h"

#include <QFile>

namespace rollbook::cli {

using namespace Qt::StringLiterals;

Result<QByteArray> readInput(const QString& path) {
    QFile file(path);
    const auto failure = [&] {
        return Error{errors::kCannotRead, {{u"file"_s, path}, {u"reason"_s, file.errorString()}}};
    };
    if (!file.open(QIODevice::ReadOnly))
        return failure();
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure();
    return bytes;
}

} // namespace rollbook::cli
