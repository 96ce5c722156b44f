// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace rollbook {

// A page under the pen, measured in millimetres from the top left of what can be printed.
class Sheet {
public:
    explicit Sheet(QPagedPaintDevice& device);

    QPainter& pen() { return m_pen; }
    QSizeF size() const { return m_size; }
    // False when the device refuses: out of paper, out of disk.
    bool nextPage();

    // Points, as people name type; lines in millimetres.
    void setType(qreal points, QFont::Weight weight = QFont::Normal);
    void setLine(qreal millimetres);
    // A hairline in grey, to lead the eye along a row and no further.
    void setRule();
    void text(const QRectF& box, const QString& text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    // Cut with an ellipsis where the box ends.
    void fittedText(const QRectF& box, const QString& text,
                    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

private:
    QPagedPaintDevice& m_device;
    QPainter m_pen;
    QSizeF m_size;
};

// What a job answers when the device refused a page: exchange.cannotWrite (path, reason).
Error noNextPage(const QString& title);

} // namespace rollbook
