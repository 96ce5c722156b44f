// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/RegisterDelegate.h"

#include "ui/registers/RegisterModel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kStripCell = 15;
constexpr int kStripGap = 1;    // between the halves of a day
constexpr int kStripDayGap = 4; // between days
constexpr QSize kCodeBox(40, 22);
constexpr QSize kPlannedBox(30, 20);
constexpr qreal kFlagSide = 7;

QRectF centred(const QRect& cell, QSize size) {
    return QRectF(QPointF(cell.center().x() + 0.5 - size.width() / 2.0,
                          cell.center().y() - size.height() / 2.0),
                  size);
}

// A neutral mark: that there is something to know, never what (rules.md 35).
void paintFlag(QPainter& painter, QPointF centre, QColor ink) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.rotate(45);
    painter.setPen(QPen(ink, 1.25));
    painter.drawRect(QRectF(-kFlagSide / 2, -kFlagSide / 2, kFlagSide, kFlagSide));
    painter.restore();
}

} // namespace

RegisterDelegate::RegisterDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

int RegisterDelegate::stripWidth() {
    return kStripLength * kStripCell + kStripLength / 2 * (kStripGap + kStripDayGap);
}

void RegisterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const auto* row =
        static_cast<const RegisterRow*>(index.data(RegisterModel::RowRole).value<const void*>());
    if (!row)
        return;
    painter->save();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, m_theme.color(isCurrent ? Token::AccentSoft : Token::Card));
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                      m_theme.color(Token::Line));
    painter->setFont(m_theme.font(Type::Body));
    paintCell(*painter, option, *row, index.column());
    painter->restore();
}

void RegisterDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option,
                                 const RegisterRow& row, int column) const {
    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    switch (column) {
    case RegisterModel::Number:
        paintText(painter, cell, QString::number(row.number), Token::Muted, Qt::AlignRight);
        break;
    case RegisterModel::Name:
        paintName(painter, cell, row);
        break;
    case RegisterModel::LastTen:
        paintStrip(painter, cell, row);
        break;
    case RegisterModel::Planned:
        if (row.planned.look != MarkLook::NoSession)
            paintMark(painter, centred(cell, kPlannedBox), row.planned, m_theme);
        break;
    case RegisterModel::Code:
        paintCode(painter, cell, row, hasFocus);
        break;
    case RegisterModel::Late:
        if (row.minutesLate)
            paintText(painter, cell, QString::number(*row.minutesLate), Token::Late,
                      Qt::AlignRight);
        break;
    case RegisterModel::Words:
        painter.setFont(m_theme.font(Type::Small));
        paintText(painter, cell, row.words, Token::Muted, Qt::AlignLeft);
        break;
    default:
        break;
    }
}

void RegisterDelegate::paintName(QPainter& painter, const QRect& cell,
                                 const RegisterRow& row) const {
    const int flagSpace = row.isFlagged ? space::kLarge : 0;
    paintText(painter, cell.adjusted(0, 0, -flagSpace, 0), row.name, Token::Ink, Qt::AlignLeft);
    if (row.isFlagged)
        paintFlag(painter, QPointF(cell.right() - space::kSmall, cell.center().y() + 0.5),
                  m_theme.color(Token::Muted));
}

void RegisterDelegate::paintStrip(QPainter& painter, const QRect& cell,
                                  const RegisterRow& row) const {
    painter.setFont(m_theme.font(Type::Small));
    // From the right, so that the newest stand under one another.
    qreal x = cell.right() - space::kHair;
    for (auto it = row.strip.rbegin(); it != row.strip.rend(); ++it) {
        x -= kStripCell;
        const QRectF box(x, cell.center().y() - 8.5, kStripCell, 18);
        paintMark(painter, box, it->mark, m_theme);
        x -= it->session.half == Half::AM ? kStripDayGap : kStripGap;
    }
}

void RegisterDelegate::paintCode(QPainter& painter, const QRect& cell, const RegisterRow& row,
                                 bool hasFocus) const {
    const QRectF box = centred(cell, kCodeBox);
    const bool isTyping = !row.pending.isEmpty();
    if (hasFocus && row.cell.look != MarkLook::NoSession)
        painter.fillRect(box, m_theme.color(Token::Card));
    if (isTyping)
        paintText(painter, box.toRect(), row.pending + u'…', Token::Accent, Qt::AlignHCenter);
    else
        paintMark(painter, box, row.cell, m_theme);
    if (!hasFocus)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 4, 4);
}

void RegisterDelegate::paintText(QPainter& painter, const QRect& cell, const QString& text,
                                 Token ink, Qt::Alignment alignment) const {
    const QRect inside = cell.adjusted(space::kHair + 2, 0, -space::kHair - 2, 0);
    painter.setPen(m_theme.color(ink));
    painter.drawText(inside, int(alignment | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
}

} // namespace rollbook
