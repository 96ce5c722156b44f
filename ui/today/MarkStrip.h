// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/today/Explanation.h"

#include <QWidget>

namespace rollbook {

class Theme;

// Sessions as small cells, each under its day: "20/11 AM" over N. As many to a line as fit.
class MarkStrip : public QWidget {
    Q_OBJECT
public:
    explicit MarkStrip(const Theme& theme, QWidget* parent = nullptr);

    void setSessions(std::vector<Explanation::Session> sessions);
    QString text() const; // what it shows, in words

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize cellSize() const;
    int cellsALine(int width) const;

    const Theme& m_theme;
    std::vector<Explanation::Session> m_sessions;
};

} // namespace rollbook
