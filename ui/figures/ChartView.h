// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/Chart.h"

#include <QWidget>

class QChartView;

namespace rollbook {

// A chart on a page, in the colours of the day.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(const Theme& theme, QWidget* parent = nullptr);
    void setChart(const Chart& chart);

private:
    void draw();

    const Theme& m_theme;
    Chart m_value;
    QChartView* m_view;
};

// The chart in its box, with its title above and its note beneath, in the light colours: for paper
// and for a picture. `unit`: how many of the box's units a pixel of the screen has.
void paintChart(QPainter& painter, const QRectF& box, qreal unit, const Chart& chart,
                const Theme& theme);
// The same as a picture to be saved, twice as dense as the screen.
QImage pictureOf(const Chart& chart, const Theme& theme, const QString& foot);

} // namespace rollbook
