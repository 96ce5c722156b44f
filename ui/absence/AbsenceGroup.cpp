// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceGroup.h"

#include "core/family/FamilyWork.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("absence", text);
}

AbsenceGroup ofYear(YearGroup year) {
    return {.name = yearName(year),
            .belongs = [year](const AbsenceLine& line) { return line.figures.year.year == year; }};
}

AbsenceGroup ofClass(const QString& name) {
    return {.name = className(name), .belongs = [name](const AbsenceLine& line) {
                return line.figures.year.className == name;
            }};
}

using IsOf = std::function<bool(const Pupil& pupil)>;

AbsenceGroup ofThose(const School& school, const QString& name, const IsOf& isOf) {
    return {.name = name, .belongs = [&school, isOf](const AbsenceLine& line) {
                const Pupil* pupil = school.roll.pupil(line.figures.year.pupil);
                return pupil && isOf(*pupil);
            }};
}

AbsenceGroup having(const School& school, const CharacteristicKind& kind, const QString& value,
                    QDate on) {
    AbsenceGroup made = ofThose(school, knownName(kind, value), [id = kind.id, value, on](
                                                                    const Pupil& pupil) {
        const Characteristic* known = pupil.characteristicOn(id, on);
        return known && known->value == value;
    });
    made.isKept = true;
    return made;
}

AbsenceGroup ofFamilies(const School& school, const QString& name, std::vector<PupilId> pupils) {
    AbsenceGroup made = ofThose(school, name, [pupils = std::move(pupils)](const Pupil& pupil) {
        return std::ranges::find(pupils, pupil.id) != pupils.end();
    });
    made.isKept = true;
    return made;
}

// All of the day together, then each by its pupils; none where nobody has taken one on.
std::vector<AbsenceGroup> focusFamiliesOf(const School& school, QDate on) {
    std::vector<AbsenceGroup> groups;
    std::vector<PupilId> all;
    for (const FocusFamily& focus : school.family->focus) {
        if (!focus.isOn(on))
            continue;
        QStringList names;
        for (const PupilId id : focus.pupils)
            if (const Pupil* pupil = school.roll.pupil(id))
                names.append(pupil->listName());
        all.insert(all.end(), focus.pupils.begin(), focus.pupils.end());
        groups.push_back(ofFamilies(school, tr("Focus family: %1").arg(names.join(u"; "_s)),
                                    focus.pupils));
    }
    if (!groups.empty())
        groups.insert(groups.begin(), ofFamilies(school, tr("Focus families"), std::move(all)));
    return groups;
}

std::set<QString> valuesKnown(const School& school, const CharacteristicKind& kind, QDate on) {
    std::set<QString> values;
    for (const Pupil& pupil : school.roll.pupils())
        if (const Characteristic* known =
                pupil.isOnRoll(on) ? pupil.characteristicOn(kind.id, on) : nullptr)
            values.insert(known->value);
    return values;
}

} // namespace

QString yearName(const std::optional<YearGroup>& year) {
    return year ? words::name(*year) : tr("Year not known");
}

QString className(const QString& name) {
    return name.isEmpty() ? tr("Class not known") : tr("Class %1").arg(name);
}

// A flag is had or not; a letter or code of a kind stands beside it.
QString knownName(const CharacteristicKind& kind, const QString& value) {
    return value == "Y"_L1 ? kind.label : u"%1: %2"_s.arg(kind.label, value);
}

std::vector<AbsenceGroup> groupsOf(const School& school, QDate on) {
    std::vector<AbsenceGroup> groups{{.name = tr("Whole school"), .belongs = {}}};
    for (const YearGroup year : school.roll.yearGroupsOn(on))
        groups.push_back(ofYear(year));
    for (const QString& name : school.roll.classesOn(on))
        groups.push_back(ofClass(name));
    for (const Sex sex : {Sex::Female, Sex::Male})
        groups.push_back(ofThose(school, words::name(sex),
                                 [sex](const Pupil& pupil) { return pupil.sex == sex; }));
    for (const CharacteristicKind& kind : school.characteristicKinds())
        for (const QString& value : valuesKnown(school, kind, on))
            groups.push_back(having(school, kind, value, on));
    std::ranges::move(focusFamiliesOf(school, on), std::back_inserter(groups));
    return groups;
}

} // namespace rollbook
