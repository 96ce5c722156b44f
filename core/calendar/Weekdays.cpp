// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/Weekdays.h"

namespace rollbook {

QDate nthWeekday(int year, int month, Qt::DayOfWeek weekday, int n) {
    const QDate first(year, month, 1);
    const int toWeekday = (weekday - first.dayOfWeek() + 7) % 7;
    return first.addDays(toWeekday + 7 * (n - 1));
}

QDate lastWeekday(int year, int month, Qt::DayOfWeek weekday) {
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
}

} // namespace rollbook
