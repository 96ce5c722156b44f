// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Theme.h"

#include <QStyledItemDelegate>

namespace rollbook {

inline constexpr int kTodayRow = 64; // three lines of words

// A row of the day: a sign for how urgent it is, and whom it is about over what is asked over why.
// The column of whom is hidden: its words stand in that of why, where there is room.
class TodayDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TodayDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintWords(QPainter& painter, QRect box, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace rollbook
