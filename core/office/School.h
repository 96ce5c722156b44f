// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/SchoolCalendar.h"
#include "core/codes/CodeBook.h"
#include "core/letters/IssuedLetter.h"
#include "core/letters/Letterhead.h"
#include "core/pathway/PathwayBook.h"
#include "core/pathway/WorkDone.h"
#include "core/register/LateArrival.h"
#include "core/register/Movement.h"
#include "core/register/Register.h"
#include "core/roll/Roll.h"

#include <map>
#include <memory>

namespace rollbook {

class LetterBook;
struct FamilyWork;

// The open file in memory: the only thing views and rules read (design.md 3). The verbs of this
// folder change it, after the store has committed.
struct School {
    explicit School(std::shared_ptr<const CodeBook> codeBook);
    School(const School&) = delete;
    School& operator=(const School&) = delete;

    SchoolDetails details;
    SchoolCalendar calendar;
    std::shared_ptr<const CodeBook> codes;
    Roll roll;
    std::vector<StaffMember> staff;
    std::vector<SchoolPerson> people;
    std::vector<SchoolNumber> numbers;
    std::vector<CharacteristicKind> ownCharacteristics; // the school's own flags and groups

    // Years loaded so far: this one at once, last year just after, earlier ones when asked for.
    std::map<SchoolYear, std::unique_ptr<Register>> registers;

    std::map<std::pair<PupilId, SessionKey>, DraftMark> drafts;
    std::map<std::pair<QString, SessionKey>, TakenRegister> taken; // by class and session
    std::map<std::pair<QString, SessionKey>, PaperCall> calls; // of registers being keyed in from paper
    HatchBook hatch; // the late book and movements, of this school year and the last
    WorkDone work;   // the same
    LetterBox letters; // the same
    std::shared_ptr<const LetterBook> letterBook;
    Letterhead letterhead; // as it stands
    // What is agreed with families (core/family), of all years; never null.
    std::shared_ptr<const FamilyWork> family;
    std::shared_ptr<const PathwayBook> pathways;
    // Those it had before a pathway was kept: rows on the screen point into them, so they stay as
    // long as the file is open.
    std::vector<std::shared_ptr<const PathwayBook>> formerPathways;
    std::vector<PathwayUse> pathwayUses; // in the order entered
    std::vector<PlannedAbsence> planned; // in force or to come; released ones are gone

    const Register* registerOf(SchoolYear year) const; // null: not loaded, or no dates for it
    const TakenRegister* takenRegister(const QString& className, const SessionKey& session) const;
    const PaperCall* paperCall(const QString& className, const SessionKey& session) const;
    const DraftMark* draft(PupilId pupil, const SessionKey& session) const;
    const PlannedAbsence* plannedFor(PupilId pupil, const SessionKey& session) const;
    // Kinds in the order a card shows them: national, then the school's own.
    std::vector<CharacteristicKind> characteristicKinds() const;
    std::optional<int> number(QStringView id, QDate date) const;
    const StaffMember* staffMember(StaffId id) const;
    QString staffName(StaffId id) const; // empty: nobody of that id
    const SchoolPerson* person(QStringView role, QDate date) const;
};

// Where a class's register of a session stands (rules.md 10).
enum class RegisterState {
    NoSession, // nobody of the class has the session
    NotTaken,
    Draft,     // something typed, not taken
    Taken,     // taken here, or every pupil due has an imported mark
};
RegisterState registerState(const School& school, const QString& className,
                            const SessionKey& session);

} // namespace rollbook
