// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/AddressBlock.h"

#include "ui/print/Sheet.h"

namespace rollbook {
namespace {

constexpr qreal kLargest = 11;
constexpr qreal kSmallest = 8;
constexpr qreal kStep = 0.5;
constexpr qreal kPoint = 25.4 / 72;
// From line to line, of the type.
constexpr qreal kWidestPitch = 1.25;
constexpr qreal kTightestPitch = 1.12;

// From the head of the first line to the foot of the last.
qreal heightOf(qsizetype lines, qreal points, qreal pitch) {
    return (1 + qreal(lines - 1) * pitch) * points * kPoint;
}

QStringList wrapped(const Sheet& sheet, const QStringList& lines, qreal width) {
    QStringList all;
    for (const QString& line : lines)
        if (!line.trimmed().isEmpty())
            all += sheet.wrapped(line.trimmed(), width);
    return all;
}

void paintLines(Sheet& sheet, const QRectF& box, const QStringList& lines, qreal points) {
    const bool hasRoom = heightOf(lines.size(), points, kWidestPitch) <= box.height();
    const qreal pitch = hasRoom ? kWidestPitch : kTightestPitch;
    const qreal line = pitch * points * kPoint;
    const qreal spare = box.height() - heightOf(lines.size(), points, pitch);
    qreal top = box.top() + std::max(0.0, spare / 2) - (line - points * kPoint) / 2;
    for (const QString& words : lines) {
        // Left also for a name that is read from the right: the lines stand under one another.
        sheet.text({box.left(), top, box.width(), line}, words,
                   Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
        top += line;
    }
}

} // namespace

void paintAddress(Sheet& sheet, const QRectF& box, const QString& name,
                  const QStringList& address) {
    qreal points = kLargest;
    sheet.setType(points);
    QStringList lines = wrapped(sheet, QStringList{name} + address, box.width());
    while (heightOf(lines.size(), points, kTightestPitch) > box.height() && points > kSmallest) {
        sheet.setType(points -= kStep);
        lines = wrapped(sheet, QStringList{name} + address, box.width());
    }
    paintLines(sheet, box, lines, points);
}

} // namespace rollbook
