// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/FigureInk.h"

#include <QStyledItemDelegate>

namespace rollbook {

// Draws a table of figures: a rule under each row, ink from kInkRole, text where the model aligns
// it, a ring round the cell the keyboard is on.
class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FigureDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace rollbook
