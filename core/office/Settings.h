// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// The acts of Setup, one entry each. Nothing happens, and no entry is written, when nothing changed.
class ChangeSettings {
public:
    explicit ChangeSettings(Office& office) : m_office(office) {}

    Result<void> setDetails(const SchoolDetails& details, const Author& by);
    // The dates of one school year as the wizard or Setup has them; closures made by hand stay.
    // Errors: office.badDates (place).
    Result<void> setYearDates(const YearDates& dates, const std::vector<Closure>& closures,
                              const Author& by);
    // Dated; past marks never change. Errors: office.badTimes (place).
    Result<void> setRegisterTimes(const std::vector<RegisterTimes>& times, const Author& by);
    Result<StaffId> addStaff(const StaffMember& member, const Author& by);
    Result<void> changeStaff(const StaffMember& member, const Author& by);
    // 4 to 12 digits. Errors: office.pinForm.
    Result<void> setPin(StaffId staff, const QString& pin, const Author& by);
    Result<bool> pinIsRight(StaffId staff, const QString& pin) const;
    Result<void> setPeople(const std::vector<SchoolPerson>& people, const Author& by);
    Result<void> setNumbers(const std::vector<SchoolNumber>& numbers, const Author& by);
    // Errors: office.kindInUse (label), office.kindNamesake (label).
    Result<void> setOwnCharacteristics(const std::vector<CharacteristicKind>& kinds,
                                       const Author& by);

private:
    Office& m_office;
};

// Changes to one pupil, by hand.
class ChangeRoll {
public:
    explicit ChangeRoll(Office& office) : m_office(office) {}
    Result<void> setCharacteristic(PupilId pupil, const Characteristic& value, const Author& by);
    Result<void> endCharacteristic(PupilId pupil, const QString& kind, QDate lastDay,
                                   const Author& by);
    // rules.md 27. Errors: office.needsOrderOrDecision.
    Result<void> setRestriction(PupilId pupil, ContactId contact, const Restriction& restriction,
                                const Author& by);
    Result<void> liftRestriction(PupilId pupil, ContactId contact, qint64 restriction, QDate from,
                                 const QString& reason, const QString& decidedBy, bool orderSeen,
                                 const Author& by);

private:
    Office& m_office;
};

} // namespace rollbook
