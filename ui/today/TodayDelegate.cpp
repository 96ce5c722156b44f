// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/TodayDelegate.h"

#include "ui/today/TodayModel.h"
#include "ui/widgets/Icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kSign = 18;

// Overdue is a warning sign, sooner than the rule an arrow up; cleared a tick. Never colour alone.
std::optional<Symbol> signOf(const TodayRow& row) {
    if (row.cleared)
        return Symbol::Check;
    if (row.action.isOverdue)
        return Symbol::Warning;
    if (row.action.isAccelerated)
        return Symbol::ChevronUp;
    return std::nullopt;
}

Token inkOfSign(const TodayRow& row) {
    if (row.cleared)
        return Token::Present;
    return row.action.isOverdue ? Token::Unauthorised : Token::Severe;
}

Token inkOf(const TodayRow& row, int column) {
    if (row.cleared)
        return Token::Muted;
    return column == TodayModel::Due && row.action.isOverdue ? Token::Unauthorised : Token::Ink;
}

bool isStrong(const TodayRow& row, int column) {
    return !row.cleared && (column == TodayModel::Whom ||
                            (column == TodayModel::Due && row.action.isOverdue));
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme,
                 bool isFirst) {
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, theme.color(isChosen ? Token::AccentSoft : Token::Card));
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                     theme.color(Token::Line));
    if (isChosen && isFirst)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height() - 1)),
                         theme.color(Token::Accent));
}

void paintLine(QPainter& painter, const QRect& box, const QString& text, const QFont& font,
               QColor ink) {
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

// The neutral mark of a flag, after the name.
QString marked(const QString& text, const TodayRow& row, int column) {
    return column == TodayModel::Whom && row.hasFlags ? u"%1  ◆"_s.arg(text) : text;
}

} // namespace

TodayDelegate::TodayDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto& row =
        *static_cast<const TodayRow*>(index.data(TodayModel::RowRole).value<const void*>());
    painter->save();
    const int column = index.column();
    paintGround(*painter, option, m_theme, column == TodayModel::What);
    QRect inside = option.rect.adjusted(space::kSmall, space::kHair, -space::kSmall, -space::kHair);
    if (column == TodayModel::What) {
        const QRect sign(inside.left() + space::kHair, inside.center().y() - kSign / 2, kSign, kSign);
        if (const auto symbol = signOf(row))
            icon(m_theme, *symbol, inkOfSign(row)).paint(painter, sign);
        inside.setLeft(sign.right() + space::kSmall);
    }
    const QString second = index.data(TodayModel::SecondLineRole).toString();
    QRect first = inside;
    if (!second.isEmpty())
        first.setHeight(inside.height() / 2);
    QFont font = m_theme.font(Type::Body);
    if (isStrong(row, column))
        font.setWeight(QFont::DemiBold);
    paintLine(*painter, first, marked(index.data().toString(), row, column), font,
              m_theme.color(inkOf(row, column)));
    if (!second.isEmpty())
        paintLine(*painter, inside.adjusted(0, inside.height() / 2, 0, 0), second,
                  m_theme.font(Type::Small), m_theme.color(Token::Muted));
    painter->restore();
}

} // namespace rollbook
