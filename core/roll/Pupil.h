// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/calendar/SchoolYear.h"
#include "core/calendar/YearGroup.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace rollbook {

struct PupilTag;
using PupilId = Id<PupilTag>;
struct EnrolmentTag;
using EnrolmentId = Id<EnrolmentTag>;

enum class Sex { NotKnown, Female, Male };

// C current single, M current main, S current subsidiary, G guest, F further education college,
// O other provider (census.md 1.3).
enum class EnrolmentStatus { Current, Main, Subsidiary, Guest, FurtherEducation, Other };
QChar toLetter(EnrolmentStatus status);
std::optional<EnrolmentStatus> enrolmentStatusFromLetter(QChar letter);

// One stay on roll. A pupil who leaves and comes back has two.
struct Enrolment {
    EnrolmentId id{0};
    QDate entry;
    QDate leaving; // last day on roll; invalid: still here
    EnrolmentStatus status = EnrolmentStatus::Current;
    bool isBoarder = false;
    bool isPartTime = false;

    DateRange range() const { return {entry, leaving}; }
    bool operator==(const Enrolment&) const = default;
};

// A class from a date until the next one (rules.md 12).
struct ClassPlace {
    QString className; // empty: none from here
    QDate from;
    bool operator==(const ClassPlace&) const = default;
};

// The year group in a school year; other years follow by counting until another row says otherwise.
struct YearPlace {
    YearGroup group;
    SchoolYear year;
    bool operator==(const YearPlace&) const = default;
};

// What is known of a pupil beside the register, by kind: the national ones have fixed ids, a school
// adds its own. `value` is "Y", or the letter or code of the kind ("K", "WBRI").
struct Characteristic {
    QString kind; // id of a CharacteristicKind
    QString value;
    QDate from;
    QDate to;     // invalid: still so
    QString note; // why; shown only to those the kind allows
    bool operator==(const Characteristic&) const = default;
};

enum class WhoMaySee { Everyone, Office, SafeguardingLead };

struct CharacteristicKind {
    QString id;               // "childProtectionPlan"
    QString label;            // "Child protection plan"
    bool isFlag = false;      // shown as the neutral mark (rules.md 35)
    bool accelerates = false; // extra care: actions come earlier
    WhoMaySee reasonSeenBy = WhoMaySee::Everyone;
    bool isSchoolsOwn = false;
    bool operator==(const CharacteristicKind&) const = default;
};
// The national ones, in the order a card shows them.
const std::vector<CharacteristicKind>& nationalCharacteristics();
namespace characteristic {
inline constexpr QLatin1StringView kSen{"sen"}; // N, K, E
inline constexpr QLatin1StringView kFreeSchoolMeals{"freeSchoolMeals"};
inline constexpr QLatin1StringView kPupilPremium{"pupilPremium"};
inline constexpr QLatin1StringView kLookedAfter{"lookedAfter"};
inline constexpr QLatin1StringView kChildProtectionPlan{"childProtectionPlan"};
inline constexpr QLatin1StringView kChildInNeed{"childInNeed"};
inline constexpr QLatin1StringView kSocialWorker{"socialWorker"};
inline constexpr QLatin1StringView kYoungCarer{"youngCarer"};
inline constexpr QLatin1StringView kEal{"englishAsAdditionalLanguage"};
inline constexpr QLatin1StringView kEthnicity{"ethnicity"}; // code
inline constexpr QLatin1StringView kTraveller{"traveller"};
inline constexpr QLatin1StringView kMedicalExemption{"medicalExemption"};
} // namespace characteristic

struct Pupil {
    PupilId id{0};
    QString upn; // empty: none given. A faulty one is held and is a census problem.
    QString admissionNumber;
    QString surname;
    QString forename;
    QString preferredSurname; // empty: as the legal one
    QString preferredForename;
    QDate birth; // invalid: not known
    Sex sex = Sex::NotKnown;
    std::vector<Enrolment> enrolments; // by entry
    std::vector<ClassPlace> classes;   // by from-date
    std::vector<YearPlace> years;      // by school year
    std::vector<Characteristic> characteristics;

    // As the pupil is called: preferred where there is one.
    const QString& calledForename() const;
    const QString& calledSurname() const;
    // "Surname, Forename" as called: for lists.
    QString listName() const;
    const Enrolment* enrolmentOn(QDate date) const; // null: not on roll
    bool isOnRoll(QDate date) const { return enrolmentOn(date) != nullptr; }
    // Empty: none known then (rules.md 12).
    QString classOn(QDate date) const;
    std::optional<YearGroup> yearGroupOn(QDate date) const;
    std::optional<YearGroup> yearGroupIn(SchoolYear year) const;
    // Whole years on the 31 August that begins the school year (rules.md 11). Nothing: no birth
    // date.
    std::optional<int> ageAtStartOf(SchoolYear year) const;
    bool isOfCompulsorySchoolAge(QDate date) const; // rules.md 11; false without a birth date
    const Characteristic* characteristicOn(QAnyStringView kind, QDate date) const; // null: not so

    bool operator==(const Pupil&) const = default;
};

// Whether any flag of the kinds is in force: the neutral mark beside a name (rules.md 35).
bool hasFlag(const std::vector<CharacteristicKind>& kinds, const Pupil& pupil, QDate date);

// First day of compulsory school age: the prescribed day on or after the fifth birthday.
QDate compulsoryAgeBegins(QDate birth);
// The last Friday in June of the school year in which the pupil turns 16; for this, as for every
// age, a year ends on 31 August, so those born in August leave with their class.
QDate compulsoryAgeEnds(QDate birth);

} // namespace rollbook
