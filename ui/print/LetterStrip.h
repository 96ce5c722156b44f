// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/LetterOnPaper.h"

#include <QPointF>

namespace rollbook {

class Sheet;

// The strip of the year, in black on white: weeks side by side, mornings over afternoons, and under
// them what each shape means, in words.
qreal stripHeight(Sheet& sheet, const YearStrip& strip, LetterLook look);
void paintStrip(Sheet& sheet, const QPointF& at, const YearStrip& strip, LetterLook look);

} // namespace rollbook
