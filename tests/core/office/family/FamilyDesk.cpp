// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/office/family/FamilyDesk.h"

#include "core/office/Settings.h"
#include "tests/support/Must.h"

using namespace Qt::StringLiterals;

namespace rollbook {

FamilyDesk::FamilyDesk() {
    ChangeSettings settings(disk.office());
    ruth = must(settings.addStaff({.name = u"Ruth Okafor"_s, .jobTitle = u"Attendance Officer"_s},
                                  disk.author()));
    lee = must(settings.addStaff({.name = u"Lee Park"_s, .jobTitle = u"Assistant head"_s},
                                 disk.author()));
    must(settings.setPeople(
        {{.role = u"safeguardingLead"_s, .name = u"Dr Shah"_s, .from = day("2024-09-01")}},
        disk.author()));
    QObject::connect(&disk.office().notifier(), &Notifier::changed,
                     &disk.office().notifier(), [this](const Change& change) {
                         if (change.parts == ChangedPart::Plans)
                             heard.insert(heard.end(), change.pupils.begin(), change.pupils.end());
                     });
}

DateRange FamilyDesk::halfTerm(const char* date) const {
    return disk.school().calendar.halfTermOf(day(date)).value();
}

void FamilyDesk::standsAfterReopening() {
    const FamilyWork before = family();
    disk.reopen();
    EXPECT_TRUE(family() == before);
    EXPECT_TRUE(verifies());
}

} // namespace rollbook
