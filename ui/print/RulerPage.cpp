// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/RulerPage.h"

#include "ui/print/LetterLayout.h"
#include "ui/print/PageOnPaper.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kReach = 20;    // millimetres to each side of a ruler's nought
constexpr qreal kAcross = 70; // where the ruler across lies, within the window
constexpr qreal kDown = 66;   // where the ruler down lies
constexpr qreal kText = 112;
constexpr qreal kCheck = 245; // the line of 100 mm

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::RulerPage", text);
}

qreal tick(int millimetre) {
    return millimetre % 10 == 0 ? 4 : millimetre % 5 == 0 ? 3 : 1.6;
}

QString number(int millimetre) {
    return millimetre > 0 ? u"+%1"_s.arg(millimetre) : QString::number(millimetre);
}

// On white, where a line goes under it.
void label(Sheet& sheet, const QPointF& centre, int millimetre) {
    const QRectF box(centre.x() - 2, centre.y() - 1.2, 4, 2.4);
    sheet.pen().fillRect(box, Qt::white);
    sheet.text(box, number(millimetre), Qt::AlignCenter);
}

// Its nought is where the left edge of the usual window lies when the page is in the middle.
void paintRulerAcross(Sheet& sheet) {
    const qreal nought = envelope::kAtRest.x();
    for (int i = -5; i <= kReach; ++i) {
        const qreal x = nought + i;
        sheet.pen().drawLine(QPointF(x, kAcross), QPointF(x, kAcross - tick(i)));
        if (i % 5 == 0)
            label(sheet, {x, kAcross - 6}, i);
    }
    sheet.text({nought + kReach + 2, kAcross - 5, 24, 5}, say("A, across"));
}

// The same of its upper edge.
void paintRulerDown(Sheet& sheet) {
    const qreal nought = envelope::kAtRest.y();
    for (int i = -kReach; i <= kReach; ++i) {
        const qreal y = nought + i;
        sheet.pen().drawLine(QPointF(kDown, y), QPointF(kDown + tick(i), y));
        if (i % 5 == 0)
            label(sheet, {kDown + 7, y}, i);
    }
    sheet.text({kDown + 13, nought + kReach - 2, 24, 4}, say("B, down"));
}

void outline(Sheet& sheet, const QRectF& box, Qt::PenStyle style, const QString& words) {
    sheet.setLine(0.2);
    QPen pen = sheet.pen().pen();
    pen.setStyle(style);
    sheet.pen().setPen(pen);
    sheet.pen().drawRect(box);
    sheet.setLine(0.15);
    sheet.text({box.right() - 60, box.bottom() - 4, 59, 4}, words,
               Qt::AlignRight | Qt::AlignVCenter);
}

void paintWindow(Sheet& sheet, const LetterLayout& layout) {
    const QPointF offset = layout.shown.topLeft() - envelope::kShown.topLeft();
    sheet.setType(7);
    outline(
        sheet,
        QRectF(envelope::kAtRest + offset, QSizeF(envelope::kWindowWidth, envelope::kWindowHeight)),
        Qt::DashLine, say("the window, as it is set now"));
    outline(sheet, layout.address, Qt::SolidLine, say("the address, as it is set now"));
    sheet.setType(6);
    paintRulerAcross(sheet);
    paintRulerDown(sheet);
}

QStringList steps(const Letterhead& letterhead) {
    const auto millimetres = [](int tenths) {
        return QLocale(QLocale::English).toString(tenths / 10.0, 'f', 1);
    };
    return {
        say("1. Check with a ruler that the line at the foot of this page is 100 mm long. If it is "
            "not, print again at actual size (100%), not fitted to the page."),
        say("2. Fold the page in three at the marks on its left edge, this part outside, and put "
            "it "
            "into one of your window envelopes."),
        say("3. Push it to the left as far as it goes. Read ruler A where the left edge of the "
            "window "
            "cuts it. Push it to the right and read again. Half the sum of the two is the offset "
            "to the right."),
        say("4. Push it down as far as it goes. Read ruler B where the upper edge of the window "
            "cuts "
            "it. Push it up and read again. Half the sum of the two is the offset down."),
        say("5. Type both into Setup, Letterhead. A number below nought is typed with its minus."),
        say("Example: +6 and -2 on ruler A: the sum is 4, half of it is 2, so 2 mm to the right."),
        say("Set now: %1 mm to the right, %2 mm down.")
            .arg(millimetres(letterhead.offsetRight), millimetres(letterhead.offsetDown))};
}

void paintSteps(Sheet& sheet, const Letterhead& letterhead) {
    sheet.setType(15, QFont::DemiBold);
    sheet.text({22, kText, 166, 8}, say("Where the address stands in your envelopes"));
    sheet.setType(11);
    qreal top = kText + 12;
    for (const QString& step : steps(letterhead)) {
        for (const QString& line : sheet.wrapped(step, 166)) {
            sheet.text({22, top, 166, 5.4}, line);
            top += 5.4;
        }
        top += 2.6;
    }
}

void paintCheck(Sheet& sheet) {
    sheet.setLine(0.2);
    sheet.pen().drawLine(QPointF(22, kCheck), QPointF(122, kCheck));
    sheet.setLine(0.15);
    for (int i = 0; i <= 100; ++i)
        sheet.pen().drawLine(QPointF(22 + i, kCheck), QPointF(22 + i, kCheck - tick(i)));
    sheet.setType(9);
    sheet.text({126, kCheck - 5, 50, 5}, say("100 mm"));
}

void paintFolds(Sheet& sheet) {
    for (const qreal fold : LetterLayout::foldAt)
        sheet.pen().drawLine(QPointF(LetterLayout::margins.left(), fold),
                             QPointF(LetterLayout::margins.left() + 8, fold));
}

} // namespace

PrintJob rulerJob(const Letterhead& letterhead) {
    PrintJob job;
    job.title = say("Ruler page for window envelopes");
    job.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, LetterLayout::margins,
                             QPageLayout::Millimeter);
    job.paint = [letterhead](Sheet& sheet) -> Result<void> {
        const PageOnPaper paper(sheet, LetterLayout::margins);
        paintWindow(sheet, LetterLayout(letterhead));
        paintFolds(sheet);
        paintSteps(sheet, letterhead);
        paintCheck(sheet);
        return {};
    };
    return job;
}

} // namespace rollbook
