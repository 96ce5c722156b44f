// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceDelegate.h"

#include "ui/absence/AbsenceModel.h"

#include <QPainter>

namespace rollbook {
namespace {

constexpr int kWeek = 4; // pixels, one of them between
constexpr int kTop = 7;
constexpr int kBottom = 8;

void paintWeek(QPainter& painter, const Theme& theme, const QRect& full, const WeekAbsence& week) {
    const int foot = full.bottom();
    if (week.possible == 0)
        return;
    painter.fillRect(QRect(full.left(), foot, full.width(), 1), theme.color(Token::Present));
    const int absent = week.authorised + week.unauthorised;
    if (absent == 0)
        return;
    const auto high = [&](int sessions) { // never nothing for something
        return std::max(2, full.height() * sessions / week.possible);
    };
    const QRect all(full.left(), foot - high(absent) + 1, full.width(), high(absent));
    painter.fillRect(all, theme.color(Token::Authorised));
    if (week.unauthorised > 0)
        painter.fillRect(QRect(all.left(), foot - high(week.unauthorised) + 1, all.width(),
                               high(week.unauthorised)),
                         theme.color(Token::Unauthorised));
}

} // namespace

int AbsenceDelegate::stripWidth(int weeks) {
    return weeks * kWeek + 2 * space::kSmall;
}

void AbsenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const QVariant strip = index.data(kStripRole);
    if (!strip.isValid())
        return LineDelegate::paint(painter, option, index);
    painter->save();
    paintGround(*painter, option, index);
    QRect week = option.rect.adjusted(space::kSmall, kTop, 0, -kBottom);
    week.setWidth(kWeek - 1);
    for (const WeekAbsence& each : strip.value<std::vector<WeekAbsence>>()) {
        paintWeek(*painter, theme(), week, each);
        week.translate(kWeek, 0);
    }
    painter->restore();
}

} // namespace rollbook
