// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/Problem.h"

#include <QStringView>

namespace rollbook {

// What the office finds about one field of a row: a problem or a warning without its place yet.
struct ImportFinding {
    QString field; // id of the field; empty: the whole row
    QString value;
    Error error;
    bool operator==(const ImportFinding&) const = default;
};

// With the place: the header of the column that was taken for the field, as the file writes it.
Problem inPlace(const ImportFinding& finding, int row, const std::vector<MatchedColumn>& columns);
// By row, those of a row in the order they were found.
void sortByRow(std::vector<Problem>& problems);

} // namespace rollbook
