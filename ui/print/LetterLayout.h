// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/Letterhead.h"

#include <QMarginsF>
#include <QRectF>

#include <algorithm>

namespace rollbook {

// Where things stand on a letter: millimetres from the top left of an A4 sheet of 210 x 297.
//
// The envelope is the British DL, 220 x 110, its window 90 x 35 with its left edge 20 from the left
// and its lower edge 18 or 20 from the bottom: the two usual positions, both served. The sheet is
// folded in three and its upper third, 210 x 99, lies behind the window. It slides 10 sideways and
// 11 up and down, so on the sheet the window's
//
//     left edge is at 10 to 20, its right edge at 100 to 110,
//     upper edge is at 44 to 57, its lower edge at 79 to 92.
//
// What lies within the outermost of these may be seen (`shown`): nothing but the address stands
// there. What lies within the innermost is always seen (`address`): the address stands there whole.
// Both follow the offsets of the letterhead, for envelopes that are otherwise.
struct LetterLayout {
    explicit LetterLayout(const Letterhead& letterhead);

    QRectF shown;
    QRectF address;
    QRectF head;  // school, logo, how to reach it
    QRectF aside; // date and reference, right of the window
    QRectF body;  // of the first page; it ends where that of the others does
    static constexpr QRectF laterHead{22, 11, 166, 6};
    static constexpr QRectF laterBody{22, 22, 166, 255};
    static constexpr QRectF foot{22, 280, 166, 5};

    // What the printers we know can reach; a printer that reaches less moves the whole page.
    static constexpr QMarginsF margins{7, 8, 7, 12};
    static constexpr qreal foldAt[] = {99, 198}; // from the top: thirds
    static constexpr qreal signature = 18;
    // Further than a slip of the envelope maker's or the printer's is a mistake in Setup.
    static constexpr qreal farthestOffset = 10;
};

namespace envelope {
inline constexpr qreal kWindowWidth = 90;
inline constexpr qreal kWindowHeight = 35;
inline constexpr QRectF kShown{10, 44, 100, 48};
inline constexpr QRectF kAlwaysShown{20, 57, 80, 22};
// The window's upper left corner when the sheet lies in the middle of its play.
inline constexpr QPointF kAtRest{15, 50.5};
} // namespace envelope

inline LetterLayout::LetterLayout(const Letterhead& letterhead) {
    const auto millimetres = [](int tenths) {
        return std::clamp(tenths / 10.0, -farthestOffset, farthestOffset);
    };
    const QPointF offset(millimetres(letterhead.offsetRight), millimetres(letterhead.offsetDown));
    shown = envelope::kShown.translated(offset);
    address =
        envelope::kAlwaysShown.translated(offset).adjusted(2, 0, 0, 0); // in line with the text
    head = QRectF(QPointF(22, 10), QPointF(188, shown.top() - 3));
    aside = QRectF(QPointF(std::max(125.0, shown.right() + 3), 57), QPointF(188, 79));
    body = laterBody;
    body.setTop(std::max(102.0, shown.bottom() + 4)); // below the fold
}

} // namespace rollbook
