// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Rate.h"
#include "core/register/Register.h"

namespace rollbook {

// The attendance in the middle of a year group: of those on roll on the day with a possible session of
// the year to date, as many attend for more as for less. Between two in the middle it lies half way.
// Nothing for fewer than kSmallGroup: it would say who they are.
std::optional<Rate> medianAttendance(const Register& reg, YearGroup group, QDate on);

} // namespace rollbook
