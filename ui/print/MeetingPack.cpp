// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/MeetingPack.h"

#include "core/analysis/Figures.h"
#include "core/family/FamilyWork.h"
#include "core/office/record/RecordErrors.h"
#include "ui/print/PupilRecord.h"
#include "ui/words/Dates.h"
#include "ui/words/LetterWords.h"
#include "ui/words/RecordWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::MeetingPack", text);
}

// Asked once more, whoever chose the parent: a pack must not be made for anybody who is barred.
Result<QString> nameToGive(const School& school, const MeetingPackRequest& request) {
    const Contact* contact = school.roll.contact(request.parent);
    const QString name = contact ? contact->fullName() : QString();
    const QDate on = request.printedAt.date();
    const auto parents = parentsToGive(school, request.pupil, on);
    if (contact && std::ranges::find(parents, request.parent) != parents.end())
        return name;
    const auto named = parentToGive(school, request.pupil, name, on);
    return named ? Error{errors::kNoParent, {{u"name"_s, name}}} : named.error();
}

// Where the registers are known and there is somebody to ring.
QStringList dayOf(const School& school, const Pupil& pupil, QDate on) {
    QStringList lines;
    if (const auto times = school.calendar.timesOn(on, pupil.yearGroupOn(on))) {
        lines.append(say("The morning register is taken at %1. Whoever comes later is late; whoever "
                         "comes after %2, when it has closed, has missed the morning.")
                         .arg(words::time(times->am.opens), words::time(times->am.closes)));
        lines.append(say("The afternoon register is taken at %1 and closes at %2.")
                         .arg(words::time(times->pm.opens), words::time(times->pm.closes)));
    }
    if (const QString& phone = school.letterhead.phone; !phone.isEmpty())
        lines.append(
            say("Your child cannot come? Ring %1 that morning and tell us why.").arg(phone));
    return lines;
}

// Of the next meeting with this parent. Neither its place nor its reason: somebody wrote them.
const Meeting* nextWith(const School& school, const MeetingPackRequest& request) {
    for (const Meeting* meeting : school.family->meetingsOf(request.pupil)) {
        const auto& asked = meeting->arranged().contacts;
        if (meeting->isToCome() && meeting->at().date() >= request.printedAt.date() &&
            std::ranges::find(asked, request.parent) != asked.end())
            return meeting;
    }
    return nullptr;
}

MeetingPack::Form formOf(const School& school, const MeetingPackRequest& request) {
    MeetingPack::Form form;
    if (const Meeting* meeting = nextWith(school, request)) {
        form.date = words::dateInHeading(meeting->at().date());
        form.time = words::time(meeting->at().time());
    }
    return form;
}

void addYear(MeetingPack& pack, const School& school, const Register& reg,
             const MeetingPackRequest& request) {
    const QDate on = request.printedAt.date();
    const Pupil& pupil = *school.roll.pupil(request.pupil);
    const AbsenceReport report = absenceReport(reg, request.pupil, on);
    pack.report = words::sentences(report, pupil.calledForename());
    pack.figures = words::rowsOf(report, *school.codes);
    pack.year = yearOnPaper(yearSheet(school, reg, request.pupil, on, request.amendments));
    if (const auto rate = attendanceRate(report.year.totals))
        pack.form.attendance =
            say("%1 up to %2").arg(words::percentInLetter(rate), words::dateInTable(on));
}

} // namespace

Result<MeetingPack> meetingPack(const School& school, const MeetingPackRequest& request) {
    const auto parent = nameToGive(school, request);
    if (!parent)
        return parent.error();
    const Pupil& pupil = *school.roll.pupil(request.pupil);
    const QDate on = request.printedAt.date();
    const SchoolYear year = SchoolYear::containing(on);
    MeetingPack pack{.school = school.details.name,
                     .name = u"%1 %2"_s.arg(pupil.calledForename(), pupil.calledSurname()).trimmed(),
                     .place = placeOf(pupil, on),
                     .parent = *parent,
                     .on = on,
                     .report = {},
                     .figures = {},
                     .year = {},
                     .day = dayOf(school, pupil, on),
                     .rules = words::rulesForParents(school, on),
                     .form = formOf(school, request),
                     .profile = words::forWhom(RecordProfile::Parent, *parent),
                     .printedAt = request.printedAt,
                     .printedBy = request.printedBy};
    if (const Register* reg = school.registerOf(year))
        addYear(pack, school, *reg, request);
    return pack;
}

Result<MeetingPack> meetingPack(const Office& office, PupilId pupil, ContactId parent,
                                const QString& printedBy) {
    const QDateTime now = office.clock().now();
    auto amendments = amendmentsOf(office, pupil, SchoolYear::containing(now.date()).range());
    if (!amendments)
        return amendments.error();
    return meetingPack(office.school(), {.pupil = pupil,
                                         .parent = parent,
                                         .amendments = *std::move(amendments),
                                         .printedAt = now,
                                         .printedBy = printedBy});
}

} // namespace rollbook
