// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/CliErrors.h"

#include "core/store/StoreErrors.h"
#include "ui/words/Sentences.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

Error usageError(const QString& sentence) {
    return {errors::kUsage, {{u"sentence"_s, sentence}}};
}

ExitCode exitCodeFor(const Error& error) {
    if (error.code == errors::kUsage)
        return ExitCode::Usage;
    const bool isOfTheFile = error.code == errors::kCannotRead || isFileError(error);
    return isOfTheFile ? ExitCode::FileUnusable : ExitCode::Refused;
}

QString sentenceFor(const Error& error) {
    if (error.code == errors::kUsage)
        return error.detail.value(u"sentence"_s).toString();
    if (error.code == errors::kCannotRead)
        return u"“%1” cannot be read: %2."_s.arg(error.detail.value(u"file"_s).toString(),
                                                 error.detail.value(u"reason"_s).toString());
    if (error.code == errors::kNoYear)
        return u"No calendar was brought in for %1. Use import-calendar first."_s.arg(
            error.detail.value(u"year"_s).toString());
    return sentence(error);
}

} // namespace rollbook::cli
