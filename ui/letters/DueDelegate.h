// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/LineDelegate.h"

namespace rollbook {

// A line of the run: a box where the letter can be ticked, a bar where something holds it.
class DueDelegate : public LineDelegate {
    Q_OBJECT
public:
    using LineDelegate::LineDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace rollbook
