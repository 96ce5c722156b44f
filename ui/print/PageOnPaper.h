// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/Sheet.h"

#include <QMarginsF>

namespace rollbook {

// While it lives, the pen of the sheet measures from the top left of the paper itself.
class PageOnPaper {
public:
    PageOnPaper(Sheet& sheet, const QMarginsF& margins)
        : m_pen(sheet.pen()) {
        m_pen.save();
        m_pen.translate(-margins.left(), -margins.top());
    }
    ~PageOnPaper() { m_pen.restore(); }
    PageOnPaper(const PageOnPaper&) = delete;
    PageOnPaper& operator=(const PageOnPaper&) = delete;

private:
    QPainter& m_pen;
};

} // namespace rollbook
