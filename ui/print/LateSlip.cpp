// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LateSlip.h"

#include "ui/print/Sheet.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kLine = 7;

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::LateSlip", text);
}

Slip slipFor(const School& school, PupilId id, const QDateTime& at) {
    const Pupil* pupil = school.roll.pupil(id);
    return {.school = school.details.name,
            .title = {},
            .name = pupil ? pupil->listName() : QString(),
            .className = pupil ? pupil->classOn(at.date()) : QString(),
            .at = at,
            .lines = {},
            .signature = {}};
}

QString minutesWords(int minutes) {
    return minutes == 1 ? say("1 minute late") : say("%1 minutes late").arg(minutes);
}

void paintSlip(Sheet& sheet, const Slip& slip) {
    const qreal width = sheet.size().width();
    sheet.setType(9);
    sheet.text({0, 0, width, 5}, slip.school);
    sheet.text({0, 0, width, 5}, words::dateInHeading(slip.at.date()),
               Qt::AlignRight | Qt::AlignVCenter);
    sheet.setType(13, QFont::DemiBold);
    sheet.text({0, 7, width, 8}, slip.title);
    sheet.text({0, 7, width, 8}, words::time(slip.at.time()), Qt::AlignRight | Qt::AlignVCenter);
    sheet.setRule();
    sheet.pen().drawLine(QPointF(0, 17), QPointF(width, 17));
    sheet.setLine(0.25);
    sheet.setType(15, QFont::DemiBold);
    sheet.fittedText({0, 20, width - 22, 9}, slip.name);
    sheet.text({width - 20, 20, 20, 9}, slip.className, Qt::AlignRight | Qt::AlignVCenter);
    sheet.setType(11);
    qreal top = 32;
    for (const QString& line : slip.lines) {
        sheet.fittedText({0, top, width, kLine}, line);
        top += kLine;
    }
    const qreal bottom = sheet.size().height() - 8;
    sheet.setLine(0.25);
    sheet.pen().drawLine(QPointF(0, bottom), QPointF(width, bottom));
    sheet.setType(8);
    sheet.text({0, bottom + 1, width, 5}, slip.signature);
}

} // namespace

Slip lateSlip(const School& school, const LateArrival& arrival) {
    Slip slip = slipFor(school, arrival.pupil, arrival.at);
    slip.title = say("Late slip");
    const Judgement judged = school.codes->judge(arrival.code, arrival.session.date);
    slip.lines << (judged.isKnown() ? arrival.code + u"  "_s + judged.code->description
                                    : arrival.code);
    if (arrival.minutesLate > 0)
        slip.lines << minutesWords(arrival.minutesLate);
    slip.lines << say("Signed in at the office: no mark is to be changed.");
    slip.signature = say("Signed, for the office");
    return slip;
}

Slip movementSlip(const School& school, const Movement& movement) {
    Slip slip = slipFor(school, movement.pupil, movement.at);
    slip.signature = say("Signed, for the office");
    if (!movement.isOut()) {
        slip.title = say("Back in school");
        slip.lines << say("Is back from %1.").arg(words::time(movement.at.time()));
        return slip;
    }
    slip.title = say("Leaving during the day");
    slip.lines << say("May leave at %1.").arg(words::time(movement.at.time()))
               << (movement.expectedBack.isValid()
                       ? say("Expected back at %1.").arg(words::time(movement.expectedBack))
                       : say("Not expected back today."));
    return slip;
}

PrintJob printJob(const Slip& slip) {
    PrintJob job;
    job.title = say("%1: %2").arg(slip.title, slip.name);
    job.fileName = say("%1 %2").arg(slip.title, slip.at.toString(u"yyyy-MM-dd HHmm"_s));
    job.layout = QPageLayout(QPageSize(QPageSize::A6), QPageLayout::Landscape, {8, 8, 8, 8},
                             QPageLayout::Millimeter);
    job.paint = [slip](Sheet& sheet) -> Result<void> {
        paintSlip(sheet, slip);
        return {};
    };
    return job;
}

} // namespace rollbook
