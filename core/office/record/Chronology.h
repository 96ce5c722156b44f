// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/FamilyWork.h"
#include "core/office/School.h"

#include <span>
#include <variant>

namespace rollbook {

class Office;

// What the lines of a record are filtered by.
enum class ChronologyKind {
    Contact, // a word with the home or with another office
    Visit,
    Meeting,
    Step,
    Letter,
    Planned,
    Amendment,
    Message,
    Concern,
    Agreed, // targets, plans, part-time timetables
    Roll, // entry, leaving, change of class
};
inline constexpr std::size_t kChronologyKinds = std::size_t(ChronologyKind::Roll) + 1;

// What a line is about, each with all that is known of it.
struct ContactLine {
    ContactMade made;
    std::optional<Visit> visit; // what a visit or an enquiry found
    bool operator==(const ContactLine&) const = default;
};
struct LetterLine {
    IssuedLetter letter;
    std::optional<LetterEvent> event; // nothing: it went out
    bool operator==(const LetterLine&) const = default;
};
struct AmendmentLine {
    Mark before;
    MarkRevision now;
    bool operator==(const AmendmentLine&) const = default;
};
struct ClassLine {
    QString before; // empty: none
    QString now;    // the same
    bool operator==(const ClassLine&) const = default;
};
struct PlanLine {
    AttendancePlan text;
    bool isFirst = true; // of its texts
    bool operator==(const PlanLine&) const = default;
};
struct TimetableLine {
    PartTimeTimetable timetable;
    bool isStop = false; // it was stopped; else agreed
    bool operator==(const TimetableLine&) const = default;
};
struct MeetingLine {
    Meeting meeting;
    MeetingEvent event;
    bool operator==(const MeetingLine&) const = default;
};
struct FocusFamilyLine {
    FocusFamily focus;
    bool isRelease = false; // taken back; else given out
    bool operator==(const FocusFamilyLine&) const = default;
};
struct StayLine {
    Enrolment stay;
    bool isLeaving = false; // on the last day of it; else on the first
    bool operator==(const StayLine&) const = default;
};
using ChronologySubject = std::variant<ContactLine, Settlement, LetterLine, PlannedAbsence,
                                       AmendmentLine, TeacherMessage, Concern, ClassLine, StayLine,
                                       AttendanceTarget, PlanLine, TimetableLine, MeetingLine,
                                       FocusFamilyLine, CouncilList, VulnerabilityReview>;

// One thing that happened about a pupil.
struct ChronologyLine {
    QDate on;
    QTime at; // invalid: sometime that day
    ChronologyKind kind = ChronologyKind::Contact;
    Author by; // no name: nobody is said to have done it
    ChronologySubject subject;
    bool isRestricted = false; // stands apart, for those who ask
    bool operator==(const ChronologyLine&) const = default;
};

// Everything about the pupil on the days, oldest first; `amendments`: every revision of the sessions
// that were amended, in any order of sessions, each oldest first.
std::vector<ChronologyLine> chronologyOf(const School& school, PupilId pupil,
                                         const DateRange& days,
                                         std::span<const MarkRevision> amendments);

// The revisions of the pupil's sessions of the days that were amended, by session, oldest first.
Result<std::vector<MarkRevision>> amendmentsOf(const Office& office, PupilId pupil,
                                               const DateRange& days);

} // namespace rollbook
