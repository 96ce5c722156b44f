// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/family/FamilyDelegate.h"

#include "ui/family/FamilyLine.h"

#include <QPainter>

namespace rollbook {
namespace {

constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QRect inside(const QRect& cell) {
    return cell.adjusted(space::kSmall, space::kSmall, -space::kSmall, -space::kSmall);
}

} // namespace

void FamilyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const bool isQuiet =
        index.column() == FamilyModel::What || index.data(FamilyModel::kOverRole).toBool();
    painter->save();
    paintGround(*painter, option, index);
    painter->setFont(option.font);
    painter->setPen(theme().color(isQuiet ? Token::Muted : Token::Ink));
    painter->drawText(inside(option.rect), kFlags, index.data().toString());
    painter->restore();
}

QSize FamilyDelegate::sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const QRect box = inside(QRect(0, 0, std::max(option.rect.width(), 1), 10000));
    const QRect words = QFontMetrics(option.font).boundingRect(box, kFlags, index.data().toString());
    return {words.width(), std::max(space::kListRow, words.height() + 2 * space::kSmall)};
}

} // namespace rollbook
