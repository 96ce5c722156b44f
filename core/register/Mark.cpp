// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/Mark.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr std::array<std::pair<EntryKind, QLatin1StringView>, 48> kEntryKinds{{
    {EntryKind::SchoolCreated, "schoolCreated"_L1},
    {EntryKind::CalendarImported, "calendarImported"_L1},
    {EntryKind::PupilsImported, "pupilsImported"_L1},
    {EntryKind::ContactsImported, "contactsImported"_L1},
    {EntryKind::MarksImported, "marksImported"_L1},
    {EntryKind::RegisterTaken, "registerTaken"_L1},
    {EntryKind::MarkAmended, "markAmended"_L1},
    {EntryKind::LateArrival, "lateArrival"_L1},
    {EntryKind::ClosureMade, "closureMade"_L1},
    {EntryKind::ClosureLifted, "closureLifted"_L1},
    {EntryKind::AbsencePlanned, "absencePlanned"_L1},
    {EntryKind::PlannedAbsenceReleased, "plannedAbsenceReleased"_L1},
    {EntryKind::RollChanged, "rollChanged"_L1},
    {EntryKind::RestrictionChanged, "restrictionChanged"_L1},
    {EntryKind::SettingsChanged, "settingsChanged"_L1},
    {EntryKind::ReturnFrozen, "returnFrozen"_L1},
    {EntryKind::DemoMade, "demoMade"_L1},
    {EntryKind::ContactRecorded, "contactRecorded"_L1},
    {EntryKind::StepSettled, "stepSettled"_L1},
    {EntryKind::PathwayUsed, "pathwayUsed"_L1},
    {EntryKind::LateArrivalTakenBack, "lateArrivalTakenBack"_L1},
    {EntryKind::MovementRecorded, "movementRecorded"_L1},
    {EntryKind::MovementTakenBack, "movementTakenBack"_L1},
    {EntryKind::ConcernRaised, "concernRaised"_L1},
    {EntryKind::ConcernTold, "concernTold"_L1},
    {EntryKind::ConcernAnswered, "concernAnswered"_L1},
    {EntryKind::MessagePassedOn, "messagePassedOn"_L1},
    {EntryKind::PathwayKept, "pathwayKept"_L1},
    {EntryKind::ContactTakenBack, "contactTakenBack"_L1},
    {EntryKind::LettersIssued, "lettersIssued"_L1},
    {EntryKind::LetterNoted, "letterNoted"_L1},
    {EntryKind::LetterKept, "letterKept"_L1},
    {EntryKind::LetterheadSet, "letterheadSet"_L1},
    {EntryKind::LettersHeld, "lettersHeld"_L1},
    {EntryKind::LettersReleased, "lettersReleased"_L1},
    {EntryKind::TargetSet, "targetSet"_L1},
    {EntryKind::PlanKept, "planKept"_L1},
    {EntryKind::PlanEnded, "planEnded"_L1},
    {EntryKind::TimetableAgreed, "timetableAgreed"_L1},
    {EntryKind::TimetableStopped, "timetableStopped"_L1},
    {EntryKind::MeetingBooked, "meetingBooked"_L1},
    {EntryKind::MeetingNoted, "meetingNoted"_L1},
    {EntryKind::FamilyWorkerKept, "familyWorkerKept"_L1},
    {EntryKind::SiblingKept, "siblingKept"_L1},
    {EntryKind::FocusAllocated, "focusAllocated"_L1},
    {EntryKind::FocusReleased, "focusReleased"_L1},
    {EntryKind::VulnerabilityReviewed, "vulnerabilityReviewed"_L1},
    {EntryKind::CouncilListGiven, "councilListGiven"_L1},
}};

} // namespace

QString toString(EntryKind kind) {
    const auto found =
        std::ranges::find(kEntryKinds, kind, [](const auto& row) { return row.first; });
    return QString(found->second);
}

std::optional<EntryKind> entryKindFromString(QStringView text) {
    for (const auto& [kind, name] : kEntryKinds)
        if (text == name)
            return kind;
    return std::nullopt;
}

bool PlannedAbsence::covers(const SessionKey& session) const {
    return range.contains(session.date) && (!half || *half == session.half) &&
           (weekdays.empty() ||
            std::ranges::find(weekdays, session.date.dayOfWeek()) != weekdays.end());
}

} // namespace rollbook
