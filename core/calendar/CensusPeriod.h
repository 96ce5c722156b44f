// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/SchoolYear.h"

namespace rollbook {

enum class CensusTerm { Autumn, Spring, Summer1, Summer2 };

// The calendar window of attendance that one school census collects, a term in arrears
// (census.md 1.1, 1.2).
struct CensusPeriod {
    SchoolYear year{0};
    CensusTerm term = CensusTerm::Autumn;
    DateRange window;
    QString collectedIn; // "spring 2027": the census that asks for it
    QDate censusDay;     // first Thursday of October, third of January, third of May
    QDate returnBy;      // 27 days after it

    bool operator==(const CensusPeriod&) const = default;
};

CensusPeriod censusPeriod(SchoolYear year, CensusTerm term);
std::vector<CensusPeriod> censusPeriods(SchoolYear year); // all four, in order
// The period whose return is the next to be sent on or after the date.
CensusPeriod censusPeriodDue(QDate date);

QString toString(CensusTerm term); // "autumn", "spring", "summer1", "summer2"
std::optional<CensusTerm> censusTermFromString(QStringView text);

} // namespace rollbook
