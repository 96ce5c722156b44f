// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/ChartDress.h"

#include <QtCharts/QChart>

class QAbstractBarSeries;
class QGraphicsSimpleTextItem;

namespace rollbook {

// A chart as Qt draws it, with a name beside the last value of each line and each part of a stack, and
// its value above each bar.
class DrawnChart : public QChart {
    Q_OBJECT
public:
    DrawnChart(const Chart& value, const ChartDress& dress);

private:
    struct Label {
        QAbstractSeries* series;
        QPointF at; // in the units of the axes
        QGraphicsSimpleTextItem* text;
    };
    void dressUp();
    void drawLines();
    void drawLine(const ChartSeries& value);
    void drawBars(QAbstractBarSeries* bars);
    void addAxes(Qt::Orientation categories);
    QAbstractAxis* categoryAxis() const;
    QAbstractAxis* valueAxis() const;
    void addLabel(QAbstractSeries* series, const QPointF& at, const QString& words);
    void labelStack(QAbstractSeries* series);
    void labelBars(QAbstractSeries* series);
    void dressLegend();
    void placeLabels();
    void placeBeside();
    void placeAbove();
    qreal drawn(int value) const; // percent, or as it is

    const Chart m_value;
    const ChartDress m_dress;
    std::vector<Label> m_labels;
};

} // namespace rollbook
