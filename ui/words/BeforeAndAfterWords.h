// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/BeforeAndAfter.h"
#include "core/office/absence/LastAction.h"

namespace rollbook::words {

// "04/10/2024 letter “Deterioration”: 86.0% in the 5 school weeks before, 93.2% in the 5 since. The
// others of Year 4 in the same weeks: 94.1%, then 94.0%.", or that it is too early to say. Attendance.
QString sentence(const LastAction& action, const BeforeAndAfter& made,
                 std::optional<YearGroup> group);

} // namespace rollbook::words
