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
struct ListLook {
    int quietRole = 0;  // a role that is true where a row is muted; 0: none is
    bool wraps = false; // a row is as high as its words need
};
// A list has 36 px rows and a current row.
void setUpList(QTableView& table, const Theme& theme, const ListLook& look = {});
void setUpList(QListView& list, const Theme& theme);

} // namespace rollbook
