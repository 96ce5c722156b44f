// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/today/TodaySchool.h"

#include "core/office/AmendMarks.h"
#include "core/office/ChangeRoll.h"
#include "core/office/TakeRegister.h"
#include "tests/support/AtHome.h"
#include "tests/support/Must.h"

using namespace Qt::StringLiterals;

namespace rollbook {

// Everyone has been on roll for some years, so that nobody is a joiner.
SchoolBuilder TodaySchool::builder() {
    SchoolBuilder school;
    school.withTerm(day("2024-11-18"), day("2024-12-20")).withTimes({.from = day("2024-09-01")});
    const auto add = [&school](const QString& forename, const QString& className,
                               const QString& codes) {
        school.withPupil(forename).inClass(className).inYear(4).marked(u"2024-11-18 AM"_s, codes);
    };
    add(u"Ada"_s, u"4A"_s, uR"(/ \ / N N)"_s);
    add(u"Ben"_s, u"4A"_s, uR"(/ \ / \ N)"_s);
    add(u"Cem"_s, u"4A"_s, uR"(/ \ / \ /)"_s);
    add(u"Dot"_s, u"RA"_s, uR"(/ \ / \)"_s);
    return school;
}

TodaySchool::TodaySchool(const char* now)
    : AtTheDesk(*builder().build(), moment(now)) {
    addFamily();
    addFlag();
}

void TodaySchool::addFamily() {
    addContact(disk, {.title = u"Mrs"_s, .surname = u"Green"_s, .mobile = u"07700 900001"_s},
               {{.pupil = id(u"Ada"_s), .priority = 1, .relationship = u"mother"_s}});
    addContact(disk, {.title = u"Mr"_s, .surname = u"Brown"_s, .phone = u"01632 960001"_s},
               {{.pupil = id(u"Ada"_s),
                 .priority = 2,
                 .relationship = u"father"_s,
                 .restrictions = {{.kind = RestrictionKind::DoNotContact,
                                   .from = day("2024-09-01"),
                                   .orderSeen = true}}}});
}

void TodaySchool::addFlag() {
    must(ChangeRoll(disk.office())
             .setCharacteristic(id(u"Ben"_s),
                                {.kind = QString(characteristic::kChildProtectionPlan),
                                 .value = u"Y"_s,
                                 .from = day("2024-09-01"),
                                 .note = u"neglect"_s},
                                disk.author()));
}

void TodaySchool::amend(const QString& forename, const QString& at, const QString& code) {
    AmendMarks::Request request{.cells = {}, .reason = u"the mother rang"_s};
    request.cells.push_back({.pupil = id(forename), .session = session(at), .code = code});
    must(AmendMarks(disk.office()).run(request, disk.author()));
}

void TodaySchool::takeRA() {
    const SessionKey now = session(u"2024-11-20 AM"_s);
    must(DraftRegister(disk.office()).enter({.mark = {id(u"Dot"_s), now, u"/"_s, {}}}));
    must(TakeRegister(disk.office()).run({.className = u"RA"_s, .session = now}, disk.author()));
}

} // namespace rollbook
