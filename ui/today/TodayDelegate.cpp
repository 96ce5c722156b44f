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

// Overdue is a warning sign, sooner than the rule an arrow up; cleared a tick, held a lock. Never
// colour alone.
std::optional<Symbol> signOf(const TodayRow& row) {
    if (row.cleared)
        return Symbol::Check;
    if (row.isHeld)
        return Symbol::Lock;
    if (row.action.isOverdue)
        return Symbol::Warning;
    if (row.action.isAccelerated)
        return Symbol::ChevronUp;
    return std::nullopt;
}

Token inkOfSign(const TodayRow& row) {
    if (row.cleared)
        return Token::Present;
    if (row.isHeld)
        return Token::Muted;
    return row.action.isOverdue ? Token::Unauthorised : Token::Severe;
}

Token inkOf(const TodayRow& row, int column) {
    if (row.cleared || row.isHeld)
        return Token::Muted;
    return column == TodayModel::Due && row.action.isOverdue ? Token::Unauthorised : Token::Ink;
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

// "Clarke, Alfie · 5A  ◆": the neutral mark of a flag after the name.
QString whomWords(const QModelIndex& index, const TodayRow& row) {
    const QModelIndex whom = index.siblingAtColumn(TodayModel::Whom);
    QString text = whom.data().toString();
    if (const QString place = whom.data(TodayModel::SecondLineRole).toString(); !place.isEmpty())
        text += u" · "_s + place;
    return row.hasFlags ? text + u"  ◆"_s : text;
}

struct Line {
    QString text;
    Type type = Type::Body;
    Token ink = Token::Ink;
    bool isStrong = false;
};

std::vector<Line> linesOf(const QModelIndex& index, const TodayRow& row) {
    const Line first{.text = index.data().toString(), .ink = inkOf(row, index.column())};
    const Line second{.text = index.data(TodayModel::SecondLineRole).toString(),
                      .type = Type::Small,
                      .ink = Token::Muted};
    std::vector<Line> lines{first};
    if (!second.text.isEmpty())
        lines.push_back(second);
    if (index.column() == TodayModel::Why)
        lines.insert(lines.begin(), {.text = whomWords(index, row),
                                     .ink = first.ink,
                                     .isStrong = !row.cleared && !row.isHeld});
    if (index.column() == TodayModel::Due)
        lines.front().isStrong = row.action.isOverdue && !row.cleared && !row.isHeld;
    return lines;
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
    paintWords(*painter, inside, index);
    painter->restore();
}

void TodayDelegate::paintWords(QPainter& painter, QRect box, const QModelIndex& index) const {
    const auto& row =
        *static_cast<const TodayRow*>(index.data(TodayModel::RowRole).value<const void*>());
    const std::vector<Line> lines = linesOf(index, row);
    const int height = QFontMetrics(m_theme.font(Type::Body)).height();
    box.setTop(box.center().y() - height * int(lines.size()) / 2);
    for (const Line& line : lines) {
        QFont font = m_theme.font(line.type);
        if (line.isStrong)
            font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(m_theme.color(line.ink));
        const QRect place(box.left(), box.top(), box.width(), height);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(line.text, Qt::ElideRight, box.width()));
        box.translate(0, height);
    }
}

} // namespace rollbook
