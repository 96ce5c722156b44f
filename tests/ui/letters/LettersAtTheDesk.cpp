// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/letters/LettersAtTheDesk.h"

#include "core/office/letters/IssueLetters.h"
#include "core/office/letters/LetterRun.h"
#include "core/office/letters/SetLetterhead.h"
#include "core/office/work/UsePathway.h"
#include "tests/support/Must.h"

using namespace Qt::StringLiterals;

namespace rollbook {

Address homeAt(const QString& street) {
    return {.line1 = street, .town = u"Hackney"_s, .postcode = u"E8 1AA"_s, .from = day("2020-09-01")};
}

SchoolBuilder withoutReasons() {
    SchoolBuilder builder;
    builder.onReferenceCalendar();
    for (const QString& name : {u"Ada"_s, u"Ben"_s, u"Cy"_s, u"Dot"_s}) {
        builder.withPupil(name)
            .inClass(u"4A"_s)
            .markedThrough(day("2024-09-02"), day("2024-11-15"), u"/"_s)
            .marked(u"2024-11-18 AM"_s, u"N N N N N N"_s);
        if (name == u"Cy"_s)
            builder.known(u"lookedAfter"_s, day("2024-01-01"));
        builder.withParent(u"Wei"_s, name + u"son"_s);
        if (name != u"Ben"_s)
            builder.livingAt(homeAt(u"1 %1 Road"_s.arg(name)));
    }
    return builder;
}

LettersAtTheDesk::LettersAtTheDesk()
    : LettersAtTheDesk(withoutReasons(), u"hackney-roles"_s) {}

LettersAtTheDesk::LettersAtTheDesk(const SchoolBuilder& builder, const QString& pathway)
    : AtTheDesk(*builder.build(), moment("2024-11-21T10:00")) {
    must(UsePathway(disk.office()).run({pathway, day("2024-09-01")}, disk.author()));
    must(SetLetterhead(disk.office()).run({.address = {u"Marsh Lane"_s, u"E8 2BB"_s},
                                           .phone = u"020 7946 0001"_s,
                                           .email = {},
                                           .person = u"Ruth Okafor"_s,
                                           .hours = u"8 am to 4 pm"_s,
                                           .signatory = u"Sam Lead"_s,
                                           .signatoryTitle = u"Headteacher"_s,
                                           .logo = {}},
                                          disk.author()));
}

qint64 LettersAtTheDesk::issueAda() {
    issue({u"Ada"_s});
    return issued().back().id;
}

void LettersAtTheDesk::issue(const QStringList& forenames) {
    const QDateTime now = disk.clock().now();
    std::vector<IssueLetters::Item> items;
    for (const LetterDue& due : must(lettersDueNow(disk.office(), {now.date(), now.time()})))
        if (forenames.contains(disk.school().roll.pupil(due.facts.pupil)->forename))
            items.push_back({due, u"<p>Dear Wei</p>"_s, {}});
    must(IssueLetters(disk.office()).run(items, disk.author(), [](const auto&) {
        return Result<void>();
    }));
}

void LettersAtTheDesk::change(const QString& surname,
                              const std::function<void(Contact&, PupilContact&)>& edit) {
    Roll& roll = disk.office().mutableSchool().roll;
    std::vector<Contact> contacts = roll.contacts();
    std::vector<PupilContact> links;
    for (const Pupil& each : roll.pupils())
        for (const PupilContact* link : roll.contactsOf(each.id))
            links.push_back(*link);
    for (PupilContact& link : links)
        for (Contact& person : contacts)
            if (person.id == link.contact && person.surname == surname)
                edit(person, link);
    roll = Roll(std::vector<Pupil>(roll.pupils()), std::move(contacts), std::move(links));
}

void LettersAtTheDesk::giveEmail(const QString& surname, const QString& email) {
    change(surname, [&](Contact& person, PupilContact&) { person.email = email; });
}

} // namespace rollbook
