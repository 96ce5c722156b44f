// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/calendar/Session.h"

namespace rollbook {

class DateEdit;

// A day that is needed, typed as it should be. Errors: office.badDates (place).
Result<QDate> dateIn(const DateEdit& field);
// Both typed as they should be, and not the wrong way round; `to` may be empty. Errors as above.
Result<DateRange> rangeIn(const DateEdit& from, const DateEdit& to);

} // namespace rollbook
