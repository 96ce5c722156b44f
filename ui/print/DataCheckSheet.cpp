// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/DataCheckSheet.h"

#include "ui/print/Sheet.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kLine = 17;
constexpr qreal kTop = 42;

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::DataCheckSheet", text);
}

// A secret address never leaves, not even to whose it is: a sheet goes home in a bag.
QString addressWords(const Address* address, const PupilContact& link, QDate day) {
    if (!address)
        return {};
    if (address->isSecret || link.restrictionOn(RestrictionKind::AddressSecret, day))
        return say("kept in confidence, not printed");
    QStringList lines{address->line1, address->line2, address->line3, address->town,
                      address->postcode};
    lines.removeAll(QString());
    return lines.join(u", "_s);
}

void paintHead(Sheet& sheet, const DataCheckSheet& check) {
    const qreal width = sheet.size().width();
    sheet.setType(15, QFont::DemiBold);
    sheet.text({0, 0, width, 8}, say("Is this still right?"));
    sheet.setType(9);
    sheet.text({0, 8, width, 5}, check.school);
    sheet.setType(11);
    sheet.text({0, 16, width, 6}, say("About %1, for %2").arg(check.pupil, check.parent));
    sheet.setType(9);
    sheet.text({0, 23, width, 5},
               say("The school rings these numbers when your child is not in school. Write what is "
                   "wrong or missing on"));
    sheet.text({0, 28, width, 5}, say("the line beneath, and hand the sheet back to the office."));
}

void paintLine(Sheet& sheet, qreal top, const DataCheckSheet::Line& line) {
    const qreal width = sheet.size().width();
    sheet.setType(9);
    sheet.text({0, top, 45, 7}, line.label);
    sheet.setType(11);
    sheet.fittedText({45, top, width - 45, 7},
                     line.onFile.isEmpty() ? say("nothing on file") : line.onFile);
    sheet.setRule();
    sheet.pen().drawLine(QPointF(45, top + kLine - 3), QPointF(width, top + kLine - 3));
}

} // namespace

DataCheckSheet dataCheckSheet(const School& school, const Pupil& pupil, const PupilContact& link,
                              QDate day) {
    const Contact* parent = school.roll.contact(link.contact);
    ROLLBOOK_REQUIRE(parent, QString::number(link.contact.value()));
    return {.school = school.details.name,
            .pupil = u"%1 %2"_s.arg(pupil.calledForename(), pupil.calledSurname()),
            .parent = parent->fullName(),
            .printedOn = day,
            .lines = {{say("Child’s class"), pupil.classOn(day)},
                      {say("Child’s date of birth"), words::dateInTable(pupil.birth)},
                      {say("Your name"), parent->fullName()},
                      {say("You are the child’s"), link.relationship},
                      {say("Mobile"), parent->mobile},
                      {say("Telephone"), parent->phone},
                      {say("E-mail"), parent->email},
                      {say("Your address"), addressWords(parent->addressOn(day), link, day)},
                      {say("Somebody else we may ring"), {}},
                      {say("Their number"), {}}}};
}

PrintJob printJob(const DataCheckSheet& check) {
    PrintJob job;
    job.title = say("Data-check sheet of %1").arg(check.pupil);
    job.fileName = say("Data check %1").arg(check.pupil);
    job.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {18, 16, 18, 12},
                             QPageLayout::Millimeter);
    job.paint = [check](Sheet& sheet) -> Result<void> {
        paintHead(sheet, check);
        qreal top = kTop;
        for (const DataCheckSheet::Line& line : check.lines) {
            paintLine(sheet, top, line);
            top += kLine;
        }
        const qreal foot = sheet.size().height() - 8;
        sheet.setType(9);
        sheet.text({0, foot - 14, sheet.size().width(), 5},
                   say("Signed ______________________________   Date ________________"));
        sheet.setType(8);
        sheet.text({0, foot, sheet.size().width(), 5},
                   say("Parent’s copy · printed %1").arg(words::dateInTable(check.printedOn)));
        return {};
    };
    return job;
}

} // namespace rollbook
