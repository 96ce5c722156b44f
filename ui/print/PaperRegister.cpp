// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/PaperRegister.h"

#include "core/office/ClassSheet.h"
#include "ui/print/Sheet.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kLineHeight = 7;
constexpr qreal kTop = 32;

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::PaperRegister", text);
}

QString plannedCodes(const School& school, PupilId pupil, QDate date) {
    QStringList codes;
    for (const Half half : {Half::AM, Half::PM})
        if (const PlannedAbsence* planned = school.plannedFor(pupil, {date, half}))
            codes << toString(half) + u' ' + planned->code;
    return codes.join(u", "_s);
}

// What a teacher may be told to write: nothing that needs an office's decision.
QStringList teachersLegend(const CodeBook& codes, QDate date) {
    QStringList lines;
    for (const QString& code : {u"/"_s, u"\\"_s, u"L"_s, u"N"_s}) {
        const Judgement judged = codes.judge(code, date);
        if (judged.isKnown())
            lines << code + u"  "_s + judged.code->description;
    }
    return lines;
}

void paintHead(Sheet& sheet, const PaperRegister& paper) {
    const qreal width = sheet.size().width();
    sheet.setType(15, QFont::DemiBold);
    sheet.text({0, 0, width, 8}, say("Class %1").arg(paper.className));
    sheet.setType(11);
    sheet.text({0, 0, width, 8}, words::dateInFull(paper.date), Qt::AlignRight | Qt::AlignVCenter);
    sheet.setType(9);
    sheet.text({0, 8, width, 5}, paper.school);
    sheet.text({0, 15, width, 6},
               say("Taken by ______________________   at ________  (morning)      "
                   "Taken by ______________________   at ________  (afternoon)"));
    sheet.setType(9, QFont::DemiBold);
    sheet.text({10, kTop - 7, 90, 6}, say("Name"));
    sheet.text({width - 75, kTop - 7, 15, 6}, say("AM"), Qt::AlignCenter);
    sheet.text({width - 60, kTop - 7, 15, 6}, say("PM"), Qt::AlignCenter);
    sheet.text({width - 43, kTop - 7, 43, 6}, say("Known, or note"));
}

void paintLine(Sheet& sheet, qreal top, int number, const PaperRegister::Line& line) {
    const qreal width = sheet.size().width();
    sheet.setRule();
    sheet.pen().drawLine(QPointF(0, top + kLineHeight), QPointF(width, top + kLineHeight));
    sheet.setLine(0.25);
    sheet.pen().drawRect(QRectF(width - 73, top + 0.8, 11, kLineHeight - 1.6));
    sheet.pen().drawRect(QRectF(width - 58, top + 0.8, 11, kLineHeight - 1.6));
    sheet.setType(8);
    sheet.text({0, top, 8, kLineHeight}, QString::number(number),
               Qt::AlignRight | Qt::AlignVCenter);
    sheet.setType(10);
    sheet.fittedText({10, top, width - 88, kLineHeight}, line.name);
    sheet.setType(9);
    sheet.fittedText({width - 43, top, 43, kLineHeight}, line.planned);
}

bool paintSheet(Sheet& sheet, const PaperRegister& paper) {
    paintHead(sheet, paper);
    const qreal bottom = sheet.size().height() - 14;
    qreal top = kTop;
    int number = 0;
    for (const PaperRegister::Line& line : paper.lines) {
        if (top + kLineHeight > bottom) {
            if (!sheet.nextPage())
                return false;
            paintHead(sheet, paper);
            top = kTop;
        }
        paintLine(sheet, top, ++number, line);
        top += kLineHeight;
    }
    sheet.setType(8);
    sheet.text({0, bottom + 3, sheet.size().width(), 5}, paper.legend.join(u"      "_s));
    sheet.text({0, bottom + 8, sheet.size().width(), 5},
               say("Leave nobody blank. Bring this sheet to the office at once."));
    return true;
}

} // namespace

PaperRegister paperRegister(const School& school, const QString& className, QDate date) {
    PaperRegister paper{.school = school.details.name,
                        .className = className,
                        .date = date,
                        .lines = {},
                        .legend = teachersLegend(*school.codes, date)};
    for (const Pupil* pupil : school.roll.pupilsInClass(className, date))
        paper.lines.push_back(
            {.name = pupil->listName(), .planned = plannedCodes(school, pupil->id, date)});
    return paper;
}

PrintJob printJob(const PaperRegister& paper) {
    PrintJob job;
    job.title = say("Paper register of %1, %2").arg(paper.className, words::dateInHeading(paper.date));
    job.fileName =
        say("Paper register %1 %2").arg(paper.className, paper.date.toString(Qt::ISODate));
    job.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {15, 12, 15, 10},
                             QPageLayout::Millimeter);
    job.paint = [paper](Sheet& sheet) -> Result<void> {
        if (!paintSheet(sheet, paper))
            return noNextPage(paper.className);
        return {};
    };
    return job;
}

} // namespace rollbook
