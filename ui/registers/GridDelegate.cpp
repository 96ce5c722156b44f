// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/GridDelegate.h"

#include "ui/registers/GridModel.h"

#include <QPainter>

namespace rollbook {
namespace {

constexpr int kCellWidth = 38;
constexpr qreal kMarkMargin = 3;

bool isSchoolGap(GridGap gap) {
    return gap == GridGap::Weekend || gap == GridGap::Break;
}

} // namespace

GridDelegate::GridDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

int GridDelegate::gapWidth(GridGap gap) {
    switch (gap) {
    case GridGap::None:
        return 0;
    case GridGap::Night:
        return space::kHair + 2;
    case GridGap::Weekend:
        return space::kLarge;
    case GridGap::Break:
        return 2 * space::kLarge;
    }
    return 0;
}

int GridDelegate::columnWidth(const GridColumn& column) {
    return kCellWidth + gapWidth(column.before);
}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const auto& model = static_cast<const GridModel&>(*index.model());
    const GridGap gap = model.columnAt(index.column()).before;
    const QRect cell = option.rect.adjusted(gapWidth(gap), 0, 0, 0);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect,
                      m_theme.color(isSchoolGap(gap) ? Token::Window : Token::Card));
    painter->fillRect(cell, m_theme.color(isSelected ? Token::AccentSoft : Token::Card));
    if (!isSchoolGap(gap))
        painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                          m_theme.color(Token::Line));
    painter->fillRect(QRect(cell.bottomLeft(), QSize(cell.width(), 1)), m_theme.color(Token::Line));
    const QRectF box = QRectF(cell).adjusted(kMarkMargin, kMarkMargin, -kMarkMargin, -kMarkMargin - 1);
    painter->setFont(m_theme.font(Type::Body));
    paintMark(*painter, box, model.mark(index.row(), index.column()), m_theme);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(-1, -1, 1, 1), 4, 4);
    }
    painter->restore();
}

} // namespace rollbook
