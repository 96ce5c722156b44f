// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/record/AbsenceReport.h"

namespace rollbook::words {

// "1 hour 5 minutes", "3 hours", "40 minutes".
QString hoursAndMinutes(int minutes);

// What the report says, a sentence each: sessions and days away, the hours they are and how those
// were counted, lates, and the middle of the year group. `called`: the child's first name.
QStringList sentences(const AbsenceReport& report, const QString& called);

// The figures as rows, a cell a period; why the child was away stands under the two kinds of absence.
struct ReportRows {
    QStringList heads;
    std::vector<QStringList> rows;
};
ReportRows rowsOf(const AbsenceReport& report, const CodeBook& codes);

} // namespace rollbook::words
