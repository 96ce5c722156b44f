// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallDelegate.h"

#include "ui/calls/CallModel.h"
#include "ui/widgets/Icons.h"

#include <QPainter>

namespace rollbook {
namespace {

constexpr int kSign = 18;

struct Look {
    Symbol sign;
    Token ink;
    bool isQuiet = false; // nothing to do for the child now
};

Look lookOf(const CallRow& row) {
    if (row.unknown)
        return {Symbol::Registers, row.unknown->isClosed ? Token::Unauthorised : Token::Muted};
    switch (row.call->stage()) {
    case CallStage::Missing:
        return {Symbol::Stop, Token::Unauthorised};
    case CallStage::Call:
        return {Symbol::Phone, Token::Unauthorised};
    case CallStage::NotClosed:
        return {Symbol::Clock, Token::Late};
    case CallStage::AwaitingCode:
        return {Symbol::Edit, Token::Muted, true};
    case CallStage::SeenSince:
        return {Symbol::Check, Token::Present, true};
    case CallStage::Held:
        return {Symbol::Lock, Token::Muted, true};
    }
    return {Symbol::Phone, Token::Ink};
}

Token inkOf(const CallRow& row, const Look& look, int column) {
    switch (column) {
    case CallModel::State:
        return look.ink;
    case CallModel::Whom:
        return look.isQuiet ? Token::Muted : Token::Ink;
    case CallModel::Next:
        return row.call && row.call->stage() == CallStage::Missing ? Token::Unauthorised
                                                                   : Token::Ink;
    default:
        return Token::Muted;
    }
}

bool isGrave(const CallRow& row) {
    return row.call && row.call->stage() == CallStage::Missing;
}

} // namespace

CallDelegate::CallDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

void CallDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const auto& row =
        *static_cast<const CallRow*>(index.data(CallModel::RowRole).value<const void*>());
    const Look look = lookOf(row);
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const Token ground = isChosen      ? Token::AccentSoft
                         : isGrave(row) ? Token::UnauthorisedSoft
                                        : Token::Card;
    painter->fillRect(option.rect, m_theme.color(ground));
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                      m_theme.color(Token::Line));
    QRect inside = option.rect.adjusted(space::kSmall, 0, -space::kSmall, -1);
    if (index.column() == CallModel::State) {
        if (isChosen)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height() - 1)),
                              m_theme.color(Token::Accent));
        const QRect sign(inside.left() + space::kHair, inside.center().y() - kSign / 2, kSign,
                         kSign);
        icon(m_theme, look.sign, look.ink).paint(painter, sign);
        inside.setLeft(sign.right() + space::kSmall);
    }
    QFont font = m_theme.font(Type::Body);
    if (index.column() == CallModel::Whom && isGrave(row))
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(m_theme.color(inkOf(row, look, index.column())));
    painter->drawText(
        inside, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    painter->restore();
}

} // namespace rollbook
