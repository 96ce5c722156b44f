// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/absence/AbsenceModel.h"

namespace rollbook {

// Whom the list can be narrowed to: the whole school, a year, a class, those with a flag, a focus
// family.
struct AbsenceGroup {
    QString name;
    AbsenceFilter::Belongs belongs; // empty: everybody
    bool isKept = false; // its name says what is known of a pupil: hidden with names
};

// What a group is called: "Year 4", "Class 4B", "Young carer", "Special educational needs: K".
QString yearName(const std::optional<YearGroup>& year);
QString className(const QString& name);
QString knownName(const CharacteristicKind& kind, const QString& value);

// Of the day: the school, its years, its classes, girls and boys, then flags and groups somebody has, by
// value, then focus families.
std::vector<AbsenceGroup> groupsOf(const School& school, QDate on);

} // namespace rollbook
