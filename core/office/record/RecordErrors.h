// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

namespace rollbook::errors {

inline constexpr ErrorCode kNoParent{"record.noParent"};         // name; empty: none was asked for
inline constexpr ErrorCode kParentBarred{"record.parentBarred"}; // name
inline constexpr ErrorCode kNobodyToGive{"record.nobodyToGive"};

} // namespace rollbook::errors
