// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>

class QAbstractItemModel;
class QTableView;

namespace rollbook {

class Theme;

enum class LongWords { Elide, Wrap };
// A list over a sorted model of lines; a click on a header sorts by it. Quiet lines are muted.
QTableView* makeList(QAbstractItemModel& model, const Theme& theme, const QString& name,
                     const QString& accessibleName, LongWords words = LongWords::Elide);
// From the left; the last column takes what is left.
void setColumnWidths(QTableView& list, std::initializer_list<int> widths);
// The key of the chosen line; invalid: none is.
QVariant chosenKey(const QTableView& list);

} // namespace rollbook
