// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Names.h"

#include <QCoreApplication>

#include <array>

namespace rollbook::words {

namespace {

struct Fault {
    QLatin1StringView fault; // as core/exchange/CalendarFile.h names it
    const char* words;
};

constexpr std::array kFaults{
    Fault{QLatin1StringView("missing"), QT_TRANSLATE_NOOP("words", "it is left out")},
    Fault{QLatin1StringView("wrongType"),
          QT_TRANSLATE_NOOP("words", "another kind of value belongs here")},
    Fault{QLatin1StringView("notAYear"),
          QT_TRANSLATE_NOOP("words", "a school year is written 2026/27")},
    Fault{QLatin1StringView("notADate"),
          QT_TRANSLATE_NOOP("words", "a date is written 2026-09-01")},
    Fault{QLatin1StringView("notATime"), QT_TRANSLATE_NOOP("words", "a time is written 08:50")},
    Fault{QLatin1StringView("fromAfterTo"), QT_TRANSLATE_NOOP("words", "it begins after it ends")},
    Fault{QLatin1StringView("outsideYear"),
          QT_TRANSLATE_NOOP("words", "it is outside the school year")},
    Fault{QLatin1StringView("outsideTerm"), QT_TRANSLATE_NOOP("words", "it is outside its term")},
    Fault{QLatin1StringView("termsOverlap"), QT_TRANSLATE_NOOP("words", "two terms overlap")},
    Fault{QLatin1StringView("breaksOverlap"), QT_TRANSLATE_NOOP("words", "two breaks overlap")},
    Fault{QLatin1StringView("unknownKind"),
          QT_TRANSLATE_NOOP("words", "a closure is inset, bankHoliday, planned or unplanned")},
    Fault{QLatin1StringView("unknownHalf"), QT_TRANSLATE_NOOP("words", "a half day is AM or PM")},
    Fault{QLatin1StringView("notAYearGroup"),
          QT_TRANSLATE_NOOP("words", "a year group is N1, N2, R or 1 to 14")},
    Fault{QLatin1StringView("timesOutOfOrder"),
          QT_TRANSLATE_NOOP("words", "registers open, close and end in this order")},
    Fault{QLatin1StringView("noTerms"),
          QT_TRANSLATE_NOOP("words", "a school year has at least one term")},
};

} // namespace

QString calendarFault(const QString& fault) {
    for (const Fault& row : kFaults)
        if (fault == row.fault)
            return QCoreApplication::translate("words", row.words);
    return fault;
}

} // namespace rollbook::words
