// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/census/CensusErrors.h"
#include "core/census/CensusReturn.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

// A kept return as a document. Dates are ISO, an absent date is null; a date inside an error's
// detail is written {"date": …}, so that it comes back as a date.
namespace rollbook {

namespace {

constexpr std::array kProblemCodes{
    errors::kMissingMark, errors::kNLeft,           errors::kNOverdue,
    errors::kCodeUnknown, errors::kCodeOffItsDates, errors::kXAtCompulsoryAge,
    errors::kMarkOffRoll, errors::kNoUpn,           errors::kUpnFaulty,
    errors::kUpnTwice,    errors::kMarkSuperseded,
};

QJsonValue written(QDate date) {
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject written(const Totals& totals) {
    QJsonObject codes;
    for (const auto& [code, count] : totals.codes)
        codes.insert(code, count);
    return {{u"possible"_s, totals.possible},
            {u"attended"_s, totals.attended},
            {u"authorised"_s, totals.authorised},
            {u"unauthorised"_s, totals.unauthorised},
            {u"missing"_s, totals.missing},
            {u"unknown"_s, totals.unknown},
            {u"late"_s, totals.late},
            {u"codes"_s, codes}};
}

QJsonObject written(const CensusPupil& pupil) {
    return {{u"pupil"_s, pupil.pupil.value()},
            {u"upn"_s, pupil.upn},
            {u"surname"_s, pupil.surname},
            {u"forename"_s, pupil.forename},
            {u"dateOfBirth"_s, written(pupil.birth)},
            {u"enrolmentStatus"_s, QString(toLetter(pupil.status))},
            {u"onRoll"_s, pupil.isOnRoll},
            {u"entryDate"_s, written(pupil.entry)},
            {u"leavingDate"_s, written(pupil.leaving)},
            {u"totals"_s, written(pupil.totals)}};
}

QJsonValue writtenDetail(const QVariant& value) {
    if (value.typeId() == QMetaType::QDate)
        return QJsonObject{{u"date"_s, written(value.toDate())}};
    return QJsonValue::fromVariant(value);
}

QJsonObject written(const CensusProblem& problem) {
    QJsonObject detail;
    for (auto it = problem.error.detail.cbegin(); it != problem.error.detail.cend(); ++it)
        detail.insert(it.key(), writtenDetail(it.value()));
    return {{u"kind"_s, toString(problem.kind)},
            {u"pupil"_s, problem.pupil.value()},
            {u"session"_s, problem.session ? QJsonValue(toString(*problem.session)) : QJsonValue()},
            {u"error"_s, problem.error.code.toString()},
            {u"detail"_s, detail}};
}

template <typename T>
QJsonArray writtenAll(const std::vector<T>& values) {
    QJsonArray array;
    for (const T& value : values)
        array.append(written(value));
    return array;
}

QDate readDate(const QJsonValue& value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Totals readTotals(const QJsonObject& json) {
    Totals totals{.possible = json[u"possible"].toInt(),
                  .attended = json[u"attended"].toInt(),
                  .authorised = json[u"authorised"].toInt(),
                  .unauthorised = json[u"unauthorised"].toInt(),
                  .missing = json[u"missing"].toInt(),
                  .unknown = json[u"unknown"].toInt(),
                  .late = json[u"late"].toInt()};
    const QJsonObject codes = json[u"codes"].toObject();
    for (auto it = codes.begin(); it != codes.end(); ++it)
        totals.codes.add(it.key(), it.value().toInt());
    return totals;
}

std::optional<CensusPupil> readPupil(const QJsonObject& json) {
    const QString letter = json[u"enrolmentStatus"].toString();
    const auto status =
        letter.size() == 1 ? enrolmentStatusFromLetter(letter.front()) : std::nullopt;
    if (!status || !json.contains(u"pupil"))
        return std::nullopt;
    return CensusPupil{.pupil = PupilId(json[u"pupil"].toInteger()),
                       .upn = json[u"upn"].toString(),
                       .surname = json[u"surname"].toString(),
                       .forename = json[u"forename"].toString(),
                       .birth = readDate(json[u"dateOfBirth"]),
                       .status = *status,
                       .isOnRoll = json[u"onRoll"].toBool(),
                       .entry = readDate(json[u"entryDate"]),
                       .leaving = readDate(json[u"leavingDate"]),
                       .totals = readTotals(json[u"totals"].toObject())};
}

QVariant readDetail(const QJsonValue& value) {
    return value.isObject() ? QVariant(readDate(value[u"date"])) : QVariant(value.toString());
}

std::optional<Error> readError(const QJsonObject& json) {
    const QString name = json[u"error"].toString();
    const auto code = std::ranges::find(kProblemCodes, name, &ErrorCode::toString);
    if (code == kProblemCodes.end())
        return std::nullopt;
    Error error{*code};
    const QJsonObject detail = json[u"detail"].toObject();
    for (auto it = detail.begin(); it != detail.end(); ++it)
        error.detail.insert(it.key(), readDetail(it.value()));
    return error;
}

std::optional<CensusProblem> readProblem(const QJsonObject& json) {
    const auto kind = censusProblemKindFromString(json[u"kind"].toString());
    const auto error = readError(json);
    if (!kind || !error)
        return std::nullopt;
    const Result<SessionKey> session = sessionFromString(json[u"session"].toString());
    return CensusProblem{.kind = *kind,
                         .pupil = PupilId(json[u"pupil"].toInteger()),
                         .session = session ? std::optional(*session) : std::nullopt,
                         .error = *error};
}

Error badReturn(const QString& place) {
    return {errors::kBadReturn, {{u"place"_s, place}}};
}

std::optional<CensusPeriod> readPeriod(const QJsonObject& json) {
    const auto year = SchoolYear::fromString(json[u"schoolYear"].toString());
    const auto term = censusTermFromString(json[u"period"].toString());
    if (!year || !term)
        return std::nullopt;
    return CensusPeriod{.year = *year,
                        .term = *term,
                        .window = {readDate(json[u"from"]), readDate(json[u"to"])},
                        .collectedIn = json[u"collectedIn"].toString(),
                        .censusDay = readDate(json[u"censusDay"]),
                        .returnBy = readDate(json[u"returnBy"])};
}

// Fills `into`; the place of the first value that cannot be read, or nothing.
template <typename T>
QString readAll(const QJsonArray& array, const QString& name,
                std::optional<T> (*read)(const QJsonObject&), std::vector<T>& into) {
    for (const QJsonValue& value : array) {
        const std::optional<T> one = read(value.toObject());
        if (!one)
            return u"%1[%2]"_s.arg(name).arg(into.size());
        into.push_back(*one);
    }
    return {};
}

} // namespace

QByteArray toJson(const CensusReturn& data) {
    const QJsonObject json{{u"schoolYear"_s, data.period.year.toString()},
                           {u"period"_s, toString(data.period.term)},
                           {u"from"_s, written(data.period.window.from)},
                           {u"to"_s, written(data.period.window.to)},
                           {u"collectedIn"_s, data.period.collectedIn},
                           {u"censusDay"_s, written(data.period.censusDay)},
                           {u"returnBy"_s, written(data.period.returnBy)},
                           {u"pupils"_s, writtenAll(data.pupils)},
                           {u"totals"_s, written(data.totals)},
                           {u"problems"_s, writtenAll(data.problems)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<CensusReturn> censusReturnFromJson(const QByteArray& bytes) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto period = readPeriod(json);
    if (!period)
        return badReturn(u"period"_s);
    CensusReturn data{.period = *period, .totals = readTotals(json[u"totals"].toObject())};
    QString place = readAll(json[u"pupils"].toArray(), u"pupils"_s, &readPupil, data.pupils);
    if (place.isEmpty())
        place = readAll(json[u"problems"].toArray(), u"problems"_s, &readProblem, data.problems);
    if (!place.isEmpty())
        return badReturn(place);
    return data;
}

} // namespace rollbook
