// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/latebook/HatchAtTheDesk.h"

#include "tests/support/AtHome.h"

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
    const auto mothers = [](PupilId child) {
        return PupilContact{.pupil = child,
                            .priority = 1,
                            .relationship = u"Mother"_s,
                            .livesWithPupil = true};
    };
    m_mother = addContact(disk,
                          {.title = u"Mrs"_s,
                           .forename = u"Mia"_s,
                           .surname = u"Pupil"_s,
                           .mobile = u"07700 900001"_s},
                          {mothers(ada()), mothers(bea())});
    m_father = addContact(disk, {.title = u"Mr"_s, .forename = u"Finn"_s, .surname = u"Pupil"_s},
                          {{.pupil = ada(),
                            .priority = 2,
                            .relationship = u"Father"_s,
                            .restrictions = {{.kind = RestrictionKind::MustNotCollect,
                                              .from = day("2024-09-01"),
                                              .reason = u"court order"_s,
                                              .orderSeen = true}}}});
}

} // namespace rollbook
