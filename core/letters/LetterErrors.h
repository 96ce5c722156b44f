// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

namespace rollbook::errors {

inline constexpr ErrorCode kBadLetter{"letters.bad"};            // line, column, fault, text
inline constexpr ErrorCode kNoSuchLetter{"letters.noSuchLetter"}; // id
inline constexpr ErrorCode kBadLanguages{"letters.badLanguages"}; // place
inline constexpr ErrorCode kFieldWithoutValue{"letters.noValue"}; // field

} // namespace rollbook::errors
