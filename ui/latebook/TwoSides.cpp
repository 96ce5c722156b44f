// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/TwoSides.h"

#include "ui/latebook/PupilPicker.h"
#include "ui/widgets/Theme.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rollbook {
namespace {

constexpr int kFormWidth = 416;
constexpr int kNarrow = 860;
constexpr int kLow = 520;
constexpr int kRows = 5;
constexpr int kRowsWhereLow = 2;

} // namespace

TwoSides::TwoSides(QWidget* form, PupilPicker& picker, QWidget* list, QWidget* parent)
    : QWidget(parent)
    , m_picker(picker)
    , m_sides(nullptr) {
    auto* ground = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, ground);
    m_sides->setSpacing(space::kLarge);
    form->setFixedWidth(kFormWidth);
    m_sides->addWidget(form);
    m_sides->addWidget(list, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
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
    m_picker.setRowsShown(event->size().height() < kLow ? kRowsWhereLow : kRows);
    QWidget::resizeEvent(event);
}

} // namespace rollbook
