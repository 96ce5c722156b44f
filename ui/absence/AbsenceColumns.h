// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace rollbook {

// The sets of columns that the list has: where everybody stands, their sessions, or the periods side by
// side.
enum class AbsenceColumns { Standing, Sessions, Periods };
std::vector<int> columnsOf(AbsenceColumns set); // of AbsenceModel::Column
int widthOf(int column);                        // in pixels; of the strip at least

} // namespace rollbook
