// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/census/CensusReturn.h"
#include "ui/figures/Figure.h"

namespace rollbook {

// A line of the summary.
struct CensusRow {
    PupilId pupil{0};
    QString className; // on the last day of the window, or of the stay
    QString searched;
    bool isOnRoll = true; // on census day
    Totals totals;
    bool operator==(const CensusRow&) const = default;
};

// The figures the summary has a column for: the four sums, then every code met.
std::vector<Figure> censusFigures(const Totals& totals);
// How a figure of the summary stands in its cell: nothing where there is none of a code.
QString censusCell(const Figure& figure, const Totals& totals);

} // namespace rollbook
