// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/MorningSchool.h"

#include "core/office/Settings.h"
#include "core/office/work/UsePathway.h"
#include "tests/journeys/AtTheWindow.h"
#include "tests/support/AtHome.h"
#include "tests/support/Must.h"
#include "tests/support/OfficeOnDisk.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct ClassOf {
    QString name;
    int year;
    QStringList forenames;
};

struct Relative {
    QString forename;
    QString relationship;
    QStringList children;
};

std::unique_ptr<BuiltSchool> pupils() {
    const std::array classes{
        ClassOf{u"4A"_s, 4, {u"Ada"_s, u"Cem"_s, u"Dot"_s, u"Eve"_s, u"Finn"_s, u"Una"_s}},
        ClassOf{u"5B"_s, 5, {u"Gil"_s, u"Ivy"_s, u"Jan"_s, u"Kit"_s}},
        ClassOf{u"6C"_s, 6, {u"Bo"_s, u"Lea"_s, u"Mo"_s, u"Noa"_s}}};
    SchoolBuilder builder;
    builder.onReferenceCalendar();
    for (const ClassOf& each : classes)
        for (const QString& forename : each.forenames) {
            builder.withPupil(forename)
                .inClass(each.name)
                .inYear(each.year)
                .markedThrough(day("2024-11-04"), day("2024-11-19"), u"/"_s);
            if (forename == u"Kit")
                builder.known(QString(characteristic::kChildProtectionPlan), day("2024-09-04"),
                              u"Y"_s);
        }
    return builder.build();
}

void addRelatives(OfficeOnDisk& disk) {
    const std::array relatives{Relative{u"Amy"_s, u"mother"_s, {u"Ada"_s, u"Bo"_s}},
                               Relative{u"Dan"_s, u"father"_s, {u"Dot"_s}},
                               Relative{u"Ema"_s, u"mother"_s, {u"Eve"_s}},
                               Relative{u"Fred"_s, u"father"_s, {u"Finn"_s}},
                               Relative{u"Gia"_s, u"mother"_s, {u"Gil"_s}},
                               Relative{u"Joan"_s, u"mother"_s, {u"Jan"_s}},
                               Relative{u"Kay"_s, u"mother"_s, {u"Kit"_s}},
                               Relative{u"Nell"_s, u"grandmother"_s, {u"Kit"_s}},
                               Relative{u"Liz"_s, u"mother"_s, {u"Lea"_s}}};
    int priority = 0;
    for (const Relative& each : relatives) {
        std::vector<PupilContact> links;
        ++priority;
        for (const QString& child : each.children)
            links.push_back({.pupil = disk.pupil(child),
                             .priority = priority,
                             .relationship = each.relationship,
                             .livesWithPupil = true});
        addContact(disk,
                   {.forename = each.forename,
                    .surname = u"Pupil"_s,
                    .mobile = u"07700 90000%1"_s.arg(priority)},
                   links);
    }
}

void addPeople(OfficeOnDisk& disk) {
    must(ChangeSettings(disk.office())
             .setPeople({{.role = u"safeguardingLead"_s,
                          .name = u"Sam Lead"_s,
                          .from = day("2024-09-04")}},
                        disk.author()));
    must(UsePathway(disk.office()).run({u"rollbook-default"_s, day("2024-09-04")}, disk.author()));
}

} // namespace

void writeMorningSchool(const QString& file) {
    const auto built = pupils();
    OfficeOnDisk disk(*built, moment("2024-11-20T08:45"));
    addRelatives(disk);
    addPeople(disk);
    keepWithOfficer(disk, file);
}

} // namespace rollbook
