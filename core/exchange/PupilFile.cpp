// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/PupilFile.h"

#include "core/exchange/ExchangeErrors.h"
#include "core/exchange/RowReading.h"
#include "core/roll/Upn.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr auto kUpnField = "upn"_L1;
constexpr auto kAdmissionField = "admissionNumber"_L1;
constexpr auto kSurnameField = "surname"_L1;
constexpr auto kForenameField = "forename"_L1;
constexpr auto kNameField = "name"_L1;
constexpr auto kBirthField = "birth"_L1;
constexpr auto kLeavingField = "leaving"_L1;

using Drafts = std::vector<Draft<PupilRow>>;

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

// The names met in exports (cli.md, Files).
const std::vector<Field<PupilRow>>& pupilFields() {
    namespace kind = characteristic;
    static const std::vector<Field<PupilRow>> fields{
        {kUpnField, "upn uniquepupilnumber"_L1, applyUpn},
        {kAdmissionField, "admissionno admissionnumber admno adno studentid pupilid"_L1,
         into<&PupilRow::admissionNumber, readText>},
        {kSurnameField, "legalsurname surname lastname familyname"_L1,
         into<&PupilRow::surname, readText>},
        {kForenameField, "legalforename forename firstname"_L1,
         into<&PupilRow::forename, readText>},
        {kNameField, "name pupilname studentname"_L1, applyName},
        {"preferredSurname"_L1, "preferredsurname preferredlastname"_L1,
         into<&PupilRow::preferredSurname, readText>},
        {"preferredForename"_L1, "preferredforename preferredfirstname"_L1,
         into<&PupilRow::preferredForename, readText>},
        {"preferredName"_L1, "preferredname knownas"_L1, applyPreferredName},
        {kBirthField, "dateofbirth dob birthdate"_L1, into<&PupilRow::birth, readDate>},
        {"sex"_L1, "sex gender"_L1, into<&PupilRow::sex, readSex>},
        {"year"_L1, "year yeargroup ncyear nationalcurriculumyear"_L1,
         into<&PupilRow::yearGroup, readYearGroup>},
        {"class"_L1, "reg reggroup registrationform registrationgroup form class tutorgroup"_L1,
         into<&PupilRow::className, readText>},
        {"enrolmentStatus"_L1, "enrolmentstatus enrolementstatus"_L1,
         into<&PupilRow::enrolmentStatus, readEnrolmentStatus>},
        {"entry"_L1, "entrydate dateofentry admissiondate dateofadmission"_L1,
         into<&PupilRow::entry, readDate>},
        {kLeavingField, "leavingdate dateofleaving"_L1, into<&PupilRow::leaving, readDate>},
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

// A header names the pupil and says at least one thing more.
int headerScore(const QStringList& cells) {
    const Columns columns(cells, namesOf(pupilFields()));
    const bool namesPupil = columns.has(kUpnField) || columns.has(kAdmissionField) ||
                            columns.has(kSurnameField) || columns.has(kNameField);
    return namesPupil && columns.matchedCount() > 1 ? columns.matchedCount() : 0;
}

bool hasNoBlankNames(const CsvRecord& record, Notes& notes) {
    bool isGood = true;
    for (const auto field : {kSurnameField, kForenameField, kNameField}) {
        const auto column = notes.columns().find(field);
        if (!column || !record.text(*column).trimmed().isEmpty())
            continue;
        const QString header = notes.columns().header(field);
        notes.problem(record.number, field, {}, Error{errors::kBlank, {{u"column"_s, header}}});
        isGood = false;
    }
    return isGood;
}

// A fault of the row that is best seen in one of its cells.
void problemIn(const CsvRecord& record, QLatin1StringView field, Error error, Notes& notes) {
    const QString asWritten = record.text(notes.columns().find(field).value_or(-1)).trimmed();
    notes.problem(record.number, field, asWritten, std::move(error));
}

bool hasDatesInOrder(const PupilRow& row, const CsvRecord& record, Notes& notes) {
    if (row.entry && row.leaving && *row.leaving < *row.entry) {
        problemIn(record, kLeavingField,
                  Error{errors::kLeavingBeforeEntry,
                        {{u"entry"_s, *row.entry}, {u"leaving"_s, *row.leaving}}},
                  notes);
        return false;
    }
    if (row.entry && row.birth && *row.birth >= *row.entry) {
        problemIn(
            record, kBirthField,
            Error{errors::kBornAfterEntry, {{u"birth"_s, *row.birth}, {u"entry"_s, *row.entry}}},
            notes);
        return false;
    }
    return true;
}

bool namesItsPupil(const PupilRow& row, Notes& notes) {
    if (row.key().isUsable())
        return true;
    notes.problem(row.row, kUpnField, {}, Error{errors::kNoPupilKey});
    return false;
}

void warnOfNames(const PupilRow& row, Notes& notes) {
    const auto warn = [&](QLatin1StringView field, const QString& name) {
        const auto column = notes.columns().has(field) ? field : kNameField;
        if (hasLostLetters(name))
            notes.warning(row.row, column, name, Error{errors::kLostLetters, {{u"text"_s, name}}});
    };
    warn(kSurnameField, row.surname.value_or(QString()));
    warn(kForenameField, row.forename.value_or(QString()));
}

void warnOfUpn(const PupilRow& row, Notes& notes) {
    if (row.upn.isEmpty())
        return notes.warning(row.row, kUpnField, {}, Error{errors::kNoUpn});
    if (const auto upn = Upn::parse(row.upn); upn && !upn->hasKnownCouncil()) {
        notes.warning(row.row, kUpnField, row.upn,
                      Error{errors::kUnknownCouncil,
                            {{u"upn"_s, row.upn}, {u"council"_s, row.upn.mid(1, 3)}}});
    }
}

Draft<PupilRow> readRow(const CsvRecord& record,
                        const std::vector<const Field<PupilRow>*>& byColumn, Notes& notes) {
    Draft<PupilRow> draft;
    draft.row.row = record.number;
    const bool isFilled = fillRow(draft.row, record, byColumn, notes);
    const bool isNamed = hasNoBlankNames(record, notes);
    draft.isHeld = !isFilled || !isNamed || !namesItsPupil(draft.row, notes) ||
                   !hasDatesInOrder(draft.row, record, notes);
    return draft;
}

bool sayTheSame(PupilRow a, const PupilRow& b) {
    a.row = b.row;
    return a == b;
}

std::vector<int> rowsAt(const Drafts& drafts, const std::vector<size_t>& places) {
    std::vector<int> rows;
    for (const size_t place : places)
        rows.push_back(drafts[place].row.row);
    return rows;
}

bool areAllTheSame(const Drafts& drafts, const std::vector<size_t>& places) {
    return std::all_of(places.cbegin(), places.cend(), [&](size_t place) {
        return sayTheSame(drafts[place].row, drafts[places.front()].row);
    });
}

// Rows that claim to be one pupil: the first counts when they say the same, else all are problems,
// because nobody can say which is right.
void settle(Drafts& drafts, const std::vector<size_t>& places, QLatin1StringView field,
            ErrorCode code, Notes& notes) {
    const bool isRepeat = areAllTheSame(drafts, places);
    const QString rows = rowList(rowsAt(drafts, places));
    for (const size_t place : places) {
        const PupilRow& row = drafts[place].row;
        const QString value =
            field == kUpnField ? row.upn : row.admissionNumber.value_or(QString());
        if (!isRepeat)
            notes.problem(row.row, field, value,
                          Error{code, {{u"upn"_s, row.upn}, {u"rows"_s, rows}}});
        else if (place != places.front() && !drafts[place].isHeld)
            notes.warning(
                row.row, field, value,
                Error{errors::kRepeatedRow, {{u"otherRow"_s, drafts[places.front()].row.row}}});
        drafts[place].isHeld |= !isRepeat || place != places.front();
    }
}

void settleUpns(Drafts& drafts, Notes& notes) {
    for (const auto& places : sharing(drafts.size(), [&](size_t i) { return drafts[i].row.upn; }))
        settle(drafts, places, kUpnField, errors::kSameUpnTwice, notes);
}

void leaveOutAdmissionNumber(Drafts& drafts, const std::vector<size_t>& places, Notes& notes) {
    const QString rows = rowList(rowsAt(drafts, places));
    for (const size_t place : places) {
        PupilRow& row = drafts[place].row;
        notes.warning(row.row, kAdmissionField, *row.admissionNumber,
                      Error{errors::kSharedAdmissionNumber,
                            {{u"text"_s, *row.admissionNumber}, {u"rows"_s, rows}}});
        row.admissionNumber.reset();
    }
}

// UPNs tell pupils apart who share an admission number; without them nothing does.
void settleAdmissionNumbers(Drafts& drafts, Notes& notes) {
    const auto claim = [&](size_t i) {
        return drafts[i].isHeld ? QString() : drafts[i].row.admissionNumber.value_or(QString());
    };
    for (const auto& places : sharing(drafts.size(), claim)) {
        const bool haveUpns = std::all_of(places.cbegin(), places.cend(), [&](size_t place) {
            return !drafts[place].row.upn.isEmpty();
        });
        if (haveUpns)
            leaveOutAdmissionNumber(drafts, places, notes);
        else
            settle(drafts, places, kAdmissionField, errors::kSamePupilTwice, notes);
    }
}

QString nameAndBirth(const PupilRow& row) {
    const PupilKey key = row.key();
    if (!key.upn.isEmpty() || !key.admissionNumber.isEmpty() || !key.isUsable())
        return {};
    return key.surname.toCaseFolded() + u'\n' + key.forename.toCaseFolded() + u'\n' +
           key.birth.toString(Qt::ISODate);
}

void settleNames(Drafts& drafts, Notes& notes) {
    for (const auto& places :
         sharing(drafts.size(), [&](size_t i) { return nameAndBirth(drafts[i].row); }))
        settle(drafts, places, kAdmissionField, errors::kSamePupilTwice, notes);
}

PupilFile fileOf(Drafts drafts, Notes notes) {
    PupilFile file;
    for (auto& draft : drafts) {
        if (draft.isHeld)
            continue;
        warnOfNames(draft.row, notes);
        warnOfUpn(draft.row, notes);
        file.rows.push_back(std::move(draft.row));
    }
    file.columns = notes.columns().matched();
    file.problems = notes.takeProblems();
    file.warnings = notes.takeWarnings();
    return file;
}

} // namespace

Result<PupilFile> readPupils(const QByteArray& bytes) {
    const auto table = Table::open(bytes, headerScore, u"UPN, Surname, Forename, Date of Birth"_s);
    if (!table)
        return table.error();
    Notes notes(Columns(table->headers(), namesOf(pupilFields())), table->headerRow());
    const auto byColumn = fieldsByColumn(notes.columns(), pupilFields());
    Drafts drafts;
    const auto read = table->forEachRow(
        [&](const CsvRecord& record) { drafts.push_back(readRow(record, byColumn, notes)); });
    if (!read)
        return read.error();
    settleUpns(drafts, notes);
    settleAdmissionNumbers(drafts, notes);
    settleNames(drafts, notes);
    return fileOf(std::move(drafts), std::move(notes));
}

} // namespace rollbook
