// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Theme.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace rollbook {

// How a series is told from the others: each of its parts says it, and so does any one of them but
// the ink, for paper has none.
struct ChartLook {
    enum class Marker { None, Dot, Square };
    Token ink = Token::Ink;
    Qt::PenStyle line = Qt::SolidLine;
    Qt::BrushStyle fill = Qt::SolidPattern;
    Marker marker = Marker::None;
    bool isTheSameInGrey(const ChartLook& other) const {
        return line == other.line && fill == other.fill && marker == other.marker;
    }
};

struct ChartSeries {
    QString name;
    ChartLook look;
    std::vector<std::optional<int>> values; // one a category; nothing: there is none
};

// A chart and the table behind it: all that is drawn is in the table, exactly.
struct Chart {
    enum class Shape { Lines, Bars, Stacked, Across }; // side by side, upon each other, lying down
    enum class Unit { Hundredths, Count };             // of a percent; sessions or pupils
    QString title;
    QString note; // what is counted, over which days, and whose figures stand beside it
    Shape shape = Shape::Lines;
    Unit unit = Unit::Count;
    QString along;          // what the categories are
    QString measure;        // what the values are
    QStringList categories; // in reading order
    std::vector<ChartSeries> series;
    QStringList heads;
    std::vector<QStringList> rows;

    bool isEmpty() const { return categories.isEmpty(); }
};

// From where to where an axis reaches, in the units of the values; its steps are 1, 2 or 5 times a
// power of ten.
struct ChartScale {
    int least = 0;
    int most = 0;
    int step = 0;
    bool operator==(const ChartScale&) const = default;
};
// Bars begin at nothing; lines a step below the lowest, and of percentages never above the whole.
ChartScale scaleOf(const Chart& chart);

// Heights for labels of this height, in their order, each as near to where it belongs as the others
// leave room for; within [top, bottom].
std::vector<qreal> spread(std::vector<qreal> wanted, qreal height, qreal top, qreal bottom);

} // namespace rollbook
