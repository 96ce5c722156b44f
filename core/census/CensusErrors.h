// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

// Problems of a census return; `name` is the pupil's list name.
namespace rollbook::errors {

// clang-format off
inline constexpr ErrorCode kMissingMark{"census.missingMark"};       // name, session
inline constexpr ErrorCode kNLeft{"census.nLeft"};                   // name, session, due (date)
inline constexpr ErrorCode kNOverdue{"census.nOverdue"};             // name, session, due (date)
inline constexpr ErrorCode kCodeUnknown{"census.codeUnknown"};       // name, session, code
inline constexpr ErrorCode kCodeOffItsDates{"census.codeOffItsDates"}; // name, session, code
inline constexpr ErrorCode kXAtCompulsoryAge{"census.xAtCompulsoryAge"}; // name, session, code
inline constexpr ErrorCode kMarkOffRoll{"census.markOffRoll"};       // name, session, code
inline constexpr ErrorCode kNoUpn{"census.noUpn"};                   // name
inline constexpr ErrorCode kUpnFaulty{"census.upnFaulty"};           // name, upn
inline constexpr ErrorCode kUpnTwice{"census.upnTwice"};             // name, upn, other
inline constexpr ErrorCode kMarkSuperseded{"census.markSuperseded"}; // name, session, code, reason
inline constexpr ErrorCode kBadReturn{"census.badReturn"};           // place
// clang-format on

} // namespace rollbook::errors
