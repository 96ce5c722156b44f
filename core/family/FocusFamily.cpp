// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/family/FocusFamily.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A school's roles and numbers: five families an officer, five or six the headship, two each of the
// others.
constexpr std::array kRoles{
    FocusRoleRow{FocusRole::AttendanceOfficer, "attendanceOfficer"_L1,
                 "focusFamiliesAttendanceOfficer"_L1, 5},
    FocusRoleRow{FocusRole::Headship, "headship"_L1, "focusFamiliesHeadship"_L1, 6},
    FocusRoleRow{FocusRole::AssistantHead, "assistantHead"_L1, "focusFamiliesAssistantHead"_L1, 2},
    FocusRoleRow{FocusRole::YearLeader, "yearLeader"_L1, "focusFamiliesYearLeader"_L1, 2},
};

} // namespace

std::span<const FocusRoleRow> focusRoles() {
    return kRoles;
}

const FocusRoleRow& rowOf(FocusRole role) {
    return kRoles[std::size_t(role)];
}

QString toString(FocusRole role) {
    return rowOf(role).id;
}

std::optional<FocusRole> focusRoleFromString(QStringView text) {
    const auto found = std::ranges::find_if(kRoles, [&](const auto& row) { return text == row.id; });
    if (found == kRoles.end())
        return std::nullopt;
    return found->role;
}

bool FocusFamily::has(PupilId pupil) const {
    return std::ranges::find(pupils, pupil) != pupils.end();
}

} // namespace rollbook
