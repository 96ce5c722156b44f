// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/record/PupilYear.h"

namespace rollbook {

class Sheet;

// A pupil's school year as a calendar in black on white: a month a line, in it five weeks of five
// days, both sessions of each side by side, and under it what the shapes and codes mean.
struct YearOnPaper {
    struct Cell {
        enum class Kind { NoSession, OffRoll, Closed, Blank, ToCome, Marked };
        int place = 0; // column of its month: five weeks of five days of two sessions
        QString code;
        Kind kind = Kind::NoSession;
        bool isAmended = false;
        bool operator==(const Cell&) const = default;
    };
    struct Month {
        QDate first;
        std::vector<Cell> cells;
    };
    std::vector<Month> months; // none: the school has no dates for the year
    QStringList codes;         // what each code of the calendar means
};
YearOnPaper yearOnPaper(const std::vector<YearMonth>& months);

qreal heightOf(Sheet& sheet, const YearOnPaper& year);
void paintYear(Sheet& sheet, qreal top, const YearOnPaper& year);

} // namespace rollbook
