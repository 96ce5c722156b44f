// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/AroundFamily.h"
#include "core/family/AttendancePlan.h"
#include "core/family/AttendanceTarget.h"
#include "core/family/CouncilList.h"
#include "core/family/FocusFamily.h"
#include "core/family/Meeting.h"
#include "core/family/PartTimeTimetable.h"
#include "core/family/Vulnerability.h"

namespace rollbook {

enum class AbsenceStatus;

// What a school agreed with its families, over all years: every row ever kept, in the order entered.
// Pointers given back are into it, null where there is none.
struct FamilyWork {
    std::vector<AttendanceTarget> targets;
    std::vector<AttendancePlan> plans; // every text of each
    std::vector<PartTimeTimetable> timetables;
    std::vector<Meeting> meetings;
    std::vector<FamilyWorker> workers;      // every row of each
    std::vector<SiblingElsewhere> siblings; // the same
    std::vector<FocusFamily> focus;
    std::vector<VulnerabilityReview> reviews;
    std::vector<CouncilList> councilLists;

    const AttendanceTarget* targetOn(PupilId pupil, QDate date) const;
    const AttendancePlan* plan(qint64 id) const; // its newest text
    const AttendancePlan* runningPlan(PupilId pupil, QDate date) const;
    std::vector<const AttendancePlan*> plansOf(PupilId pupil) const; // newest texts, newest plan first
    const PartTimeTimetable* timetable(qint64 id) const;
    const PartTimeTimetable* timetableOn(PupilId pupil, QDate date) const;
    const Meeting* meeting(qint64 id) const;
    std::vector<const Meeting*> meetingsOf(PupilId pupil) const; // by when they are, the next to come last
    std::vector<const FamilyWorker*> workersOn(PupilId pupil, QDate date) const; // the lead first
    std::vector<const SiblingElsewhere*> siblingsOn(PupilId pupil, QDate date) const;
    const FocusFamily* focusFamily(qint64 id) const;
    const FocusFamily* focusOn(PupilId pupil, QDate date) const;
    const Meeting* focusMeeting(qint64 focus, FocusMeeting::Part part) const; // the newest
    const VulnerabilityReview* lastReview(PupilId pupil) const;
    // The council was given lists on these days, and the pupil is on none of them.
    bool isOffCouncilLists(PupilId pupil, const DateRange& days) const;

    bool operator==(const FamilyWork&) const = default;
};

// Persistently or severely absent, and either no plan or contract runs on the last of the days, or the
// lists the council was given on them do not name the pupil.
bool isWithoutPlan(const FamilyWork& family, PupilId pupil, AbsenceStatus status,
                   const DateRange& yearToDate);

} // namespace rollbook
