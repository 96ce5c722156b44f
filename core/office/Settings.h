// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

class OpenEntry;

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
    Result<void> act(const Author& by, ChangedParts parts,
                     const std::function<Result<void>(OpenEntry&)>& write,
                     const std::function<Result<void>()>& readBack);
    Result<void> replaceListedClosures(OpenEntry& entry, SchoolYear year,
                                       std::vector<Closure> wanted);
    Result<void> readStaff();

    Office& m_office;
};

} // namespace rollbook
