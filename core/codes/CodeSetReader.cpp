// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codes/CodeSetReader.h"

#include "core/codes/CodesErrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr std::array kFields{"code"_L1,  "description"_L1, "class"_L1, "countsTowardsPenalty"_L1,
                             "need"_L1,  "parent"_L1,      "from"_L1,  "to"_L1,
                             "source"_L1};

constexpr std::array<std::pair<CodeNeed, QLatin1StringView>, 5> kNeeds{{
    {CodeNeed::Nothing, ""_L1},
    {CodeNeed::Nature, "nature"_L1},
    {CodeNeed::ReviewDate, "reviewDate"_L1},
    {CodeNeed::NotCompulsoryAge, "notCompulsoryAge"_L1},
    {CodeNeed::NeverByHand, "neverByHand"_L1},
}};

std::optional<CodeNeed> needFromString(const QString& text) {
    const auto found =
        std::ranges::find_if(kNeeds, [&](const auto& row) { return row.second == text; });
    return found == kNeeds.end() ? std::nullopt : std::optional(found->first);
}

// The row's own value, else the set's.
QString inherited(const QJsonObject& row, const QJsonObject& set, QLatin1StringView field) {
    return row.value(field).toString(set.value(field).toString());
}

QDate inheritedDate(const QJsonObject& row, const QJsonObject& set, QLatin1StringView field) {
    return QDate::fromString(inherited(row, set, field), Qt::ISODate);
}

bool isKnownField(const QString& field) {
    return std::ranges::find(kFields, field) != kFields.end();
}

// The field that is wrong; empty: none.
QString faultIn(const QJsonObject& row, const QJsonObject& set) {
    for (const QString& field : row.keys()) {
        if (!isKnownField(field))
            return field;
    }
    for (const QLatin1StringView field : {"code"_L1, "description"_L1, "source"_L1}) {
        if (inherited(row, set, field).isEmpty())
            return field;
    }
    if (!classificationFromString(row["class"_L1].toString()))
        return u"class"_s;
    if (!needFromString(row["need"_L1].toString()))
        return u"need"_s;
    if (!inheritedDate(row, set, "from"_L1).isValid())
        return u"from"_s;
    if (!inherited(row, set, "to"_L1).isEmpty() && !inheritedDate(row, set, "to"_L1).isValid())
        return u"to"_s;
    return {};
}

AttendanceCode readRow(const QJsonObject& row, const QJsonObject& set) {
    return {
        .code = row["code"_L1].toString(),
        .description = row["description"_L1].toString(),
        .classification = *classificationFromString(row["class"_L1].toString()),
        .countsTowardsPenalty = row["countsTowardsPenalty"_L1].toBool(),
        .need = *needFromString(row["need"_L1].toString()),
        .parent = row["parent"_L1].toString(),
        .from = inheritedDate(row, set, "from"_L1),
        .to = inheritedDate(row, set, "to"_L1),
        .source = inherited(row, set, "source"_L1),
        .set = set["set"_L1].toString(),
    };
}

Error badSet(const QString& place, const QString& reason) {
    return {errors::kBadCodeSet, {{u"place"_s, place}, {u"reason"_s, reason}}};
}

// A sub-code is counted as its parent: it must have one, of the same class.
bool hasSoundParent(const AttendanceCode& code, const std::vector<AttendanceCode>& set) {
    return code.parent.isEmpty() || std::ranges::any_of(set, [&](const AttendanceCode& other) {
               return other.code == code.parent && other.classification == code.classification;
           });
}

} // namespace

Result<std::vector<AttendanceCode>> readCodeSet(const QByteArray& json) {
    const QJsonObject set = QJsonDocument::fromJson(json).object();
    const QString name = set["set"_L1].toString();
    if (name.isEmpty())
        return badSet({}, u"set"_s);

    std::vector<AttendanceCode> codes;
    for (const QJsonValue& value : set["codes"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        if (const QString fault = faultIn(row, set); !fault.isEmpty())
            return badSet(name + u' ' + row["code"_L1].toString(), fault);
        codes.push_back(readRow(row, set));
    }
    if (codes.empty())
        return badSet(name, u"codes"_s);
    for (const AttendanceCode& code : codes) {
        if (!hasSoundParent(code, codes))
            return badSet(name + u' ' + code.code, u"parent"_s);
    }
    return codes;
}

} // namespace rollbook
