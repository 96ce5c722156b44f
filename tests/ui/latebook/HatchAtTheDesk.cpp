// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/latebook/HatchAtTheDesk.h"

#include "core/store/Store.h"
#include "tests/support/Must.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

std::unique_ptr<BuiltSchool> school() {
    return SchoolBuilder()
        .onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .inClass(u"4A"_s)
        .inYear(4)
        .withPupil(u"Bea"_s)
        .inClass(u"RA"_s)
        .marked(u"2024-11-20 AM"_s, u"N"_s)
        .withPupil(u"Ben"_s)
        .inClass(u"4A"_s)
        .inYear(4)
        .born(day("2015-10-03"))
        .marked(u"2024-11-20 AM"_s, u"I"_s)
        .build();
}

} // namespace

HatchAtTheDesk::HatchAtTheDesk(const char* now)
    : AtTheDesk(*school(), moment(now)) {
    addFamily();
}

void HatchAtTheDesk::addFamily() {
    RollStore& roll = disk.office().store().roll();
    must(disk.office().store().act(
        EntryKind::RollChanged, {}, disk.author(), disk.clock().now(),
        [&](OpenEntry& entry) -> Result<void> {
            m_mother = must(roll.addContact(entry, {.title = u"Mrs"_s,
                                                    .forename = u"Mia"_s,
                                                    .surname = u"Pupil"_s,
                                                    .mobile = u"07700 900001"_s}));
            m_father = must(roll.addContact(
                entry, {.title = u"Mr"_s, .forename = u"Finn"_s, .surname = u"Pupil"_s}));
            for (const PupilId child : {ada(), bea()})
                must(roll.saveLink(entry, {.pupil = child,
                                           .contact = m_mother,
                                           .priority = 1,
                                           .relationship = u"Mother"_s,
                                           .livesWithPupil = true}));
            must(roll.saveLink(entry, {.pupil = ada(),
                                       .contact = m_father,
                                       .priority = 2,
                                       .relationship = u"Father"_s,
                                       .restrictions = {{.kind = RestrictionKind::MustNotCollect,
                                                         .from = day("2024-09-01"),
                                                         .reason = u"court order"_s,
                                                         .orderSeen = true}}}));
            return {};
        }));
    must(disk.office().reloadRoll());
}

} // namespace rollbook
