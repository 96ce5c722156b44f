// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rollbook {

// Logs a bug of ours with its place. Never throws.
void logBrokenCheck(const char* condition, const char* file, int line, const QString& detail = {});
// The same, then ends the program: used only where going on would write a wrong record.
[[noreturn]] void abortBrokenCheck(const char* condition, const char* file, int line,
                                   const QString& detail = {});

} // namespace rollbook

// A bug of ours, in release too: logs its place and takes the written fallback.
//     ROLLBOOK_CHECK(row < rowCount(), return {});
#define ROLLBOOK_CHECK(condition, fallback)                                                        \
    do {                                                                                           \
        if (!(condition)) [[unlikely]] {                                                           \
            ::rollbook::logBrokenCheck(#condition, __FILE__, __LINE__);                            \
            fallback;                                                                              \
        }                                                                                          \
    } while (false)

// A bug after which nothing sensible can be done.
#define ROLLBOOK_REQUIRE(condition, detail)                                                        \
    do {                                                                                           \
        if (!(condition)) [[unlikely]]                                                             \
            ::rollbook::abortBrokenCheck(#condition, __FILE__, __LINE__, detail);                  \
    } while (false)
