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
    const QDateTime now = disk.clock().now();
    for (const LetterDue& due : must(lettersDueNow(disk.office(), {now.date(), now.time()})))
        if (due.facts.pupil == pupil(u"Ada"_s))
            return must(IssueLetters(disk.office())
                            .run({{due, u"<p>Dear Wei</p>"_s, {}}}, disk.author(),
                                 [](const auto&) { return Result<void>(); }))
                .front()
                .id;
    return 0;
}

} // namespace rollbook
