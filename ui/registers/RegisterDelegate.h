// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Theme.h"

#include <QStyledItemDelegate>

namespace rollbook {

struct RegisterRow;

// Draws the cells of a class's register: the strip, the planned code, the code with the keyboard's
// ring, and the row the keyboard is in.
class RegisterDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RegisterDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    static int stripWidth();

private:
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const RegisterRow& row,
                   int column) const;
    void paintName(QPainter& painter, const QRect& cell, const RegisterRow& row) const;
    void paintStrip(QPainter& painter, const QRect& cell, const RegisterRow& row) const;
    void paintCode(QPainter& painter, const QRect& cell, const RegisterRow& row,
                   bool hasFocus) const;
    void paintText(QPainter& painter, const QRect& cell, const QString& text, Token ink,
                   Qt::Alignment alignment) const;

    const Theme& m_theme;
};

} // namespace rollbook
