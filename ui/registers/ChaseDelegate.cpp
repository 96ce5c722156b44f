// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/ChaseDelegate.h"

#include "ui/registers/ChaseModel.h"
#include "ui/figures/MarkLook.h"
#include "ui/widgets/Icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr QSize kSign(20, 20);

Token inkOf(const ChaseRow& row, int column) {
    const bool isNow = row.isToday && row.kind != ChaseRow::Kind::NoReason;
    if (column == ChaseModel::Due && (row.isOverdue || isNow))
        return Token::Unauthorised;
    return column == ChaseModel::Age ? Token::Muted : Token::Ink;
}

// The picture of what is missing, as the sheet draws it.
void paintSign(QPainter& painter, const QRect& box, const ChaseRow& row, const Theme& theme) {
    painter.setFont(theme.font(Type::Small));
    switch (row.kind) {
    case ChaseRow::Kind::Register:
        icon(theme, Symbol::Registers, row.isToday ? Token::Unauthorised : Token::Muted)
            .paint(&painter, box);
        break;
    case ChaseRow::Kind::Blank:
        paintMark(painter, box, {.look = MarkLook::Blank}, theme);
        break;
    case ChaseRow::Kind::NoReason:
        paintMark(painter, box, {.code = u"N"_s, .look = MarkLook::NoReason}, theme);
        break;
    }
}

} // namespace

ChaseDelegate::ChaseDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

void ChaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto& row =
        *static_cast<const ChaseRow*>(index.data(ChaseModel::RowRole).value<const void*>());
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, m_theme.color(isChosen ? Token::AccentSoft : Token::Card));
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                      m_theme.color(Token::Line));
    QRect inside = option.rect.adjusted(space::kSmall, 0, -space::kSmall, -1);
    if (index.column() == ChaseModel::What) {
        if (isChosen)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height() - 1)),
                              m_theme.color(Token::Accent));
        const QRect sign(QPoint(inside.left() + space::kHair, inside.center().y() - 9), kSign);
        paintSign(*painter, sign, row, m_theme);
        inside.setLeft(sign.right() + space::kMedium);
    }
    painter->setFont(m_theme.font(Type::Body));
    painter->setPen(m_theme.color(inkOf(row, index.column())));
    painter->drawText(
        inside, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    painter->restore();
}

} // namespace rollbook
