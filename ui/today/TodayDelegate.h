// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Theme.h"

#include <QStyledItemDelegate>

namespace rollbook {

inline constexpr int kTodayRow = 52; // two lines of words

// A line of the day: a sign for how urgent it is, two lines of words in each column.
class TodayDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TodayDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace rollbook
