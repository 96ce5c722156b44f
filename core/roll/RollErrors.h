// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

namespace rollbook::errors {

inline constexpr ErrorCode kUpnLength{"roll.upnLength"};           // length
inline constexpr ErrorCode kUpnForm{"roll.upnForm"};               // text
inline constexpr ErrorCode kUpnCheckLetter{"roll.upnCheckLetter"}; // expected, found

} // namespace rollbook::errors
