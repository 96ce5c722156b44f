// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/registers/GridRow.h"
#include "ui/widgets/Theme.h"

#include <QStyledItemDelegate>

namespace rollbook {

// A cell of the grid, for a GridModel only. A column begins with the gap to the session before: the
// ground shows through where there was no school.
class GridDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit GridDelegate(const Theme& theme, QObject* parent = nullptr);

    static int gapWidth(GridGap gap);
    static int columnWidth(const GridColumn& column);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace rollbook
