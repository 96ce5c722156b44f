// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/demo/DemoWords.h"

#include "core/office/OfficeErrors.h"

#include <QFile>

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rollbook::demo {

using namespace Qt::StringLiterals;

namespace {

std::vector<QString> texts(const QJsonValue& list) {
    std::vector<QString> out;
    for (const QJsonValue& value : list.toArray())
        out.push_back(value.toString());
    return out;
}

template <typename T>
std::vector<T> each(const QJsonValue& list, T (*read)(const QJsonObject&)) {
    std::vector<T> out;
    for (const QJsonValue& value : list.toArray())
        out.push_back(read(value.toObject()));
    return out;
}

Heritage heritageFrom(const QJsonObject& json) {
    return {
        .weight = json[u"weight"_s].toInt(1),
        .ethnicity = json[u"ethnicity"_s].toString(),
        .ealPerMille = json[u"ealPerMille"_s].toInt(),
        .surnames = texts(json[u"surnames"_s]),
        .girls = texts(json[u"girls"_s]),
        .boys = texts(json[u"boys"_s]),
        .mothers = texts(json[u"mothers"_s]),
        .fathers = texts(json[u"fathers"_s]),
    };
}

DemoStaff staffFrom(const QJsonObject& json) {
    StaffMember member;
    member.name = json[u"name"_s].toString();
    member.jobTitle = json[u"jobTitle"_s].toString();
    return {member, json[u"pin"_s].toString()};
}

SchoolPerson personFrom(const QJsonObject& json) {
    return {json[u"role"_s].toString(),
            json[u"name"_s].toString(),
            json[u"phone"_s].toString(),
            json[u"email"_s].toString(),
            {}};
}

CharacteristicKind kindFrom(const QJsonObject& json) {
    CharacteristicKind kind;
    kind.id = json[u"id"_s].toString();
    kind.label = json[u"label"_s].toString();
    kind.isFlag = json[u"isFlag"_s].toBool();
    kind.accelerates = json[u"accelerates"_s].toBool();
    kind.isSchoolsOwn = true;
    return kind;
}

Letterhead letterheadFrom(const QJsonObject& json) {
    Letterhead page;
    for (const QJsonValue line : json[u"address"_s].toArray())
        page.address.append(line.toString());
    page.phone = json[u"phone"_s].toString();
    page.email = json[u"email"_s].toString();
    page.person = json[u"person"_s].toString();
    page.hours = json[u"hours"_s].toString();
    page.signatory = json[u"signatory"_s].toString();
    page.signatoryTitle = json[u"signatoryTitle"_s].toString();
    return page;
}

bool isUsable(const Heritage& heritage) {
    return heritage.weight > 0 && !heritage.surnames.empty() && !heritage.girls.empty() &&
           !heritage.boys.empty() && !heritage.mothers.empty() && !heritage.fathers.empty();
}

void readNames(DemoWords& words, const QJsonObject& json) {
    words.heritages = each(json[u"heritages"_s], heritageFrom);
    words.streets = texts(json[u"streets"_s]);
    words.estates = texts(json[u"estates"_s]);
    words.town = json[u"town"_s].toString();
    words.postcodeArea = json[u"postcodeArea"_s].toString();
}

void readSchool(DemoWords& words, const QJsonObject& json) {
    words.primaryName = json[u"primaryName"_s].toString();
    words.allThroughName = json[u"allThroughName"_s].toString();
    words.council = json[u"council"_s].toString();
    words.establishment = json[u"establishment"_s].toString();
    words.urn = json[u"urn"_s].toString();
    words.staff = each(json[u"staff"_s], staffFrom);
    words.people = each(json[u"people"_s], personFrom);
    words.letterhead = letterheadFrom(json[u"letterhead"_s].toObject());
    words.teachers = texts(json[u"teachers"_s]);
    words.ownCharacteristics = each(json[u"ownCharacteristics"_s], kindFrom);
    const QJsonObject reasons = json[u"reasons"_s].toObject();
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        words.reasons.insert(it.key(), it.value().toString());
    words.calls = texts(reasons[u"called"_s]);
}

QByteArray shipped(const QString& name) {
    QFile file(u":/demo/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Error badWords(const QString& place) {
    return {errors::kBadDemoWords, {{u"place"_s, place}}};
}

} // namespace

Result<DemoWords> readWords(const QByteArray& names, const QByteArray& school) {
    DemoWords words;
    readNames(words, QJsonDocument::fromJson(names).object());
    readSchool(words, QJsonDocument::fromJson(school).object());
    if (words.heritages.empty() || !std::ranges::all_of(words.heritages, isUsable) ||
        words.streets.empty() || words.estates.empty())
        return badWords(u"names.json"_s);
    if (words.staff.empty() || words.teachers.empty() || words.calls.empty())
        return badWords(u"school.json"_s);
    return words;
}

Result<DemoWords> shippedWords() {
    return readWords(shipped(u"names.json"_s), shipped(u"school.json"_s));
}

} // namespace rollbook::demo
