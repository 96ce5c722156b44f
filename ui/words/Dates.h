// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/Session.h"

namespace rollbook::words {

// rules.md 38. British English whatever the machine's locale.
QString dateInTable(QDate date);                     // "20/11/2026"; empty for an invalid one
QString dateInHeading(QDate date);                   // "Fri 20 Nov 2026"
QString dayAndMonth(QDate date);                     // "Fri 20 Nov"
QString dateInFull(QDate date);                      // "Friday 20 November 2026"
QString dateInLetter(QDate date);                    // "3 October 2026"
QString dayInLetter(QDate date);                     // "3 October, all day"
QString sessionInLetter(const SessionKey& session);  // "4 October, afternoon"
QString half(Half half);                             // "morning", "afternoon"
QString session(const SessionKey& session);          // "Fri 20 Nov, morning"
QString sessionInHeading(const SessionKey& session); // "Fri 20 Nov 2026, morning"
QString sessionShort(const SessionKey& session);     // "20/11 AM"
QString range(const DateRange& range); // "20/11/2026 to 27/11/2026", "from 20/11/2026"
QString time(QTime time);              // "08:55"
QString dateTime(const QDateTime& at); // "20/11/2026 08:55"
QString count(qint64 number);          // "12,345"

} // namespace rollbook::words
