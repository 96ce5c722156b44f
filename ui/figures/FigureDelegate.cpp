// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/FigureDelegate.h"

#include "core/register/Totals.h"

#include <QPainter>

namespace rollbook {
namespace {

Token inkOf(const QModelIndex& index) {
    const QVariant ink = index.data(kInkRole);
    return ink.isValid() ? Token(ink.toInt()) : Token::Ink;
}

Qt::Alignment alignmentOf(const QModelIndex& index) {
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    return alignment.isValid() ? Qt::Alignment(alignment.toInt())
                               : Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace

Token inkOfClass(Classification classification) {
    switch (classification) {
    case Classification::Present:
        return Token::Present;
    case Classification::ApprovedActivity:
        return Token::Approved;
    case Classification::Authorised:
        return Token::Authorised;
    case Classification::Unauthorised:
        return Token::Unauthorised;
    case Classification::NotPossible:
    case Classification::Administrative:
        return Token::Muted;
    }
    return Token::Ink;
}

// What counts as late is for Totals to say.
Token inkOfReading(const Reading& reading) {
    Totals one;
    one.count(reading.code, reading.judgement, 1);
    if (one.late > 0 || !reading.judgement.isKnown())
        return Token::Late;
    return inkOfClass(reading.judgement.code->classification);
}

FigureDelegate::FigureDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, m_theme.color(isChosen ? Token::AccentSoft : Token::Card));
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                      m_theme.color(Token::Line));
    QFont font = option.font;
    font.setBold(index.data(kBoldRole).toBool());
    painter->setFont(font);
    painter->setPen(m_theme.color(inkOf(index)));
    const QRect inside = option.rect.adjusted(space::kSmall, 0, -space::kSmall, -1);
    painter->drawText(
        inside, int(alignmentOf(index)) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace rollbook
