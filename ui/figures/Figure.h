// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Rate.h"
#include "core/codes/CodeBook.h"
#include "core/register/Totals.h"

namespace rollbook {

// One number of a summary.
enum class FigureKind {
    Possible,
    Attended,
    Authorised,
    Unauthorised,
    Late,
    Missing,
    Unknown,
    Code,       // sessions that read as one code
    Attendance, // a rate: attended of possible
    Absence,    // a rate: absent of possible
};

struct Figure {
    FigureKind kind = FigureKind::Possible;
    QString code = {}; // of Code alone
    bool operator==(const Figure&) const = default;
};

// The sessions it counts; of a rate, its part.
int countOf(const Figure& figure, const Totals& totals);
// Nothing for a figure that is a count, and where nothing was possible.
std::optional<Rate> rateOf(const Figure& figure, const Totals& totals);
bool isRate(FigureKind kind);

QString figureName(const Figure& figure); // "Authorised", "I"
// The words a code has on the date, after its letter: "I, illness".
QString figureMeaning(const Figure& figure, const CodeBook& codes, QDate date);
QString figureText(const Figure& figure, const Totals& totals); // "12", "89.6%", "none"

// What a summary of somebody shows: the sums, the rates, then a figure for each code met.
std::vector<Figure> figuresOf(const Totals& totals);

} // namespace rollbook
