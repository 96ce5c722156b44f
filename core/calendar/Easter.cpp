// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/Easter.h"

namespace rollbook {

// The anonymous Gregorian computus (Meeus, Jones and Butcher): integer arithmetic throughout.
QDate easterSunday(int year) {
    const int golden = year % 19;
    const int century = year / 100;
    const int yearOfCentury = year % 100;
    const int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
    const int toSunday =
        (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * toSunday) / 451;
    const int monthAndDay = epact + toSunday - 7 * late + 114;
    return QDate(year, monthAndDay / 31, monthAndDay % 31 + 1);
}

} // namespace rollbook
