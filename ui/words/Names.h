// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/census/CensusReturn.h"
#include "core/office/School.h"

namespace rollbook::words {

// The names of closed sets, as a person reads them. Sentence case; lower() where they stand inside
// a sentence.
QString name(NoSession reason);              // "Weekend"
QString name(SessionState state);            // "Off roll"
QString name(RegisterState state);           // "Not taken"
QString name(CensusProblemKind kind);        // "N not resolved"
QString name(CensusTerm term);               // "Autumn", "Summer, first half"
QString name(EntryKind kind);                // "Register taken"
QString name(ClosureKind kind);              // "INSET day"
QString name(Sex sex);                       // "Female"
QString name(EnrolmentStatus status);        // "C, current, single registration"
QString name(Classification classification); // "Authorised absence"
QString name(Phase phase);                   // "Primary"
QString name(RestrictionKind kind);          // "Do not contact"
QString name(WhoMaySee who);                 // "Everyone"
QString name(YearGroup year);                // "Year 3", "Reception"
QString needOf(CodeNeed need);               // "needs the nature of the activity"; empty: nothing
// What is wrong at a place of a calendar file (core/exchange/CalendarFile.h), inside a sentence.
QString fileFault(const QString& fault);

QString censusPeriod(const CensusPeriod& period); // "Autumn 2026/27 (collected in spring 2027)"

} // namespace rollbook::words
