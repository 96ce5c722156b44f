// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/record/PupilYear.h"
#include "core/office/record/RecordProfile.h"

namespace rollbook::words {

QString name(ChronologyKind kind);       // "Phone and messages"
QString name(RecordProfile profile);     // "Office"
QString forWhom(RecordProfile profile, const QString& parent); // at the foot: "For Mrs Wei Wright only"

// A line of a chronology, in parts, so that each copy shows what it may.
struct ChronologyWords {
    QString when; // "20/11/2026 08:55"
    QString what; // "Phone call, no answer"
    QString whom; // an adult's name; empty: nobody's
    QString said; // what somebody wrote down; empty: nothing
    QString by;   // "Ruth Okafor, Attendance Officer"
    bool operator==(const ChronologyWords&) const = default;
};
ChronologyWords inWords(const ChronologyLine& line, const School& school);
// The same on a copy for a reader: without what staff wrote down where that may not stand.
ChronologyWords inWords(const ChronologyLine& line, const School& school,
                        const ProfileRules& rules);

// What a session of the calendar is: "Fri 20 Nov, morning: I, illness · amended".
QString inWords(const YearCell& cell);

// The figures of a pupil's terms as rows: what it is, then a cell a term.
struct TotalsWords {
    QStringList heads;
    std::vector<QStringList> rows;
};
TotalsWords totalsByTerm(const std::vector<TermTotals>& terms, const CodeBook& codes);

// "Away for 14 sessions (7 days) of 120 possible."
QString lost(const AbsenceRow& row);

} // namespace rollbook::words
