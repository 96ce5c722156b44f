// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/calendar/Session.h"
#include "core/roll/Pupil.h"
#include "core/roll/Staff.h"

#include <QDateTime>

namespace rollbook {

struct EntryTag;
using EntryId = Id<EntryTag>;

// One act of a person, as the ledger keeps it (design.md 4).
enum class EntryKind {
    SchoolCreated,
    CalendarImported,
    PupilsImported,
    ContactsImported,
    MarksImported,
    RegisterTaken,
    MarkAmended,
    LateArrival,
    ClosureMade,
    ClosureLifted,
    AbsencePlanned,
    PlannedAbsenceReleased,
    RollChanged,
    RestrictionChanged,
    SettingsChanged,
    ReturnFrozen,
    DemoMade,
    ContactRecorded,
    StepSettled,
    PathwayUsed,
    LateArrivalTakenBack,
    MovementRecorded,
    MovementTakenBack,
    ConcernRaised,
    ConcernTold,
    ConcernAnswered,
    MessagePassedOn,
    PathwayKept,
    ContactTakenBack,
    LettersIssued,
    LetterNoted, // what became of one
    LetterKept,  // the school's own words for one
    LetterheadSet,
    LettersHeld,
    LettersReleased,
    TargetSet,
    PlanKept, // an attendance plan or contract
    PlanEnded,
    TimetableAgreed,
    TimetableStopped,
    MeetingBooked,
    MeetingNoted,
    FamilyWorkerKept,
    SiblingKept,
    FocusAllocated,
    FocusReleased,
    VulnerabilityReviewed,
    CouncilListGiven,
};
QString toString(EntryKind kind); // "registerTaken"; stored so
std::optional<EntryKind> entryKindFromString(QStringView text);

// What a session of a pupil was last said to be. The highest revision counts.
struct Mark {
    PupilId pupil{0};
    SessionKey session;
    QString code;                   // as typed; empty: amended to "no mark" (checks I6)
    std::optional<int> minutesLate; // whole minutes from the register's opening
    bool operator==(const Mark&) const = default;
};

// What is rare beside a mark; append-only with it.
struct MarkNote {
    QString comment;
    QString nature;   // of B or K
    QDate reviewDate; // of C2
    bool isEmpty() const { return comment.isEmpty() && nature.isEmpty() && !reviewDate.isValid(); }
    bool operator==(const MarkNote&) const = default;
};

// One row of the history of a session, oldest first: revision 1 is the original.
struct MarkRevision {
    int revision = 1;
    Mark mark;
    MarkNote note;
    EntryId entry{0};
    EntryKind kind = EntryKind::RegisterTaken;
    QString reason;
    QDateTime madeAt;
    Author by;
    bool operator==(const MarkRevision&) const = default;
};

// A cell as it is being typed: saved at once, in no figure until the register is taken.
struct DraftMark {
    Mark mark;
    MarkNote note;
    bool operator==(const DraftMark&) const = default;
};

// A register that was called on paper and is being keyed in: goes with the draft.
struct PaperCall {
    QString className;
    SessionKey session;
    QString takenBy; // who called it
    QDateTime takenAt;
    bool operator==(const PaperCall&) const = default;
};

// A class's register of a session, once taken (rules.md 10).
struct TakenRegister {
    QString className;
    SessionKey session;
    QDateTime takenAt;
    QString takenBy; // who called it
    QString keyedBy; // who typed it in, the same unless it came from paper
    int blanks = 0;  // pupils due without a mark when it was taken
    EntryId entry{0};
    bool operator==(const TakenRegister&) const = default;
};

// Proposes a code for future sessions; becomes a mark when the register is taken.
struct PlannedAbsence {
    qint64 id = 0;
    PupilId pupil{0};
    DateRange range; // a weekly pattern must have an end
    std::optional<Half> half;
    std::vector<int> weekdays; // Qt::Monday.. = 1..5; empty: every day
    QString code;
    QString reason;
    MarkNote note;

    bool covers(const SessionKey& session) const;
    bool operator==(const PlannedAbsence&) const = default;
};

} // namespace rollbook
