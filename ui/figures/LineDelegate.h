// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Theme.h"

#include <QStyledItemDelegate>

namespace rollbook {

// A line of a list: ink from kInkRole, struck out where it was taken back, text where the
// model aligns it, and one ring round the row the keyboard is on.
class LineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit LineDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    const Theme& theme() const { return m_theme; }
    // The cell without its words: ground, rule, and the bar of the chosen row.
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;

private:
    const Theme& m_theme;
};

} // namespace rollbook
