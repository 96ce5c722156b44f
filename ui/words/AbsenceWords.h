// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/AbsenceTable.h"
#include "core/analysis/Benchmarks.h"
#include "core/office/absence/LastAction.h"

namespace rollbook::words {

QString name(AbsenceStatus status); // "Persistent"; empty for none
QString name(AbsenceMove move);     // "newly persistent"; empty for none
QString name(AbsenceSpan span);     // "Year to date"
QString name(BenchmarkBasis basis); // "daily estimate"
QString shortly(AbsenceSpan span); // heads a column: "Last weeks"
QString name(AbsenceSpan span, int weeks); // "Last 4 school weeks"

// Attendance of some sessions: "94.1%"; "–" where nothing was possible.
QString attendance(const SessionCounts& counts);
QString share(int part, int whole); // "8.6%"
QString hundredths(int value);      // 528: "5.3%"

// "phone call 12/11"; "nothing yet".
QString lastAction(const LastAction* last, const School& school);

// What it takes, each a sentence with its arithmetic (law.md 3).
QStringList standing(const AbsenceRow& row);
// "Persistently absent: 12 × 10 is at least 118."; empty: nothing was possible.
QString whyOf(const PersistentTest& test, int absent, int possible);

} // namespace rollbook::words
