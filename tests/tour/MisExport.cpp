// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/MisExport.h"

#include "core/exchange/CalendarFile.h"
#include "core/exchange/OutTable.h"
#include "core/office/School.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rollbook::tour {
namespace {

SchoolYear yearOf(QDate today) {
    return SchoolYear::containing(today);
}

bool writeCalendar(const School& school, QDate today, const QString& path) {
    const SchoolYear year = yearOf(today);
    CalendarFile calendar{school.calendar.years().at(year), {}, school.calendar.registerTimes()};
    for (const Closure& closure : school.calendar.closures())
        if (year.range().contains(closure.range.from) &&
            closure.origin == ClosureOrigin::CalendarFile)
            calendar.closures.push_back(closure);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(toJson(calendar)) > 0;
}

QString yearText(const Pupil& pupil, QDate today) {
    const auto group = pupil.yearGroupOn(today);
    return group ? group->toString() : QString();
}

QString sexText(Sex sex) {
    return sex == Sex::NotKnown ? QString() : sex == Sex::Female ? u"F"_s : u"M"_s;
}

QVariant isSo(const Pupil& pupil, QLatin1StringView kind, QDate today) {
    return pupil.characteristicOn(kind, today) != nullptr;
}

OutTable pupilTable(const School& school, QDate today) {
    OutTable table{.headers = {u"UPN"_s, u"Adno"_s, u"Legal Surname"_s, u"Legal Forename"_s,
                               u"Date of Birth"_s, u"Gender"_s, u"Year Group"_s, u"Reg Group"_s,
                               u"Entry Date"_s, u"Leaving Date"_s, u"FSM"_s, u"Looked After"_s,
                               u"Child Protection Plan"_s, u"Young Carer"_s}};
    for (const Pupil& pupil : school.roll.pupils()) {
        const Enrolment& stay = pupil.enrolments.back();
        table.rows.push_back({pupil.upn, pupil.admissionNumber, pupil.surname, pupil.forename,
                              pupil.birth, sexText(pupil.sex), yearText(pupil, today),
                              pupil.classOn(today), stay.entry, stay.leaving,
                              isSo(pupil, characteristic::kFreeSchoolMeals, today),
                              isSo(pupil, characteristic::kLookedAfter, today),
                              isSo(pupil, characteristic::kChildProtectionPlan, today),
                              isSo(pupil, characteristic::kYoungCarer, today)});
    }
    return table;
}

std::vector<QVariant> contactRow(const Pupil& pupil, const PupilContact& link,
                                 const Contact& contact, QDate today) {
    const Address* found = contact.addressOn(today);
    const Address at = found ? *found : Address{};
    return {pupil.upn,
            link.priority,
            contact.title,
            contact.forename,
            contact.surname,
            link.relationship,
            link.hasParentalResponsibility,
            link.livesWithPupil,
            contact.phone,
            contact.mobile,
            contact.email,
            at.line1,
            at.line2,
            at.town,
            at.postcode,
            at.isSecret};
}

OutTable contactTable(const School& school, QDate today) {
    OutTable table{.headers = {u"UPN"_s, u"Priority"_s, u"Title"_s, u"Forename"_s, u"Surname"_s,
                               u"Relationship"_s, u"Parental Responsibility"_s,
                               u"Lives With Pupil"_s, u"Phone"_s, u"Mobile"_s, u"Email"_s,
                               u"Address 1"_s, u"Address 2"_s, u"Town"_s, u"Postcode"_s,
                               u"Address Confidential"_s}};
    for (const Pupil& pupil : school.roll.pupils())
        for (const PupilContact* link : school.roll.contactsOf(pupil.id))
            table.rows.push_back(
                contactRow(pupil, *link, *school.roll.contact(link->contact), today));
    return table;
}

bool isHandedOver(const Pupil& pupil, const SessionKey& session, QDate today,
                  const QStringList& notTaken) {
    if (session.date < today)
        return true;
    return session == SessionKey{today, Half::AM} && !notTaken.contains(pupil.classOn(today));
}

OutTable markTable(const School& school, QDate today, const QStringList& notTaken) {
    OutTable table{.headers = {u"UPN"_s, u"Date"_s, u"Session"_s, u"Mark"_s, u"Minutes Late"_s}};
    const Register& reg = *school.registerOf(yearOf(today));
    for (int row = 0; row < reg.rowCount(); ++row) {
        const Pupil& pupil = reg.pupilAt(row);
        for (int column = 0; column < reg.columnCount(); ++column) {
            const SessionKey& session = reg.sessions()[std::size_t(column)];
            const QString code = reg.recordedCode(row, column);
            if (code.isEmpty() || !isHandedOver(pupil, session, today, notTaken))
                continue;
            const auto late = reg.reading(row, column).minutesLate;
            table.rows.push_back({pupil.upn, session.date, toString(session.half), code,
                                  late ? QVariant(*late) : QVariant()});
        }
    }
    return table;
}

} // namespace

bool exportAsMis(const School& school, QDate today, const QStringList& notTaken,
                 const QDir& folder) {
    return writeCalendar(school, today, folder.filePath(u"calendar.json"_s)) &&
           writeCsv(pupilTable(school, today), folder.filePath(u"pupils.csv"_s)).isOk() &&
           writeCsv(contactTable(school, today), folder.filePath(u"contacts.csv"_s)).isOk() &&
           writeCsv(markTable(school, today, notTaken), folder.filePath(u"marks.csv"_s)).isOk();
}

} // namespace rollbook::tour
