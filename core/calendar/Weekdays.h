// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace rollbook {

// The nth such weekday of a month, n >= 1: nthWeekday(2026, 10, Qt::Thursday, 1) is 1 October.
QDate nthWeekday(int year, int month, Qt::DayOfWeek weekday, int n);
QDate lastWeekday(int year, int month, Qt::DayOfWeek weekday);

} // namespace rollbook
