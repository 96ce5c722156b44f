// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/office/ADay.h"

#include "core/office/ChangeRoll.h"
#include "core/office/KeepFile.h"
#include "core/roll/Pupil.h"
#include "tests/core/office/ImportTesting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

RegisterTimes times() {
    RegisterTimes times;
    times.from = day("2024-08-01");
    times.am.opens = QTime(8, 50);
    times.am.closes = QTime(9, 20);
    times.pm.opens = QTime(13, 0);
    times.pm.closes = QTime(13, 15);
    return times;
}

} // namespace

ADay::ADay()
    : built(SchoolBuilder()
                .onReferenceCalendar()
                .withTimes(times())
                .withPupil(u"Ada"_s)
                .upn(u"U204999920701"_s)
                .inClass(u"4A"_s)
                .inYear(4)
                .withPupil(u"Ben"_s)
                .upn(u"B204999920702"_s)
                .inClass(u"4A"_s)
                .inYear(4)
                .known(characteristic::kChildProtectionPlan, day("2024-09-04"))
                .build())
    , disk(*built, moment("2024-11-20T08:45")) {
    const auto report = bringInContacts(
        disk, u"UPN,Forename,Surname,Relationship,Parental Responsibility\n"
              "U204999920701,Ann,Wright,Mother,Y\nU204999920701,Tom,Lane,Uncle,N\n"_s);
    EXPECT_TRUE(report && report->created == 2);
    EXPECT_TRUE(ChangeRoll(disk.office())
                    .setRestriction(ada(), contact(u"Uncle"_s),
                                    {.kind = RestrictionKind::MustNotCollect,
                                     .from = day("2024-09-04"),
                                     .reason = u"court"_s},
                                    disk.author()));
}

void ADay::take(const QString& session, const QString& adasCode, const QString& bensCode) {
    const SessionKey key = *sessionFromString(session);
    const TakeRegister::Request request{
        .className = u"4A"_s,
        .session = key,
        .cells = {{.mark = {ada(), key, adasCode, {}}}, {.mark = {ben(), key, bensCode, {}}}}};
    const auto taken = TakeRegister(disk.office()).run(request, disk.author());
    ASSERT_TRUE(taken) << taken.error().toString().toStdString();
}

QString ADay::code(const QString& forename, const QString& session) const {
    return disk.reading(forename, session).code;
}

QString ADay::planned(const QString& forename, const QString& session) const {
    const PlannedAbsence* plan =
        disk.school().plannedFor(disk.pupil(forename), *sessionFromString(session));
    return plan ? plan->code : QString();
}

ContactId ADay::contact(const QString& relationship) const {
    const auto links = disk.school().roll.contactsOf(ada());
    return (*std::ranges::find(links, relationship, &PupilContact::relationship))->contact;
}

void ADay::at(const char* time) {
    disk.clock().set(moment((QByteArray("2024-11-20T") + time).constData()));
}

bool ADay::verifies() {
    const auto verified = verifyFile(disk.file());
    return verified && verified->isOk();
}

} // namespace rollbook
