// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Reading.h"
#include "ui/widgets/Theme.h"

namespace rollbook {

// What a table of figures tells its delegate beside the text.
inline constexpr int kInkRole = Qt::UserRole + 1;  // a Token, as int; none: Ink
inline constexpr int kSortRole = Qt::UserRole + 2; // what the column is sorted by
inline constexpr int kBoldRole = Qt::UserRole + 3; // a sum

// The ink of what a session reads as (look.md, Tokens).
Token inkOfClass(Classification classification);
Token inkOfReading(const Reading& reading);

} // namespace rollbook
