// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace rollbook {

// A table of few rows inside a page that scrolls: as high as it is, and never scrolled itself.
void neverScroll(QTableView& table);
void showWhole(QTableView& table); // once its rows are there

} // namespace rollbook
