// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PageColumn.h"

#include "ui/print/PutOnPaper.h"
#include "ui/widgets/Theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace rollbook {

PageColumn::PageColumn(const QPageLayout& layout, std::vector<QPicture> pages)
    : m_layout(layout)
    , m_pages(std::move(pages)) {}

QRectF PageColumn::pageRect(std::size_t page) const {
    const QSizeF paper = m_layout.fullRect(QPageLayout::Millimeter).size();
    const qreal across = width() - 2 * space::kMedium;
    const qreal down = across * paper.height() / paper.width();
    return {qreal(space::kMedium), space::kMedium + qreal(page) * (down + space::kMedium), across,
            down};
}

// Paper is white in the dark too: it is a picture of the paper.
void PageColumn::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const QRectF box = pageRect(i);
        if (!box.intersects(event->rect()))
            continue;
        drawPage(painter, box, m_layout, m_pages[i]);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(box);
    }
}

void PageColumn::resizeEvent(QResizeEvent*) {
    setMinimumHeight(m_pages.empty() ? 0 : int(pageRect(m_pages.size() - 1).bottom()) + space::kMedium);
}

} // namespace rollbook
