// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/calls/BoardAtTheDesk.h"

#include "core/office/Settings.h"
#include "tests/support/AtHome.h"
#include "tests/support/Must.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

std::unique_ptr<BuiltSchool> builtSchool() {
    const QString morning = u"2024-11-20 AM"_s;
    return SchoolBuilder()
        .onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .inClass(u"4A"_s)
        .marked(morning, u"N"_s)
        .withPupil(u"Bo"_s)
        .inClass(u"RB"_s)
        .marked(morning, u"N"_s)
        .withPupil(u"Cy"_s)
        .inClass(u"4A"_s)
        .known(QString(characteristic::kChildProtectionPlan), day("2024-09-01"), u"Y"_s)
        .marked(morning, u"N"_s)
        .withPupil(u"Dee"_s)
        .inClass(u"4A"_s)
        .marked(morning, u"I"_s)
        .withPupil(u"Eve"_s)
        .inClass(u"5C"_s)
        .withPupil(u"Fay"_s)
        .inClass(u"5C"_s)
        .build();
}

PupilContact link(PupilId pupil, int priority, const QString& relationship) {
    return {.pupil = pupil,
            .priority = priority,
            .relationship = relationship,
            .livesWithPupil = priority == 1};
}

} // namespace

BoardAtTheDesk::BoardAtTheDesk()
    : AtTheDesk(*builtSchool(), moment("2024-11-20T09:40")) {
    addPeople();
    must(ChangeSettings(disk.office())
             .setPeople({{.role = u"safeguardingLead"_s,
                          .name = u"Sam Lead"_s,
                          .from = day("2024-09-01")}},
                        disk.author()));
}

void BoardAtTheDesk::addPeople() {
    const auto add = [this](const QString& surname, const QString& mobile,
                            const std::vector<PupilContact>& links) {
        addContact(disk, {.title = u"Mx"_s, .surname = surname, .mobile = mobile}, links);
    };
    PupilContact barred = link(id("Ada"), 2, u"father"_s);
    barred.restrictions = {{.kind = RestrictionKind::DoNotContact,
                            .from = day("2024-09-01"),
                            .reason = u"court order"_s,
                            .orderSeen = true}};
    add(u"Mother"_s, u"07700 900001"_s,
        {link(id("Ada"), 1, u"mother"_s), link(id("Bo"), 1, u"mother"_s)});
    add(u"Father"_s, u"07700 900002"_s, {barred, link(id("Bo"), 2, u"father"_s)});
    add(u"Aunt"_s, u"07700 900003"_s, {link(id("Cy"), 1, u"aunt"_s)});
}

ContactId BoardAtTheDesk::contact(const char* surname) const {
    const auto& people = school().roll.contacts();
    const auto found = std::ranges::find(people, QString::fromLatin1(surname), &Contact::surname);
    ROLLBOOK_REQUIRE(found != people.end(), QString::fromLatin1(surname));
    return found->id;
}

CallBoard BoardAtTheDesk::board() const {
    return callBoard(school(), {day("2024-11-20"), Half::AM}, moment("2024-11-20T09:45"));
}

QString BoardAtTheDesk::code(const char* forename, const char* session) const {
    return disk.reading(QString::fromLatin1(forename), QString::fromLatin1(session)).code;
}

} // namespace rollbook
