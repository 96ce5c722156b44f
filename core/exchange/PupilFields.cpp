// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/PupilFields.h"

#include "core/roll/Upn.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

Result<void> applyUpn(PupilRow& row, const QString& text) {
    const auto upn = Upn::parse(Upn::tidied(text));
    if (!upn)
        return upn.error();
    row.upn = upn->toString();
    return {};
}

Result<void> applyName(PupilRow& row, const QString& text) {
    const auto name = readFullName(text);
    if (!name)
        return name.error();
    row.surname = name->surname;
    row.forename = name->forename;
    return {};
}

// "Preferred Name" holds a forename, or both names with a comma.
Result<void> applyPreferredName(PupilRow& row, const QString& text) {
    if (!text.contains(u','))
        return into<&PupilRow::preferredForename, readText>(row, text);
    const auto name = readFullName(text);
    if (!name)
        return name.error();
    row.preferredSurname = name->surname;
    row.preferredForename = name->forename;
    return {};
}

template <const QLatin1StringView& Kind>
Result<void> applyFlag(PupilRow& row, const QString& text) {
    const auto value = readYesNo(text);
    if (!value)
        return value.error();
    row.characteristics[Kind] = *value ? u"Y"_s : u"N"_s;
    return {};
}

template <const QLatin1StringView& Kind, auto Reader>
Result<void> applyValue(PupilRow& row, const QString& text) {
    const auto value = Reader(text);
    if (!value)
        return value.error();
    row.characteristics[Kind] = *value;
    return {};
}

} // namespace

const std::vector<Field<PupilRow>>& pupilFields() {
    namespace kind = characteristic;
    static const std::vector<Field<PupilRow>> fields{
        {pupilField::kUpn, "upn uniquepupilnumber"_L1, applyUpn},
        {pupilField::kAdmissionNumber,
         "admissionno admissionnumber admno adno studentid pupilid"_L1,
         into<&PupilRow::admissionNumber, readText>},
        {pupilField::kSurname, "legalsurname surname lastname familyname"_L1,
         into<&PupilRow::surname, readText>},
        {pupilField::kForename, "legalforename forename firstname"_L1,
         into<&PupilRow::forename, readText>},
        {pupilField::kName, "name pupilname studentname"_L1, applyName},
        {"preferredSurname"_L1, "preferredsurname preferredlastname"_L1,
         into<&PupilRow::preferredSurname, readText>},
        {"preferredForename"_L1, "preferredforename preferredfirstname"_L1,
         into<&PupilRow::preferredForename, readText>},
        {"preferredName"_L1, "preferredname knownas"_L1, applyPreferredName},
        {pupilField::kBirth, "dateofbirth dob birthdate"_L1, into<&PupilRow::birth, readDate>},
        {"sex"_L1, "sex gender"_L1, into<&PupilRow::sex, readSex>},
        {"year"_L1, "year yeargroup ncyear nationalcurriculumyear"_L1,
         into<&PupilRow::yearGroup, readYearGroup>},
        {"class"_L1, "reg reggroup registrationform registrationgroup form class tutorgroup"_L1,
         into<&PupilRow::className, readText>},
        {"enrolmentStatus"_L1, "enrolmentstatus enrolementstatus"_L1,
         into<&PupilRow::enrolmentStatus, readEnrolmentStatus>},
        {"entry"_L1, "entrydate dateofentry admissiondate dateofadmission"_L1,
         into<&PupilRow::entry, readDate>},
        {pupilField::kLeaving, "leavingdate dateofleaving"_L1, into<&PupilRow::leaving, readDate>},
        {"partTime"_L1, "parttime"_L1, into<&PupilRow::isPartTime, readYesNo>},
        {"boarder"_L1, "boarder"_L1, into<&PupilRow::isBoarder, readBoarder>},
        {kind::kSen, "senstatus senprovision sen"_L1, applyValue<kind::kSen, readSen>},
        {kind::kFreeSchoolMeals, "fsm freeschoolmeals"_L1, applyFlag<kind::kFreeSchoolMeals>},
        {kind::kPupilPremium, "pupilpremium pp"_L1, applyFlag<kind::kPupilPremium>},
        {kind::kLookedAfter, "lookedafter lac incare"_L1, applyFlag<kind::kLookedAfter>},
        {kind::kChildProtectionPlan, "childprotectionplan cp"_L1,
         applyFlag<kind::kChildProtectionPlan>},
        {kind::kChildInNeed, "childinneed cin"_L1, applyFlag<kind::kChildInNeed>},
        {kind::kSocialWorker, "socialworker"_L1, applyFlag<kind::kSocialWorker>},
        {kind::kYoungCarer, "youngcarer"_L1, applyFlag<kind::kYoungCarer>},
        {kind::kEal, "eal englishasadditionallanguage"_L1, applyFlag<kind::kEal>},
        {kind::kEthnicity, "ethnicity ethniccode"_L1, applyValue<kind::kEthnicity, readEthnicity>},
        {kind::kTraveller, "traveller"_L1, applyFlag<kind::kTraveller>},
        {kind::kMedicalExemption, "medicalexemption"_L1, applyFlag<kind::kMedicalExemption>}};
    return fields;
}

} // namespace rollbook
