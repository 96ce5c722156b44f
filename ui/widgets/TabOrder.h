// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

class QWidget;

namespace rollbook {

// Widgets made late stand last in their window's tab order; these put them where they are read.
// Only what takes the keyboard takes part: Qt passes over the rest.

// Right after whatever precedes `place`, in the order given.
void tabThere(QWidget& place, const std::vector<QWidget*>& fields);
// Behind everything else in the window of the first of them.
void tabLast(const std::vector<QWidget*>& verbs);

} // namespace rollbook
