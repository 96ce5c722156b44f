// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/calendar/Session.h"
#include "core/exchange/Problem.h"
#include "core/exchange/PupilRow.h"

#include <QHash>

namespace rollbook {

// One mark of a file, small because there are hundreds of thousands: what repeats is held once by
// the MarkFile and named here by its place.
struct MarkRow {
    int row = 0;    // of the spreadsheet
    int column = 0; // place in MarkFile::columns of the cell with the mark
    int pupil = 0;  // place in MarkFile::pupils
    int text = 0;   // place in MarkFile::texts
    SessionKey session;
    std::optional<int> minutesLate;
    bool operator==(const MarkRow&) const = default;
};

// A mark list as read, in any of its three shapes: a mark a row, a week a row, a session a column.
// Empty cells, "-" and "*" are no mark and not here. Equal repeats are left out (rules.md 8).
struct MarkFile {
    struct Text {
        QString typed; // as the file writes it
        QString code;  // as the register writes it in that half day (CodeBook::normalised)
        bool operator==(const Text&) const = default;
    };

    std::vector<MatchedColumn> columns;
    std::vector<PupilKey> pupils; // each once, in the order met
    std::vector<Text> texts;
    std::vector<MarkRow> rows;    // in the order of the file
    QHash<int, QString> comments; // by MarkRow::row; rare
    int repeated = 0;             // equal repeats left out
    std::vector<Problem> problems;
    std::vector<Problem> warnings;

    const PupilKey& pupilOf(const MarkRow& mark) const { return pupils[size_t(mark.pupil)]; }
    const QString& codeOf(const MarkRow& mark) const { return texts[size_t(mark.text)].code; }
    QString commentOf(const MarkRow& mark) const { return comments.value(mark.row); }
    // A problem or warning about the cell of a mark, for what only the office can know.
    Problem about(const MarkRow& mark, const Error& error) const;
    // The same about the cell that names the pupil.
    Problem aboutPupilOf(const MarkRow& mark, const Error& error) const;
};

// Errors: as readPupils.
Result<MarkFile> readMarks(const QByteArray& bytes);

} // namespace rollbook
