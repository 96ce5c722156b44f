// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/GridHeaders.h"

#include "ui/registers/GridDelegate.h"
#include "ui/registers/GridModel.h"
#include "ui/words/Dates.h"

#include <QPainter>

namespace rollbook {
namespace {

constexpr int kDayLine = 20;
constexpr int kHalfLine = 20;
constexpr int kClassWidth = 44;

void drawFitted(QPainter& painter, const QRect& box, const QString& text, Qt::Alignment alignment) {
    painter.drawText(box, int(alignment | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

GridDays::GridDays(const GridModel& model, const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
    , m_theme(theme) {
    setFixedHeight(kDayLine + kHalfLine);
    setMinimumSectionSize(1); // the style's is wider than a cell
    setSectionResizeMode(Fixed);
    setSectionsClickable(true);
    setHighlightSections(true);
}

// From the first session of the section's day to its last, without the gap before them.
QRect GridDays::dayRect(int section) const {
    const QDate day = m_model.columnAt(section).session.date;
    int first = section;
    while (first > 0 && m_model.columnAt(first - 1).session.date == day)
        --first;
    int last = section;
    while (last + 1 < m_model.columnCount() && m_model.columnAt(last + 1).session.date == day)
        ++last;
    const int left = sectionViewportPosition(first) +
                     GridDelegate::gapWidth(m_model.columnAt(first).before);
    return {left, 0, sectionViewportPosition(last) + sectionSize(last) - left, kDayLine};
}

// Each section draws its part of the day's words, so that they stay whole at every scroll.
void GridDays::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const GridColumn& column = m_model.columnAt(section);
    const int gap = GridDelegate::gapWidth(column.before);
    const bool isCurrent = selectionModel() && selectionModel()->currentIndex().column() == section;
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, m_theme.color(Token::Card));
    painter->setPen(m_theme.color(Token::Ink));
    painter->setFont(m_theme.font(Type::Small));
    drawFitted(*painter, dayRect(section), words::dayAndMonth(column.session.date),
               Qt::AlignHCenter);
    painter->setPen(m_theme.color(isCurrent ? Token::Accent : Token::Muted));
    drawFitted(*painter, rect.adjusted(gap, kDayLine, 0, 0), toString(column.session.half),
               Qt::AlignHCenter);
    painter->fillRect(QRect(rect.bottomLeft(), QSize(rect.width(), 1)), m_theme.color(Token::Line));
    if (gap > GridDelegate::gapWidth(GridGap::Night))
        painter->fillRect(QRect(rect.topLeft(), QSize(gap, rect.height())),
                          m_theme.color(Token::Window));
    painter->restore();
}

GridNames::GridNames(const GridModel& model, const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_model(model)
    , m_theme(theme) {
    setFixedWidth(kWidth);
    setSectionResizeMode(Fixed);
    setDefaultSectionSize(space::kGridRow);
    setMinimumSectionSize(space::kGridRow);
    setSectionsClickable(true);
    setHighlightSections(true);
}

void GridNames::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const bool isCurrent = selectionModel() && selectionModel()->currentIndex().row() == section;
    painter->save();
    painter->fillRect(rect, m_theme.color(isCurrent ? Token::AccentSoft : Token::Card));
    painter->fillRect(QRect(rect.bottomLeft(), QSize(rect.width(), 1)), m_theme.color(Token::Line));
    const QRect inside = rect.adjusted(space::kMedium, 0, -space::kSmall, -1);
    painter->setFont(m_theme.font(Type::Body));
    painter->setPen(m_theme.color(Token::Ink));
    drawFitted(*painter, inside.adjusted(0, 0, -kClassWidth, 0), m_model.nameAt(section),
               Qt::AlignLeft);
    painter->setPen(m_theme.color(Token::Muted));
    drawFitted(*painter, QRect(inside.right() - kClassWidth, inside.top(), kClassWidth, inside.height()),
               m_model.rowAt(section).className, Qt::AlignRight);
    painter->restore();
}

} // namespace rollbook
