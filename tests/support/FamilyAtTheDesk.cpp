// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FamilyAtTheDesk.h"

#include "core/office/ChangeRoll.h"
#include "core/office/Settings.h"
#include "tests/support/AtHome.h"
#include "tests/support/Must.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

std::unique_ptr<BuiltSchool> school() {
    return SchoolBuilder()
        .onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .upn(u"A123"_s)
        .inClass(u"4A"_s)
        .inYear(4)
        .from(day("2024-11-18"))
        .marked(u"2024-11-18 AM"_s, u"/ \\ I I L -"_s)
        .withPupil(u"Bea"_s)
        .inClass(u"RA"_s)
        .from(day("2024-11-18"))
        .withPupil(u"Cal"_s)
        .inClass(u"4A"_s)
        .until(day("2024-10-25"))
        .build();
}

Contact mother() {
    return {
        .title = u"Mrs"_s,
        .forename = u"Mia"_s,
        .surname = u"Pupil"_s,
        .mobile = u"07700 900001"_s,
        .addresses = {{.line1 = u"1 Refuge Row"_s, .from = day("2020-01-01"), .isSecret = true}}};
}

Contact father() {
    return {
        .title = u"Mr"_s, .forename = u"Finn"_s, .surname = u"Pupil"_s, .phone = u"01632 960001"_s};
}

} // namespace

FamilyAtTheDesk::FamilyAtTheDesk()
    : AtTheDesk(*school(), moment("2024-11-20T16:00")) {
    addFamily();
    addKnown();
}

void FamilyAtTheDesk::addFamily() {
    PupilContact adas{.pupil = ada(),
                      .priority = 1,
                      .relationship = u"mother"_s,
                      .hasParentalResponsibility = true,
                      .livesWithPupil = true};
    PupilContact beas = adas;
    beas.pupil = bea();
    addContact(disk, mother(), {adas, beas});
    addContact(disk, father(), {{.pupil = ada(),
                                 .priority = 2,
                                 .relationship = u"father"_s,
                                 .hasParentalResponsibility = true,
                                 .restrictions = {{.kind = RestrictionKind::DoNotContact,
                                                   .from = day("2024-09-01"),
                                                   .reason = u"court order"_s,
                                                   .orderSeen = true}}}});
}

void FamilyAtTheDesk::addKnown() {
    ChangeRoll change(disk.office());
    must(change.setCharacteristic(ada(),
                                  {.kind = QString(characteristic::kChildProtectionPlan),
                                   .value = u"Y"_s,
                                   .from = day("2024-09-01"),
                                   .note = u"neglect"_s},
                                  disk.author()));
    must(change.setCharacteristic(
        ada(), {.kind = QString(characteristic::kSen), .value = u"K"_s, .from = day("2024-09-01")},
        disk.author()));
    must(
        ChangeSettings(disk.office())
            .setPeople(
                {{.role = u"safeguardingLead"_s, .name = u"Sam Lead"_s, .from = day("2024-09-01")}},
                disk.author()));
}

void FamilyAtTheDesk::sitDownAs(const QString& name) {
    desk.lock();
    must(desk.addFirst(name, u"Teacher"_s, u"4711"_s));
}

} // namespace rollbook
