// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/LineDelegate.h"

#include "ui/figures/RowsModel.h"

#include <QPainter>

namespace rollbook {
namespace {

Token inkOf(const QModelIndex& index) {
    if (index.data(kStruckRole).toBool())
        return Token::Muted;
    const QVariant ink = index.data(kInkRole);
    return ink.isValid() ? Token(ink.toInt()) : Token::Ink;
}

QFont fontOf(QFont font, const QModelIndex& index) {
    font.setBold(index.data(kBoldRole).toBool());
    font.setStrikeOut(index.data(kStruckRole).toBool());
    return font;
}

} // namespace

LineDelegate::LineDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

void LineDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, m_theme.color(isChosen ? Token::AccentSoft : Token::Card));
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                     m_theme.color(Token::Line));
    if (isChosen && index.column() == 0)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height() - 1)),
                         m_theme.color(Token::Accent));
}

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    paintGround(*painter, option, index);
    painter->setFont(fontOf(option.font, index));
    painter->setPen(m_theme.color(inkOf(index)));
    const QRect inside = option.rect.adjusted(space::kSmall, 0, -space::kSmall, -1);
    painter->drawText(
        inside, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    painter->restore();
}

} // namespace rollbook
