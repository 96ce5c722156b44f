// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/CellReaders.h"
#include "core/exchange/Columns.h"

namespace rollbook {

// The columns of a mark list, in whichever of its three shapes (cli.md, Files).
struct MarkColumns {
    enum class Shape { None, MarkARow, WeekARow, SessionAColumn };
    struct OfWeekday {
        int column = 0;
        WeekdayHalf when;
    };
    struct OfSession {
        int column = 0;
        SessionKey session;
    };

    static MarkColumns of(const QStringList& headers);
    // Well as a header: the more of its columns are understood the better; 0: it is none.
    static int score(const QStringList& headers);

    Columns columns;
    Shape shape = Shape::None;
    std::optional<int> upn;
    std::optional<int> admissionNumber;
    // A mark a row.
    std::optional<int> date;
    std::optional<int> half;
    std::optional<int> mark;
    std::optional<int> minutesLate;
    std::optional<int> comment;
    // A week a row.
    std::optional<int> week;
    std::vector<OfWeekday> weekdays;
    // A session a column.
    std::vector<OfSession> sessions;
    // Headers that look like a session and are none; `row` is still to be filled in.
    std::vector<Problem> problems;
};

} // namespace rollbook
