// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/LineDelegate.h"

namespace rollbook {

// A line of the list, with the strip of the year drawn where the column has one: a bar a school
// week, as high as what was missed, the unauthorised at its foot filled and the authorised open.
class AbsenceDelegate : public LineDelegate {
    Q_OBJECT
public:
    using LineDelegate::LineDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    static int stripWidth(int weeks);
};

} // namespace rollbook
