// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/ChartDress.h"

#include <QPainter>

namespace rollbook {
namespace {

constexpr qreal kLineWidth = 2;
constexpr int kMarkerSize = 7;
constexpr int kHatch = 8; // after which it repeats
constexpr int kHatchDensity = 4;

// Qt's own patterns are as fine as the dots of the device, grey on paper: these are as large as the
// chart.
QImage hatchOf(Qt::BrushStyle style, const QColor& ink) {
    QImage hatch(kHatch * kHatchDensity, kHatch * kHatchDensity, QImage::Format_ARGB32_Premultiplied);
    hatch.fill(Qt::transparent);
    QPainter painter(&hatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kHatchDensity, kHatchDensity);
    if (style == Qt::Dense6Pattern) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        for (const QPointF& dot : {QPointF(2, 2), QPointF(6, 6)})
            painter.drawEllipse(dot, 1, 1);
        return hatch;
    }
    painter.setPen(QPen(ink, 1.2));
    for (const int shift : {-kHatch, 0, kHatch}) {
        painter.drawLine(QPointF(shift, kHatch), QPointF(shift + kHatch, 0));
        if (style == Qt::DiagCrossPattern)
            painter.drawLine(QPointF(shift, 0), QPointF(shift + kHatch, kHatch));
    }
    return hatch;
}

} // namespace

QPen penOf(const ChartLook& look, const ChartDress& dress) {
    return QPen(dress.color(look.ink), kLineWidth, look.line);
}

QBrush brushOf(const ChartLook& look, const ChartDress& dress) {
    if (look.fill == Qt::SolidPattern || look.fill == Qt::NoBrush)
        return {dress.color(look.ink), look.fill};
    QBrush brush(hatchOf(look.fill, dress.color(look.ink)));
    brush.setTransform(QTransform::fromScale(1.0 / kHatchDensity, 1.0 / kHatchDensity));
    return brush;
}

QImage markerOf(const ChartLook& look, const ChartDress& dress) {
    QImage marker(kMarkerSize, kMarkerSize, QImage::Format_ARGB32_Premultiplied);
    marker.fill(Qt::transparent);
    QPainter painter(&marker);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(dress.color(look.ink));
    painter.setPen(Qt::NoPen);
    if (look.marker == ChartLook::Marker::Dot)
        painter.drawEllipse(marker.rect());
    else
        painter.drawRect(marker.rect());
    return marker;
}

} // namespace rollbook
