// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/Chart.h"

#include <QBrush>
#include <QImage>
#include <QPen>

namespace rollbook {

// Which of the two sets of colours, and the type.
struct ChartDress {
    bool isDark = false;
    QFont font;
    QColor color(Token token) const { return Theme::color(token, isDark); }
};

QPen penOf(const ChartLook& look, const ChartDress& dress);
QBrush brushOf(const ChartLook& look, const ChartDress& dress);
QImage markerOf(const ChartLook& look, const ChartDress& dress); // of one that has a marker

} // namespace rollbook
