// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/SchoolCalendar.h"

namespace rollbook {

// Reference calendar R: the school year 2024/25 and the autumn of 2025, one bank holiday in term.
// 194 school days, 388 sessions in 2024/25.
SchoolCalendar referenceCalendar();
// The same with these closures beside the bank holiday.
SchoolCalendar referenceCalendarWith(std::vector<Closure> closures);

inline SessionKey am(int year, int month, int day) {
    return {QDate(year, month, day), Half::AM};
}
inline SessionKey pm(int year, int month, int day) {
    return {QDate(year, month, day), Half::PM};
}

} // namespace rollbook
