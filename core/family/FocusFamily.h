// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/Entered.h"

#include <span>
#include <vector>

namespace rollbook {

// Who takes focus families on, and how many at once where the school has set no number of its own.
enum class FocusRole { AttendanceOfficer, Headship, AssistantHead, YearLeader };
struct FocusRoleRow {
    FocusRole role;
    QLatin1StringView id;     // "assistantHead"
    QLatin1StringView number; // SchoolNumber::id of how many families one person has in a half-term
    int usual;
};
std::span<const FocusRoleRow> focusRoles(); // in the order of FocusRole
const FocusRoleRow& rowOf(FocusRole role);
QString toString(FocusRole role);
std::optional<FocusRole> focusRoleFromString(QStringView text);

// A family given to a member of staff for a half-term. The meetings that begin and end it name it
// (FocusMeeting).
struct FocusFamily {
    struct Release {
        QDate on; // from this day on nobody's
        QString words;
        Entered entered = {};
        bool operator==(const Release&) const = default;
    };
    qint64 id = 0;
    std::vector<PupilId> pupils; // the family's at this school
    StaffId staff{0};
    FocusRole role = FocusRole::AttendanceOfficer;
    DateRange halfTerm;
    QString words; // what was agreed to try
    std::optional<Release> release = {};
    Entered entered = {};

    bool has(PupilId pupil) const;
    bool isOn(QDate date) const {
        return halfTerm.contains(date) && !(release && release->on <= date);
    }
    bool operator==(const FocusFamily&) const = default;
};

} // namespace rollbook
