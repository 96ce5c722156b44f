// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

namespace rollbook::errors {

inline constexpr ErrorCode kBadBenchmark{"analysis.badBenchmark"};     // place
inline constexpr ErrorCode kBadAbsenceRule{"analysis.badAbsenceRule"}; // place

} // namespace rollbook::errors
