// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Names.h"

#include <QCoreApplication>

namespace rollbook::words {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("words", text);
}

} // namespace

QString name(EntryKind kind) {
    switch (kind) {
    case EntryKind::SchoolCreated:
        return tr("School set up");
    case EntryKind::CalendarImported:
        return tr("Calendar imported");
    case EntryKind::PupilsImported:
        return tr("Pupils imported");
    case EntryKind::ContactsImported:
        return tr("Contacts imported");
    case EntryKind::MarksImported:
        return tr("Marks imported");
    case EntryKind::RegisterTaken:
        return tr("Register taken");
    case EntryKind::MarkAmended:
        return tr("Mark amended");
    case EntryKind::LateArrival:
        return tr("Late arrival");
    case EntryKind::ClosureMade:
        return tr("Closure entered");
    case EntryKind::ClosureLifted:
        return tr("Closure lifted");
    case EntryKind::AbsencePlanned:
        return tr("Absence planned");
    case EntryKind::PlannedAbsenceReleased:
        return tr("Planned absence released");
    case EntryKind::RollChanged:
        return tr("Pupil’s details changed");
    case EntryKind::RestrictionChanged:
        return tr("Restriction changed");
    case EntryKind::SettingsChanged:
        return tr("Setup changed");
    case EntryKind::ReturnFrozen:
        return tr("Census return kept");
    case EntryKind::DemoMade:
        return tr("Demo school made");
    case EntryKind::ContactRecorded:
        return tr("Contact recorded");
    case EntryKind::StepSettled:
        return tr("Step settled");
    case EntryKind::PathwayUsed:
        return tr("Pathway chosen");
    case EntryKind::LateArrivalTakenBack:
        return tr("Late arrival taken back");
    case EntryKind::MovementRecorded:
        return tr("Movement recorded");
    case EntryKind::MovementTakenBack:
        return tr("Movement taken back");
    case EntryKind::ConcernRaised:
        return tr("Concern raised");
    case EntryKind::ConcernTold:
        return tr("Concern told");
    case EntryKind::ConcernAnswered:
        return tr("Concern answered");
    case EntryKind::MessagePassedOn:
        return tr("Message for a teacher");
    case EntryKind::ContactTakenBack:
        return tr("Contact taken back");
    case EntryKind::PathwayKept:
        return tr("Pathway kept");
    case EntryKind::LettersIssued:
        return tr("Letters issued");
    case EntryKind::LetterNoted:
        return tr("Note on a letter");
    case EntryKind::LetterKept:
        return tr("Letter's words kept");
    case EntryKind::LetterheadSet:
        return tr("Letterhead set");
    case EntryKind::LettersHeld:
        return tr("Letters held");
    case EntryKind::LettersReleased:
        return tr("Letters released");
    case EntryKind::TargetSet:
        return tr("Target set");
    case EntryKind::PlanKept:
        return tr("Plan or contract kept");
    case EntryKind::PlanEnded:
        return tr("Plan or contract ended");
    case EntryKind::TimetableAgreed:
        return tr("Part-time timetable agreed");
    case EntryKind::TimetableStopped:
        return tr("Part-time timetable stopped");
    case EntryKind::MeetingBooked:
        return tr("Meeting booked");
    case EntryKind::MeetingNoted:
        return tr("Note on a meeting");
    case EntryKind::FamilyWorkerKept:
        return tr("Somebody who works with the family");
    case EntryKind::SiblingKept:
        return tr("Sibling at another school");
    case EntryKind::FocusAllocated:
        return tr("Focus family given out");
    case EntryKind::FocusReleased:
        return tr("Focus family taken back");
    case EntryKind::VulnerabilityReviewed:
        return tr("Vulnerability reviewed");
    case EntryKind::CouncilListGiven:
        return tr("List given to the council");
    }
    return {};
}

} // namespace rollbook::words
