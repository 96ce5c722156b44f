// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/SessionCounts.h"
#include "core/family/FamilyWork.h"
#include "core/office/School.h"

namespace rollbook {

// A family somebody of the staff has taken on for a half-term.
struct FocusLine {
    FocusFamily focus;
    QStringList classes; // of its pupils, today
    SessionCounts counts; // of its pupils, in the half-term to date
    QString begins;       // the meeting that begins it: "held 05/11/2024"; empty: not booked
    QString ends;
    bool operator==(const FocusLine&) const = default;
};
inline bool isSameRow(const FocusLine& a, const FocusLine& b) {
    return a.focus.id == b.focus.id;
}

// Somebody of the staff and what they have taken on; without a name: everybody.
struct FocusHolder {
    std::optional<StaffId> staff = {};
    std::optional<FocusRole> role = {}; // nothing: no family yet
    int has = 0;
    int most = 0; // of the role
    bool isOf(const FocusFamily& focus) const {
        return (!staff || *staff == focus.staff) && (!role || *role == focus.role);
    }
    bool operator==(const FocusHolder&) const = default;
};
inline bool isSameRow(const FocusHolder& a, const FocusHolder& b) {
    return a.staff == b.staff && a.role == b.role;
}

std::vector<DateRange> halfTermsOf(const SchoolCalendar& calendar, SchoolYear year);
// From its first day of school to its last: "04/11/2024 to 20/12/2024".
QString halfTermName(const SchoolCalendar& calendar, DateRange halfTerm);
// The one that has not ended, or the last; nothing of none.
std::optional<std::size_t> halfTermNow(const std::vector<DateRange>& halfTerms, QDate today);

// Those of the half-term: by who has them, then those taken back.
std::vector<FocusLine> focusLines(const School& school, const DateRange& halfTerm,
                                  const QDateTime& now);
// Everybody, then of these people a row a person and role, then those who could take one on.
std::vector<FocusHolder> focusHolders(const School& school, const std::vector<StaffMember>& people,
                                      const DateRange& halfTerm, QDate today);

// The pupil and those of the household who are on roll too.
std::vector<PupilId> householdOf(const School& school, PupilId pupil, QDate today);
// Contacts of the first of the family who may be asked about each of them they belong to (rules.md 27).
std::vector<const Contact*> focusInvitees(const School& school, const FocusFamily& focus, QDate today);
// The meetings of it that are not booked yet.
std::vector<FocusMeeting::Part> unbooked(const School& school, const FocusFamily& focus);

} // namespace rollbook
