// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

namespace rollbook::cli {

enum class ExitCode { Done = 0, Refused = 1, Usage = 2, FileUnusable = 3 };

namespace errors {
inline constexpr ErrorCode kUsage{"cli.usage"};           // sentence
inline constexpr ErrorCode kCannotRead{"cli.cannotRead"}; // file, reason
inline constexpr ErrorCode kNoYear{"cli.noYear"};         // year
} // namespace errors

Error usageError(const QString& sentence);
ExitCode exitCodeFor(const Error& error);
// What a person reads of it.
QString sentenceFor(const Error& error);

} // namespace rollbook::cli
