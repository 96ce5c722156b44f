// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/TwoSides.h"

#include "ui/latebook/PupilPicker.h"
#include "ui/widgets/Theme.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rollbook {
namespace {

constexpr int kFormWidth = 416;
constexpr int kNarrow = 860;
constexpr int kLow = 520;
constexpr int kMostRows = 5;
constexpr int kLeastRows = 2;

} // namespace

TwoSides::TwoSides(QWidget* form, PupilPicker& picker, QWidget* list, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_picker(picker)
    , m_sides(nullptr) {
    auto* ground = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, ground);
    m_sides->setSpacing(space::kLarge);
    form->setFixedWidth(kFormWidth);
    form->installEventFilter(this);
    m_sides->addWidget(form);
    m_sides->addWidget(list, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(ground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

void TwoSides::resizeEvent(QResizeEvent* event) {
    const bool isNarrow = event->size().width() < kNarrow;
    const int margin = isNarrow ? space::kSmall : space::kLarge;
    m_sides->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sides->setContentsMargins(margin, space::kSmall, margin, margin);
    fit();
    QWidget::resizeEvent(event);
}

// What is said in the form takes its room from the names found, so that its verb stays in sight.
bool TwoSides::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::eventFilter(watched, event);
}

void TwoSides::fit() {
    if (m_sides->direction() == QBoxLayout::TopToBottom || m_rows == 0)
        return showRows(height() < kLow ? kLeastRows : kMostRows);
    const QMargins margins = m_sides->contentsMargins();
    const int room = height() - margins.top() - margins.bottom() - needed();
    const int more = room < 0 ? (room + 1) / space::kListRow - 1 : room / space::kListRow;
    showRows(std::clamp(m_rows + more, kLeastRows, kMostRows));
}

int TwoSides::needed() const {
    const QLayout* layout = m_form->layout();
    return layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(kFormWidth)
                                                 : m_form->sizeHint().height();
}

void TwoSides::showRows(int rows) {
    if (std::exchange(m_rows, rows) != rows)
        m_picker.setRowsShown(rows);
}

} // namespace rollbook
