// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/AbsenceTable.h"

#include <functional>

namespace rollbook {

// A group's figures of the year to date. Sessions count where the pupil was in the group at the
// session; pupils where they are at the date. A rate is of sessions, a share of pupils: never the
// mean of pupils' rates (law.md 3).
struct GroupAbsence {
    QString key; // class, year group, value; empty: not known
    SessionCounts counts;
    int pupils = 0;  // of the cohort (aged 5-15), with a possible session
    int persistent = 0; // of them, the severe with them
    int severe = 0;
    int others = 0; // with a possible session and not of the cohort
    int othersPersistent = 0;
    bool operator==(const GroupAbsence&) const = default;
};

// While a pupil belongs to a group.
struct GroupSpan {
    QString key;
    DateRange days;
    bool operator==(const GroupSpan&) const = default;
};
using GroupsOfPupil = std::function<std::vector<GroupSpan>(const Pupil&)>;

// Those with a session or a pupil, by key in reading order, the one not known last.
std::vector<GroupAbsence> absenceBy(const AbsenceTable& table, const GroupsOfPupil& groups);

GroupsOfPupil wholeSchool(); // everybody under "school"
GroupsOfPupil classes();
GroupsOfPupil yearGroups(SchoolYear year);
GroupsOfPupil sexes(); // "F", "M"
// By value; who has none is in no group.
GroupsOfPupil havingCharacteristic(const QString& kind);

// Figures of so few pupils say who they are: not told on a list that leaves the office.
inline constexpr int kSmallGroup = 5;
bool isSmall(const GroupAbsence& group);
// Of groups beside the whole, those that may be told: not the small ones; and where one alone is left
// out of a whole that they make up, not the smallest of the others either, or it could be reckoned.
std::vector<bool> mayBeTold(const std::vector<GroupAbsence>& groups, const GroupAbsence& whole);

} // namespace rollbook
