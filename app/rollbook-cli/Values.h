// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rollbook-cli/Json.h"
#include "core/analysis/Absence.h"
#include "core/base/Rate.h"
#include "core/exchange/Problem.h"
#include "core/register/Register.h"

namespace rollbook::cli {

// How cli.md writes the values of core.
Json jsonOf(QDate date);                           // ISO, or null
Json jsonOf(const std::optional<YearGroup>& year); // "R", "3", or null
Json jsonOf(const CodeCounts& codes);             // {"/": 48}
Json jsonOf(const MarkRevision& revision);
Json jsonOf(const std::vector<Problem>& problems);
Json textOrNull(const QString& text);             // null where empty
Json rateOrNull(const std::optional<Rate>& rate); // "93.8"
QString legalName(const Pupil& pupil);            // "Smith, Jane"

// "possible" to "mayStillMiss": where a pupil stands, and what it takes.
Json::Members standingOf(const AbsenceRow& row);
// "possible" to "late", then the attendance, as in totals.
Json::Members figuresOf(const Totals& totals);

// Joins two runs of members, in order.
Json::Members operator+(Json::Members left, const Json::Members& right);

} // namespace rollbook::cli
