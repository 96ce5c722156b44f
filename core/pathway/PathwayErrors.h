// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

namespace rollbook::errors {

inline constexpr ErrorCode kBadPathway{"pathway.bad"};       // place, fault, text
inline constexpr ErrorCode kNotAPathway{"pathway.notJson"};  //

} // namespace rollbook::errors
