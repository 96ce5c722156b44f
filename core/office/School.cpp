// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/School.h"

#include "core/family/FamilyWork.h"

#include <algorithm>

namespace rollbook {

School::School(std::shared_ptr<const CodeBook> codeBook)
    : codes(std::move(codeBook))
    , family(std::make_shared<FamilyWork>()) {}

const Register* School::registerOf(SchoolYear year) const {
    const auto it = registers.find(year);
    return it == registers.end() ? nullptr : it->second.get();
}

const TakenRegister* School::takenRegister(const QString& className,
                                           const SessionKey& session) const {
    const auto it = taken.find({className, session});
    return it == taken.end() ? nullptr : &it->second;
}

const PaperCall* School::paperCall(const QString& className, const SessionKey& session) const {
    const auto it = calls.find({className, session});
    return it == calls.end() ? nullptr : &it->second;
}

const DraftMark* School::draft(PupilId pupil, const SessionKey& session) const {
    const auto it = drafts.find({pupil, session});
    return it == drafts.end() ? nullptr : &it->second;
}

const PlannedAbsence* School::plannedFor(PupilId pupil, const SessionKey& session) const {
    const auto it = std::ranges::find_if(planned, [&](const PlannedAbsence& absence) {
        return absence.pupil == pupil && absence.covers(session);
    });
    return it == planned.end() ? nullptr : &*it;
}

std::vector<CharacteristicKind> School::characteristicKinds() const {
    std::vector<CharacteristicKind> kinds = nationalCharacteristics();
    kinds.insert(kinds.end(), ownCharacteristics.begin(), ownCharacteristics.end());
    return kinds;
}

std::optional<int> School::number(QStringView id, QDate date) const {
    const SchoolNumber* latest = nullptr;
    for (const SchoolNumber& number : numbers)
        if (number.id == id && number.from <= date && (!latest || latest->from <= number.from))
            latest = &number;
    return latest ? std::optional(latest->value) : std::nullopt;
}

const StaffMember* School::staffMember(StaffId id) const {
    const auto found = std::ranges::find(staff, id, &StaffMember::id);
    return found == staff.end() ? nullptr : &*found;
}

QString School::staffName(StaffId id) const {
    const StaffMember* found = staffMember(id);
    return found ? found->name : QString();
}

const SchoolPerson* School::person(QStringView role, QDate date) const {
    const SchoolPerson* latest = nullptr;
    for (const SchoolPerson& person : people)
        if (person.role == role && person.from <= date && (!latest || latest->from <= person.from))
            latest = &person;
    return latest;
}

RegisterState registerState(const School& school, const QString& className,
                            const SessionKey& session) {
    if (school.takenRegister(className, session))
        return RegisterState::Taken;
    const Register* reg = school.registerOf(SchoolYear::containing(session.date));
    const auto column = reg ? reg->column(session) : std::nullopt;
    if (!column)
        return RegisterState::NoSession;

    bool isAnyoneDue = false;
    bool isAnyoneBlank = false;
    bool hasDraft = false;
    for (const Pupil* pupil : school.roll.pupilsInClass(className, session.date)) {
        const auto row = reg->row(pupil->id);
        if (!row || !reg->isDue(*row, *column))
            continue;
        isAnyoneDue = true;
        hasDraft = hasDraft || school.draft(pupil->id, session);
        isAnyoneBlank = isAnyoneBlank || reg->reading(*row, *column).state == SessionState::Blank;
    }
    if (!isAnyoneDue)
        return RegisterState::NoSession;
    if (!isAnyoneBlank)
        return RegisterState::Taken;
    return hasDraft ? RegisterState::Draft : RegisterState::NotTaken;
}

} // namespace rollbook
