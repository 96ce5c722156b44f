// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/ClassListDelegate.h"

#include "ui/registers/ClassListModel.h"

#include <QPainter>

namespace rollbook {
namespace {

constexpr int kRowHeight = 44;
constexpr int kSignSide = 16;

} // namespace

ClassListDelegate::ClassListDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

void ClassListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const auto& row =
        *static_cast<const ClassRow*>(index.data(ClassListModel::RowRole).value<const void*>());
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, m_theme.color(isChosen ? Token::AccentSoft : Token::Card));
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                      m_theme.color(Token::Line));
    if (isChosen)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height() - 1)),
                          m_theme.color(Token::Accent));

    const QRect inside = option.rect.adjusted(space::kMedium, 4, -space::kSmall, -5);
    const QRect top(inside.left(), inside.top(), inside.width(), inside.height() / 2);
    QFont font = m_theme.font(Type::Body);
    font.setWeight(isChosen ? QFont::DemiBold : QFont::Medium);
    painter->setFont(font);
    painter->setPen(m_theme.color(Token::Ink));
    painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter, row.name);
    painter->setFont(m_theme.font(Type::Small));
    painter->setPen(m_theme.color(Token::Muted));
    if (row.due > 0)
        painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, QString::number(row.due));

    const StandingSign sign = standingSign(row.state, row.isOverdue);
    const QRect bottom(inside.left(), top.bottom() + 1, inside.width(), inside.height() / 2);
    const QRect place(bottom.left(), bottom.center().y() - kSignSide / 2 + 1, kSignSide, kSignSide);
    icon(m_theme, sign.symbol, sign.ink).paint(painter, place);
    painter->setPen(m_theme.color(sign.ink));
    const QRect words = bottom.adjusted(kSignSide + space::kHair, 0, 0, 0);
    painter->drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(standingWords(row), Qt::ElideRight, words.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize ClassListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {0, kRowHeight};
}

} // namespace rollbook
