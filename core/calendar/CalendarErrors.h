// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

namespace rollbook::errors {

inline constexpr ErrorCode kNotASession{"calendar.notASession"};         // text
inline constexpr ErrorCode kNotASchoolYear{"calendar.notASchoolYear"};   // text
inline constexpr ErrorCode kBadBankHolidays{"calendar.badBankHolidays"}; // place

} // namespace rollbook::errors
