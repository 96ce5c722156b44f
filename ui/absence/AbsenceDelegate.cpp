// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceDelegate.h"

#include "ui/absence/AbsenceModel.h"
#include "ui/figures/WeekBars.h"

#include <QPainter>

namespace rollbook {
namespace {

constexpr int kWeek = 3; // so that the year stands beside what is done about it
constexpr int kTop = 7;
constexpr int kBottom = 8;

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
    paintWeekBars(*painter, theme(), option.rect.adjusted(space::kSmall, kTop, 0, -kBottom), kWeek,
                  strip.value<std::vector<WeekAbsence>>());
    painter->restore();
}

} // namespace rollbook
