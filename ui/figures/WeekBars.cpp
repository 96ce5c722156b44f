// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/WeekBars.h"

#include <QPainter>

#include <algorithm>

namespace rollbook {
namespace {

// Never nothing for something.
int high(int sessions, int possible, int most) {
    return sessions == 0 ? 0 : std::max(2, most * sessions / possible);
}

} // namespace

void paintWeekBars(QPainter& painter, const Theme& theme, const QRect& box, int pitch,
                   const std::vector<WeekAbsence>& weeks) {
    QRect foot(box.left(), box.bottom(), pitch - 1, 1);
    const int most = box.height() - 1;
    const auto paint = [&](int height, Token ink) {
        painter.fillRect(foot.adjusted(0, -height, 0, -1), theme.color(ink));
    };
    for (const WeekAbsence& week : weeks) {
        painter.fillRect(foot, theme.color(Token::Muted));
        if (week.possible > 0) {
            paint(high(week.authorised + week.unauthorised, week.possible, most),
                  Token::Authorised);
            paint(high(week.unauthorised, week.possible, most), Token::Unauthorised);
        }
        foot.translate(pitch, 0);
    }
}

} // namespace rollbook
