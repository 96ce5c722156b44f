// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/codes/AttendanceCode.h"

#include <QByteArray>

namespace rollbook {

// The codes of one set, in its order, each with its own dates and source.
// Errors: codes.badSet (place: the set and the code; reason: the field that is wrong).
Result<std::vector<AttendanceCode>> readCodeSet(const QByteArray& json);

} // namespace rollbook
