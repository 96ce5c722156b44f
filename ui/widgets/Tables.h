// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;
class QListView;

namespace rollbook {

class Theme;

// The look and the keys every table of the program has: fixed rows, one-pixel rules, no boxes,
// a visible focus, Enter activates, Home and End, typing is left to the view.
// A grid has 28 px rows and a current cell.
void setUpGrid(QTableView& table, const Theme& theme);
// A list has 36 px rows and a current row.
void setUpList(QTableView& table, const Theme& theme);
void setUpList(QListView& list, const Theme& theme);

} // namespace rollbook
