// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPicture>

namespace rollbook {

// A page under the pen, measured in millimetres from the top left of what can be printed. What is
// painted is the same wherever the pages go: nothing is asked of the device but its resolution.
class Sheet {
public:
    // On a printer or into a PDF, whose layout is already that of the job.
    explicit Sheet(QPagedPaintDevice& device);
    // Into pictures, a new one for each page; their coordinates are millimetres x kPictureScale.
    Sheet(std::vector<QPicture>& pages, const QPageLayout& layout);
    ~Sheet();
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;
    static constexpr qreal kPictureScale = 10;
    // Type is set in tenths of a millimetre so that small sizes are not rounded away.
    static constexpr qreal kTypeScale = 10;

    // False when the device cannot be painted on at all.
    bool isReady() const { return m_pen.isActive(); }
    QPainter& pen() { return m_pen; }
    QSizeF size() const { return m_size; }
    // False when the device refuses: out of paper, out of disk.
    bool nextPage();

    // Points, as people name type; lines in millimetres.
    void setType(qreal points, QFont::Weight weight = QFont::Normal);
    void setLine(qreal millimetres);
    // A hairline in grey, to lead the eye along a row and no further.
    void setRule();
    void text(const QRectF& box, const QString& text,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    // The lines of it that fit in this width, whole words where they do: nothing is left out.
    QStringList wrapped(const QString& text, qreal width) const;
    // Cut with an ellipsis where the box ends.
    void fittedText(const QRectF& box, const QString& text,
                    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

private:
    void beginPicture();
    void begin(qreal dots); // a millimetre

    QPagedPaintDevice* m_device = nullptr;   // null: into pictures
    std::vector<QPicture>* m_pages = nullptr; // null: onto the device
    QPicture m_picture;                       // of the page under the pen
    QPainter m_pen;
    QSizeF m_size;
};

// What a job answers when the device refused a page: exchange.cannotWrite (path, reason).
Error noNextPage(const QString& title);

} // namespace rollbook
