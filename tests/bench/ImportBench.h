// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rollbook {

inline constexpr auto kImportOnly = "--import-only";

// Imports a mark list and prints "MARKS PEAK_KIB PROCESSOR_MS" on stdout: for a process of its own,
// whose memory is that of an import and nothing else. Gives back the exit code.
int importOnly(const QString& file, const QString& csv);

} // namespace rollbook
