// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/RegisterTimes.h"
#include "core/calendar/SchoolYear.h"
#include "core/roll/Contact.h"
#include "core/roll/Staff.h"

#include <QJsonObject>

namespace rollbook {

// What `record` keeps of each kind of thing: what is empty or false is left out, keys are in order,
// dates ISO. Two equal values give the same bytes.
QJsonObject recordOf(const Pupil& pupil);
QJsonObject recordOf(const Contact& contact);
QJsonObject recordOf(const PupilContact& link);
QJsonObject recordOf(const StaffMember& member);
QJsonObject recordOf(const SchoolDetails& details);
QJsonObject recordOf(const YearDates& dates);
QJsonObject recordOf(const std::vector<RegisterTimes>& times);
QJsonObject recordOf(const std::vector<SchoolPerson>& people);
QJsonObject recordOf(const std::vector<SchoolNumber>& numbers);
QJsonObject recordOf(const std::vector<CharacteristicKind>& kinds);

// Their names in `record`.
namespace subject {
inline constexpr QLatin1StringView kPupil{"pupil"};
inline constexpr QLatin1StringView kContact{"contact"};
inline constexpr QLatin1StringView kStaff{"staff"};
inline constexpr QLatin1StringView kDetails{"schoolDetails"};
inline constexpr QLatin1StringView kYearDates{"yearDates"};
inline constexpr QLatin1StringView kRegisterTimes{"registerTimes"};
inline constexpr QLatin1StringView kPeople{"schoolPeople"};
inline constexpr QLatin1StringView kNumbers{"schoolNumbers"};
inline constexpr QLatin1StringView kKinds{"characteristicKinds"};
// Of one contact to the pupil whose id is the subject's: "pupilContact 12".
QString pupilContact(ContactId contact);
} // namespace subject

// For columns: enumerations without a text of their own elsewhere.
QString toString(Sex sex); // "", "F", "M"
Sex sexFromString(QStringView text);
QString toString(WhoMaySee who); // "everyone", "office", "safeguardingLead"
WhoMaySee whoMaySeeFromString(QStringView text);

} // namespace rollbook
