// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/PupilFile.h"

#include "core/exchange/ExchangeErrors.h"
#include "core/exchange/PupilFields.h"
#include "core/roll/Upn.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

using Drafts = std::vector<Draft<PupilRow>>;

const ColumnNames& pupilColumns() {
    static const ColumnNames names(namesOf(pupilFields()));
    return names;
}

// A header names the pupil and says at least one thing more.
int headerScore(const QStringList& cells) {
    const Columns columns(cells, pupilColumns());
    const bool namesPupil = columns.has(pupilField::kUpn) ||
                            columns.has(pupilField::kAdmissionNumber) ||
                            columns.has(pupilField::kSurname) || columns.has(pupilField::kName);
    return namesPupil && columns.matchedCount() > 1 ? columns.matchedCount() : 0;
}

bool hasNoBlankNames(const CsvRecord& record, Notes& notes) {
    bool isGood = true;
    for (const auto field : {pupilField::kSurname, pupilField::kForename, pupilField::kName}) {
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
        problemIn(record, pupilField::kLeaving,
                  Error{errors::kLeavingBeforeEntry,
                        {{u"entry"_s, *row.entry}, {u"leaving"_s, *row.leaving}}},
                  notes);
        return false;
    }
    if (row.entry && row.birth && *row.birth >= *row.entry) {
        problemIn(
            record, pupilField::kBirth,
            Error{errors::kBornAfterEntry, {{u"birth"_s, *row.birth}, {u"entry"_s, *row.entry}}},
            notes);
        return false;
    }
    return true;
}

bool namesItsPupil(const PupilRow& row, Notes& notes) {
    if (row.key().isUsable())
        return true;
    notes.problem(row.row, pupilField::kUpn, {}, Error{errors::kNoPupilKey});
    return false;
}

void warnOfNames(const PupilRow& row, Notes& notes) {
    const auto warn = [&](QLatin1StringView field, const QString& name) {
        const auto column = notes.columns().has(field) ? field : pupilField::kName;
        if (hasLostLetters(name))
            notes.warning(row.row, column, name, Error{errors::kLostLetters, {{u"text"_s, name}}});
    };
    warn(pupilField::kSurname, row.surname.value_or(QString()));
    warn(pupilField::kForename, row.forename.value_or(QString()));
}

void warnOfUpn(const PupilRow& row, Notes& notes) {
    if (row.upn.isEmpty())
        return notes.warning(row.row, pupilField::kUpn, {}, Error{errors::kNoUpn});
    if (const auto upn = Upn::parse(row.upn); upn && !upn->hasKnownCouncil()) {
        notes.warning(row.row, pupilField::kUpn, row.upn,
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
            field == pupilField::kUpn ? row.upn : row.admissionNumber.value_or(QString());
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
        settle(drafts, places, pupilField::kUpn, errors::kSameUpnTwice, notes);
}

void leaveOutAdmissionNumber(Drafts& drafts, const std::vector<size_t>& places, Notes& notes) {
    const QString rows = rowList(rowsAt(drafts, places));
    for (const size_t place : places) {
        PupilRow& row = drafts[place].row;
        notes.warning(row.row, pupilField::kAdmissionNumber, *row.admissionNumber,
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
            settle(drafts, places, pupilField::kAdmissionNumber, errors::kSamePupilTwice, notes);
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
        settle(drafts, places, pupilField::kAdmissionNumber, errors::kSamePupilTwice, notes);
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
    Notes notes(Columns(table->headers(), pupilColumns()), table->headerRow());
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
