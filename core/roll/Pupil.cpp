// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roll/Pupil.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr std::array<std::pair<EnrolmentStatus, char>, 6> kStatusLetters{{
    {EnrolmentStatus::Current, 'C'},
    {EnrolmentStatus::Main, 'M'},
    {EnrolmentStatus::Subsidiary, 'S'},
    {EnrolmentStatus::Guest, 'G'},
    {EnrolmentStatus::FurtherEducation, 'F'},
    {EnrolmentStatus::Other, 'O'},
}};

} // namespace

QChar toLetter(EnrolmentStatus status) {
    const auto found =
        std::ranges::find(kStatusLetters, status, [](const auto& row) { return row.first; });
    return QChar::fromLatin1(found->second);
}

std::optional<EnrolmentStatus> enrolmentStatusFromLetter(QChar letter) {
    for (const auto& [status, written] : kStatusLetters)
        if (letter.toUpper() == QChar::fromLatin1(written))
            return status;
    return std::nullopt;
}

const QString& Pupil::calledForename() const {
    return preferredForename.isEmpty() ? forename : preferredForename;
}

const QString& Pupil::calledSurname() const {
    return preferredSurname.isEmpty() ? surname : preferredSurname;
}

QString Pupil::listName() const {
    const QString& family = calledSurname();
    const QString& given = calledForename();
    return given.isEmpty() ? family : family + u", "_s + given;
}

const Enrolment* Pupil::enrolmentOn(QDate date) const {
    const auto found = std::ranges::find_if(
        enrolments, [date](const Enrolment& stay) { return stay.range().contains(date); });
    return found == enrolments.end() ? nullptr : &*found;
}

QString Pupil::classOn(QDate date) const {
    const auto after = std::ranges::find_if(
        classes, [date](const ClassPlace& place) { return place.from > date; });
    return after == classes.begin() ? QString() : std::prev(after)->className;
}

std::optional<YearGroup> Pupil::yearGroupOn(QDate date) const {
    return yearGroupIn(SchoolYear::containing(date));
}

std::optional<YearGroup> Pupil::yearGroupIn(SchoolYear year) const {
    if (years.empty())
        return std::nullopt;
    // Counted from the latest row at or before the year; before the first row, back from it.
    const auto after =
        std::ranges::find_if(years, [year](const YearPlace& place) { return place.year > year; });
    const YearPlace& place = after == years.begin() ? years.front() : *std::prev(after);
    return place.group.shifted(year.firstCalendarYear() - place.year.firstCalendarYear());
}

std::optional<int> Pupil::ageAtStartOf(SchoolYear year) const {
    if (!birth.isValid())
        return std::nullopt;
    const QDate on = year.ageDay();
    const bool hadBirthday =
        std::pair(birth.month(), birth.day()) <= std::pair(on.month(), on.day());
    return on.year() - birth.year() - (hadBirthday ? 0 : 1);
}

bool Pupil::isOfCompulsorySchoolAge(QDate date) const {
    return birth.isValid() && compulsoryAgeBegins(birth) <= date &&
           date <= compulsoryAgeEnds(birth);
}

const Characteristic* Pupil::characteristicOn(QAnyStringView kind, QDate date) const {
    const Characteristic* latest = nullptr;
    for (const Characteristic& one : characteristics)
        if (one.kind == kind && DateRange{one.from, one.to}.contains(date) &&
            (!latest || latest->from <= one.from))
            latest = &one;
    return latest;
}

QDate compulsoryAgeBegins(QDate birth) {
    const QDate fifth = birth.addYears(5);
    for (const QDate prescribed : {QDate(fifth.year(), 3, 31), QDate(fifth.year(), 8, 31)})
        if (fifth <= prescribed)
            return prescribed;
    return QDate(fifth.year(), 12, 31);
}

QDate compulsoryAgeEnds(QDate birth) {
    const QDate sixteenth = birth.addYears(16);
    const int year = sixteenth.year() + (sixteenth.month() > 8 ? 1 : 0);
    const QDate lastOfJune(year, 6, 30);
    return lastOfJune.addDays(-((lastOfJune.dayOfWeek() - Qt::Friday + 7) % 7));
}

const std::vector<CharacteristicKind>& nationalCharacteristics() {
    using enum WhoMaySee;
    namespace id = characteristic;
    const auto kind = [](QLatin1StringView name, const QString& label) {
        return CharacteristicKind{.id = QString(name), .label = label};
    };
    const auto flag = [](QLatin1StringView name, const QString& label, WhoMaySee seenBy) {
        return CharacteristicKind{
            .id = QString(name), .label = label, .isFlag = true, .reasonSeenBy = seenBy};
    };
    const auto accelerating = [&flag](QLatin1StringView name, const QString& label,
                                      WhoMaySee seenBy) {
        CharacteristicKind made = flag(name, label, seenBy);
        made.accelerates = true;
        return made;
    };
    static const std::vector<CharacteristicKind> kinds{
        accelerating(id::kChildProtectionPlan, u"Child protection plan"_s, SafeguardingLead),
        accelerating(id::kLookedAfter, u"Looked after"_s, Office),
        flag(id::kChildInNeed, u"Child in need"_s, SafeguardingLead),
        flag(id::kSocialWorker, u"Social worker"_s, SafeguardingLead),
        flag(id::kYoungCarer, u"Young carer"_s, Office),
        kind(id::kSen, u"Special educational needs"_s),
        kind(id::kMedicalExemption, u"Medical exemption"_s),
        kind(id::kPupilPremium, u"Pupil premium"_s),
        kind(id::kFreeSchoolMeals, u"Free school meals"_s),
        kind(id::kEal, u"English as an additional language"_s),
        kind(id::kEthnicity, u"Ethnicity"_s),
        kind(id::kTraveller, u"Traveller"_s),
    };
    return kinds;
}

bool hasFlag(const std::vector<CharacteristicKind>& kinds, const Pupil& pupil, QDate date) {
    return std::ranges::any_of(kinds, [&](const CharacteristicKind& kind) {
        return kind.isFlag && pupil.characteristicOn(kind.id, date);
    });
}

} // namespace rollbook
