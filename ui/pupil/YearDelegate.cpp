// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/YearDelegate.h"

#include "ui/figures/MarkLook.h"
#include "ui/pupil/YearModel.h"

#include <QPainter>

namespace rollbook {
namespace {

constexpr int kMark = 16;
constexpr int kNight = 2;     // between days
constexpr int kWeekLabel = 20; // before each week
constexpr int kColumnsAWeek = kDaysAWeek * YearModel::kHalves;
constexpr qreal kCorner = 5;

bool beginsWeek(int column) {
    return column % kColumnsAWeek == 0;
}

int gapBefore(int column) {
    if (beginsWeek(column))
        return kWeekLabel;
    return column % YearModel::kHalves == 0 ? kNight : 0;
}

MarkCell markOf(const YearCell& cell) {
    if (!cell.planned.isEmpty())
        return {.code = cell.planned, .stage = MarkStage::Planned};
    if (cell.isToCome && cell.reading.state == SessionState::Blank && !cell.reading.supersededBy)
        return {};
    return markCell(cell.reading);
}

// Two letters are set closer, so that they stay in their box.
QFont fontOf(const Theme& theme, const QString& code) {
    QFont font = theme.font(Type::Small);
    if (code.size() > 1) {
        font.setPointSizeF(font.pointSizeF() * 0.8);
        font.setLetterSpacing(QFont::PercentageSpacing, 94);
    }
    return font;
}

// The number of the first day of the week that is of the month.
QString weekLabel(const YearModel& model, const QModelIndex& index) {
    for (int column = index.column(); column < index.column() + kColumnsAWeek; ++column)
        if (const YearCell* cell = model.cellAt(index.siblingAtColumn(column)))
            return QString::number(cell->session.date.day());
    return {};
}

// What it says also without colour: where school is not, the ground is the page's own, in a break
// with a rule through it.
void paintNoSchool(QPainter& painter, const QRectF& box, const Theme& theme, NoSession why) {
    painter.fillRect(box, theme.color(Token::Window));
    if (why == NoSession::Break)
        painter.fillRect(QRectF(box.left(), box.center().y(), box.width(), 1),
                         theme.color(Token::Line));
}

void paintCorner(QPainter& painter, const QRectF& box, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Accent));
    painter.drawPolygon(QPolygonF{box.bottomRight(), box.bottomRight() - QPointF(kCorner, 0),
                                  box.bottomRight() - QPointF(0, kCorner)});
}

} // namespace

YearDelegate::YearDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

int YearDelegate::columnWidth(int column) {
    return kMark + gapBefore(column);
}

void YearDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const auto& model = static_cast<const YearModel&>(*index.model());
    painter->save();
    painter->fillRect(option.rect, m_theme.color(Token::Card));
    painter->setFont(m_theme.font(Type::Small));
    if (beginsWeek(index.column())) {
        painter->setPen(m_theme.color(Token::Muted));
        painter->drawText(QRect(option.rect.topLeft(), QSize(kWeekLabel - 3, option.rect.height())),
                          Qt::AlignRight | Qt::AlignVCenter, weekLabel(model, index));
    }
    if (const YearCell* cell = model.cellAt(index)) {
        const QRectF box =
            QRectF(option.rect.adjusted(gapBefore(index.column()), 0, 0, 0)).adjusted(0, 1, 0, -1);
        const MarkCell mark = markOf(*cell);
        painter->setFont(fontOf(m_theme, mark.code));
        if (cell->why)
            paintNoSchool(*painter, box, m_theme, *cell->why);
        else
            paintMark(*painter, box.adjusted(0.5, 1, -0.5, -1), mark, m_theme);
        if (cell->isAmended)
            paintCorner(*painter, box, m_theme);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(m_theme.color(Token::Accent), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
    }
    painter->restore();
}

} // namespace rollbook
