// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace rollbook {

// The sets of columns that the list has: where everybody stands, their sessions, the periods side by
// side, or what is done about it.
enum class AbsenceColumns { Standing, Sessions, Periods, Work };
std::vector<int> columnsOf(AbsenceColumns set); // of AbsenceModel::Column
std::vector<int> councilColumns();            // of a list for the council
int widthOf(int column);                        // in pixels; of the strip at least

} // namespace rollbook
