// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/SchoolWeeks.h"
#include "ui/widgets/Theme.h"

class QPainter;
class QRect;

namespace rollbook {

// The weeks of a year at a glance, from the left of the box: a bar a school week, as high as what was
// missed of it, the unauthorised at its foot. `pitch`: pixels a week, one of them between.
void paintWeekBars(QPainter& painter, const Theme& theme, const QRect& box, int pitch,
                   const std::vector<WeekAbsence>& weeks);

} // namespace rollbook
