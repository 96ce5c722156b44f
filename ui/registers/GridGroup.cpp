// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/GridGroup.h"

#include "ui/shell/Desk.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto kYes = "Y"_L1;
constexpr auto kNo = "N"_L1;

// What is written of a kind that day, "N" aside, in order.
std::set<QString> valuesOf(const Roll& roll, const QString& kind, QDate on) {
    std::set<QString> values;
    for (const Pupil& pupil : roll.pupils())
        if (const Characteristic* known = pupil.characteristicOn(kind, on);
            known && known->value != kNo && pupil.isOnRoll(on))
            values.insert(known->value);
    return values;
}

} // namespace

bool isInGroup(const Pupil& pupil, const GridGroup& group, QDate on) {
    const Characteristic* known = pupil.characteristicOn(group.kind, on);
    if (!known)
        return false;
    return group.value.isEmpty() ? known->value != kNo : known->value == group.value;
}

std::vector<GridGroupChoice> gridGroups(const School& school, const Desk& desk, QDate on) {
    std::vector<GridGroupChoice> groups;
    for (const CharacteristicKind& kind : school.characteristicKinds()) {
        if (!desk.maySee(kind.reasonSeenBy))
            continue;
        const std::set<QString> values = valuesOf(school.roll, kind.id, on);
        if (values.empty())
            continue;
        groups.push_back({{.kind = kind.id}, kind.label});
        const bool saysMore = values.size() > 1 || *values.begin() != kYes;
        for (const QString& value : saysMore ? values : std::set<QString>{})
            groups.push_back({{kind.id, value}, u"%1: %2"_s.arg(kind.label, value)});
    }
    return groups;
}

} // namespace rollbook
