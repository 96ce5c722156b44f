// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/DueDelegate.h"

#include "ui/letters/DueModel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace rollbook {
namespace {

constexpr int kBox = 18;

QRect boxIn(const QRect& cell) {
    QRect box(0, 0, kBox, kBox);
    box.moveCenter(cell.center());
    return box;
}

void drawBox(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    QStyleOptionButton box;
    box.rect = boxIn(option.rect);
    box.palette = option.palette;
    box.state = QStyle::State_Enabled;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    box.state |= isTicked ? QStyle::State_On : QStyle::State_Off;
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter);
}

// A dash, in the ink of what holds it: no box to tick.
void drawHeld(QPainter& painter, const QRect& cell, const QColor& ink) {
    painter.setPen(QPen(ink, 2));
    const QPoint centre = cell.center();
    painter.drawLine(centre - QPoint(kBox / 3, 0), centre + QPoint(kBox / 3, 0));
}

} // namespace

void DueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    if (index.column() != DueModel::Tick)
        return LineDelegate::paint(painter, option, index);
    paintGround(*painter, option, index);
    painter->save();
    if (DueStanding(index.data(DueModel::StandingRole).toInt()) == DueStanding::Ready)
        drawBox(*painter, option, index);
    else
        drawHeld(*painter, option.rect,
                 theme().color(Token(index.siblingAtColumn(DueModel::Why).data(kInkRole).toInt())));
    painter->restore();
}

} // namespace rollbook
