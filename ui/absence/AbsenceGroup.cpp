// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceGroup.h"

#include "ui/words/Names.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("absence", text);
}

struct ClassOrder {
    bool operator()(const QString& a, const QString& b) const { return classNameLess(a, b); }
};

AbsenceGroup ofYear(YearGroup year) {
    return {.name = words::name(year),
            .belongs = [year](const AbsenceLine& line) { return line.figures.year.year == year; }};
}

AbsenceGroup ofClass(const QString& name) {
    return {.name = tr("Class %1").arg(name), .belongs = [name](const AbsenceLine& line) {
                return line.figures.year.className == name;
            }};
}

AbsenceGroup having(const School& school, const CharacteristicKind& kind, QDate on) {
    return {.name = kind.label,
            .belongs =
                [&school, id = kind.id, on](const AbsenceLine& line) {
                    const Pupil* pupil = school.roll.pupil(line.figures.year.pupil);
                    return pupil && pupil->characteristicOn(id, on);
                },
            .isKept = true};
}

bool isKnownOfSomebody(const School& school, const CharacteristicKind& kind, QDate on) {
    return std::ranges::any_of(school.roll.pupils(), [&](const Pupil& pupil) {
        return pupil.isOnRoll(on) && pupil.characteristicOn(kind.id, on);
    });
}

} // namespace

std::vector<AbsenceGroup> groupsOf(const School& school, QDate on) {
    std::set<YearGroup> years;
    std::set<QString, ClassOrder> classes;
    for (const Pupil& pupil : school.roll.pupils()) {
        if (!pupil.isOnRoll(on))
            continue;
        if (const auto year = pupil.yearGroupOn(on))
            years.insert(*year);
        if (const QString name = pupil.classOn(on); !name.isEmpty())
            classes.insert(name);
    }
    std::vector<AbsenceGroup> groups{{.name = tr("Whole school"), .belongs = {}}};
    for (const YearGroup year : years)
        groups.push_back(ofYear(year));
    for (const QString& name : classes)
        groups.push_back(ofClass(name));
    for (const CharacteristicKind& kind : school.characteristicKinds())
        if (isKnownOfSomebody(school, kind, on))
            groups.push_back(having(school, kind, on));
    return groups;
}

} // namespace rollbook
