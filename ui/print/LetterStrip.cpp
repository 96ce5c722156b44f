// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LetterStrip.h"

#include "ui/print/LetterLayout.h"
#include "ui/print/Sheet.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Kind = YearStrip::Kind;

constexpr qreal kUnderHeading = 2;
constexpr qreal kAfterWeeks = 2;
constexpr qreal kWidth = LetterLayout::laterBody.width();

// How much stands side by side, and how large.
struct Measures {
    int weeksARow;
    QSizeF cell;
    qreal label; // the date over a week
    qreal row;   // of weeks, to the next
    int legendColumns;
    qreal legendLine;
    qreal secondColumn; // of the legend, from the left
};
Measures measures(LetterLook look) {
    if (look == LetterLook::Normal)
        return {13, {2.25, 2.6}, 3.4, 10.6, 2, 4.6, 66};
    return {7, {4.2, 4.6}, 5.6, 17, 1, 6.4, 0};
}

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::LetterPages", text);
}

struct Meaning {
    Kind kind;
    const char* words;
};
constexpr Meaning kMeanings[] = {
    {Kind::Present, QT_TRANSLATE_NOOP("rollbook::LetterPages", "in school")},
    {Kind::Late, QT_TRANSLATE_NOOP("rollbook::LetterPages", "late")},
    {Kind::Authorised,
     QT_TRANSLATE_NOOP("rollbook::LetterPages", "away, reason accepted (authorised)")},
    {Kind::Unauthorised,
     QT_TRANSLATE_NOOP("rollbook::LetterPages",
                       "away, reason not accepted or not known (unauthorised)")},
    {Kind::NotOpen, QT_TRANSLATE_NOOP("rollbook::LetterPages", "school not open")},
    {Kind::NoMark, QT_TRANSLATE_NOOP("rollbook::LetterPages", "nothing in the register")},
};

int rowsFor(std::size_t count, int aRow) {
    return (int(count) + aRow - 1) / aRow;
}

// Each shape tells itself apart without colour.
void paintCell(Sheet& sheet, const QRectF& cell, Kind kind) {
    QPainter& pen = sheet.pen();
    const QRectF box = cell.adjusted(0.1, 0.1, -0.1, -0.1);
    switch (kind) {
    case Kind::NotOpen:
        pen.fillRect(cell, QColor(222, 222, 222));
        return;
    case Kind::NoMark:
        pen.fillRect(QRectF(box.center() - QPointF(0.2, 0.2), QSizeF(0.4, 0.4)), Qt::black);
        return;
    case Kind::Unauthorised:
        pen.fillRect(box, Qt::black);
        break;
    case Kind::Late: {
        pen.save();
        pen.setBrush(Qt::black);
        pen.drawPolygon(QPolygonF{box.topLeft(), box.bottomLeft(), box.bottomRight()});
        pen.restore();
        break;
    }
    case Kind::Authorised:
        for (const qreal part : {0.5, 1.0}) {
            pen.drawLine(box.bottomLeft() + QPointF(box.width() * (1 - part), 0),
                         box.bottomRight() - QPointF(0, box.height() * part));
            pen.drawLine(box.bottomLeft() - QPointF(0, box.height() * part),
                         box.topRight() - QPointF(box.width() * (1 - part), 0));
        }
        break;
    case Kind::Present:
        break;
    }
    pen.drawRect(box);
}

void paintWeek(Sheet& sheet, const QPointF& at, const YearStrip::Week& week, const Measures& m,
               qreal points) {
    sheet.setType(points);
    sheet.text({at.x(), at.y(), 5 * m.cell.width() + 2, m.label},
               QLocale(QLocale::English).toString(week.monday, u"d MMM"_s));
    sheet.setLine(0.12);
    for (std::size_t i = 0; i < week.sessions.size(); ++i) {
        const QPointF corner(qreal(i / 2) * m.cell.width(),
                             m.label + qreal(i % 2) * m.cell.height());
        paintCell(sheet, QRectF(at + corner, m.cell), week.sessions[i]);
    }
}

void paintLegend(Sheet& sheet, const QPointF& at, const Measures& m, qreal points) {
    int place = 0;
    for (const Meaning& meaning : kMeanings) {
        const QPointF corner = at + QPointF(place % m.legendColumns * m.secondColumn,
                                            place / m.legendColumns * m.legendLine);
        sheet.setLine(0.12);
        paintCell(sheet, QRectF(corner + QPointF(0, (m.legendLine - m.cell.height()) / 2), m.cell),
                  meaning.kind);
        sheet.setType(points);
        sheet.text({corner.x() + m.cell.width() + 2, corner.y(), kWidth, m.legendLine},
                   say(meaning.words));
        ++place;
    }
    const int lines = rowsFor(std::size(kMeanings), m.legendColumns);
    sheet.text({at.x(), at.y() + lines * m.legendLine, kWidth, m.legendLine},
               say("Each group is a week, Monday to Friday: mornings above, afternoons below."));
}

// Leaves the type of the heading set.
QStringList headingOf(Sheet& sheet, const YearStrip& strip, LetterLook look) {
    sheet.setType(letterType(look).small, QFont::DemiBold);
    return sheet.wrapped(strip.heading, kWidth);
}

qreal weeksTop(const QStringList& heading, LetterLook look) {
    return qreal(heading.size()) * lineOf(letterType(look).small) + kUnderHeading;
}

} // namespace

qreal stripHeight(Sheet& sheet, const YearStrip& strip, LetterLook look) {
    const Measures m = measures(look);
    const int legendLines = rowsFor(std::size(kMeanings), m.legendColumns) + 1;
    return weeksTop(headingOf(sheet, strip, look), look) +
           rowsFor(strip.weeks.size(), m.weeksARow) * m.row + kAfterWeeks +
           legendLines * m.legendLine;
}

void paintStrip(Sheet& sheet, const QPointF& at, const YearStrip& strip, LetterLook look) {
    const Measures m = measures(look);
    const LetterType type = letterType(look);
    const QStringList heading = headingOf(sheet, strip, look);
    for (int i = 0; i < heading.size(); ++i)
        sheet.text({at.x(), at.y() + i * lineOf(type.small), kWidth, lineOf(type.small)},
                   heading.at(i));
    const QPointF weeks = at + QPointF(0, weeksTop(heading, look));
    for (std::size_t i = 0; i < strip.weeks.size(); ++i)
        paintWeek(sheet,
                  weeks + QPointF(int(i) % m.weeksARow * kWidth / m.weeksARow,
                                  int(i) / m.weeksARow * m.row),
                  strip.weeks[i], m, type.smallest);
    const qreal height = rowsFor(strip.weeks.size(), m.weeksARow) * m.row;
    paintLegend(sheet, weeks + QPointF(0, height + kAfterWeeks), m, type.small);
}

} // namespace rollbook
