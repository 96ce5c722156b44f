// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/ImportFinding.h"

#include <algorithm>

namespace rollbook {

namespace {

QString headerOf(const QString& field, const std::vector<MatchedColumn>& columns) {
    const auto found = std::ranges::find(columns, field, &MatchedColumn::field);
    return field.isEmpty() || found == columns.end() ? QString() : found->header;
}

} // namespace

Problem inPlace(const ImportFinding& finding, int row, const std::vector<MatchedColumn>& columns) {
    return {.row = row,
            .column = headerOf(finding.field, columns),
            .value = finding.value,
            .error = finding.error};
}

void sortByRow(std::vector<Problem>& problems) {
    std::ranges::stable_sort(problems, {}, &Problem::row);
}

} // namespace rollbook
