// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drawing of a year.

#include "ui/print/Sheet.h"
#include "ui/print/YearOnPaper.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Cell = YearOnPaper::Cell;

constexpr qreal kMonthWidth = 13;
constexpr qreal kWeekLabel = 4.2; // the number of its first day
constexpr qreal kHead = 4;
constexpr qreal kRow = 5.2;
constexpr qreal kLegendLine = 3.6;
constexpr int kHalves = 2;
constexpr int kCellsAWeek = kDaysAWeek * kHalves;

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::YearOnPaper", text);
}

qreal cellWidth(const Sheet& sheet) {
    return (sheet.size().width() - kMonthWidth - kWeeksAMonth * kWeekLabel) /
           (kWeeksAMonth * kCellsAWeek);
}

qreal leftOf(const Sheet& sheet, int place) {
    return kMonthWidth + (place / kCellsAWeek + 1) * kWeekLabel + place * cellWidth(sheet);
}

QDate dateOf(const YearOnPaper::Month& month, int day) {
    return month.first.addDays(day - 1);
}

// The number of the first weekday of each week that is of the month.
std::map<int, int> weekLabels(const YearOnPaper::Month& month) {
    std::map<int, int> labels;
    for (int day = 1; day <= month.first.daysInMonth(); ++day)
        if (const QDate date = dateOf(month, day); date.dayOfWeek() <= kDaysAWeek)
            labels.try_emplace(dayPlace(date) / kDaysAWeek, day);
    return labels;
}

void paintHead(Sheet& sheet, qreal top) {
    static const QLocale english(QLocale::English);
    sheet.setType(6.5);
    for (int day = 0; day < kWeeksAMonth * kDaysAWeek; ++day)
        sheet.text({leftOf(sheet, day * kHalves), top, kHalves * cellWidth(sheet), kHead},
                   english.dayName(day % kDaysAWeek + 1, QLocale::NarrowFormat), Qt::AlignCenter);
}

void paintBand(Sheet& sheet, const QRectF& box) {
    QPainter& pen = sheet.pen();
    pen.save();
    pen.setClipRect(box);
    sheet.setLine(0.35);
    for (qreal left = box.left() - box.height(); left < box.right(); left += 1.3)
        pen.drawLine(QPointF(left, box.bottom()), QPointF(left + box.height(), box.top()));
    pen.restore();
}

void paintMarked(Sheet& sheet, const QRectF& box, const QString& code) {
    sheet.setLine(0.22);
    const QRectF inner = box.adjusted(0.5, 0.7, -0.5, -0.7);
    if (code == u"/"_s) {
        sheet.pen().drawLine(inner.bottomLeft(), inner.topRight());
    } else if (code == u"\\"_s) {
        sheet.pen().drawLine(inner.topLeft(), inner.bottomRight());
    } else {
        sheet.setType(code.size() > 1 ? 5.5 : 7.5, QFont::DemiBold);
        sheet.text(box, code, Qt::AlignCenter);
    }
}

void paintCell(Sheet& sheet, const QRectF& box, const Cell& cell) {
    switch (cell.kind) {
    case Cell::Kind::NoSession:
    case Cell::Kind::OffRoll:
        sheet.pen().fillRect(box, QColor(222, 222, 222));
        break;
    case Cell::Kind::Closed:
        paintBand(sheet, box);
        break;
    case Cell::Kind::Blank:
        sheet.setLine(0.12);
        sheet.pen().drawRect(box.adjusted(0.5, 0.9, -0.5, -0.9));
        break;
    case Cell::Kind::ToCome:
        break;
    case Cell::Kind::Marked:
        paintMarked(sheet, box, cell.code);
        break;
    }
    if (cell.isAmended)
        sheet.pen().fillRect(QRectF(box.left() + 0.4, box.bottom() - 0.5, box.width() - 0.8, 0.35),
                             Qt::black);
}

void paintMonth(Sheet& sheet, qreal top, const YearOnPaper::Month& month) {
    const qreal wide = cellWidth(sheet);
    sheet.setType(8);
    sheet.text({0, top, kMonthWidth, kRow},
               QLocale(QLocale::English).toString(month.first, u"MMM yy"_s));
    sheet.setType(6);
    for (const auto& [week, day] : weekLabels(month))
        sheet.text({leftOf(sheet, week * kCellsAWeek) - kWeekLabel, top, kWeekLabel - 0.6, kRow},
                   QString::number(day), Qt::AlignRight | Qt::AlignVCenter);
    for (const Cell& cell : month.cells)
        paintCell(sheet, {leftOf(sheet, cell.place), top + 0.2, wide, kRow - 0.4}, cell);
    sheet.setRule();
    sheet.pen().drawLine(QPointF(0, top + kRow), QPointF(sheet.size().width(), top + kRow));
    for (int day = 1; day < kWeeksAMonth * kDaysAWeek; ++day)
        if (day % kDaysAWeek != 0)
            sheet.pen().drawLine(QPointF(leftOf(sheet, day * kHalves), top),
                                 QPointF(leftOf(sheet, day * kHalves), top + kRow));
    sheet.setLine(0.15); // what comes is black again
}

QStringList legend(Sheet& sheet, const YearOnPaper& year) {
    sheet.setType(7);
    return sheet.wrapped(
        say("Morning and afternoon of each day. Grey: no school, or not on roll. Band: closed. Open "
            "box: no mark. Underlined: amended. %1.")
            .arg(year.codes.join(u"; "_s)),
        sheet.size().width());
}

} // namespace

qreal heightOf(Sheet& sheet, const YearOnPaper& year) {
    return kHead + qreal(year.months.size()) * kRow + 1 +
           qreal(legend(sheet, year).size()) * kLegendLine;
}

void paintYear(Sheet& sheet, qreal top, const YearOnPaper& year) {
    paintHead(sheet, top);
    top += kHead;
    for (const YearOnPaper::Month& month : year.months) {
        paintMonth(sheet, top, month);
        top += kRow;
    }
    top += 1;
    for (const QString& line : legend(sheet, year)) {
        sheet.text({0, top, sheet.size().width(), kLegendLine}, line);
        top += kLegendLine;
    }
}

} // namespace rollbook
