// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Theme.h"

#include <QStyledItemDelegate>

namespace rollbook {

// Draws the calendar of a year: each week begins with the number of its first day, a session is drawn
// as everywhere, a break is a quiet ground, a closure a band, and an amended mark has a corner.
class YearDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit YearDelegate(const Theme& theme, QObject* parent = nullptr);

    static int columnWidth(int column);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace rollbook
