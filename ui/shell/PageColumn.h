// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPageLayout>
#include <QPicture>
#include <QWidget>

namespace rollbook {

// Pages under one another, as wide as there is room.
class PageColumn : public QWidget {
public:
    PageColumn(const QPageLayout& layout, std::vector<QPicture> pages);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRectF pageRect(std::size_t page) const;

    const QPageLayout m_layout;
    const std::vector<QPicture> m_pages;
};

} // namespace rollbook
