// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/verbs/Expected.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <set>

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

using Rows = std::map<QString, QJsonObject>;

Rows byUpn(const QJsonArray& rows) {
    Rows out;
    for (const QJsonValue& row : rows)
        out.emplace(row[u"upn"_s].toString(), row.toObject());
    return out;
}

QString shown(const QJsonValue& value) {
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.isNull() || value.isUndefined() ? u"null"_s : value.toVariant().toString();
}

void append(std::vector<Difference>& all, const std::vector<Difference>& some) {
    all.insert(all.end(), some.begin(), some.end());
}

} // namespace

Json jsonOf(const std::vector<Difference>& differences) {
    Json::Items items;
    for (const Difference& difference : differences)
        items.push_back(Json::Members{
            {u"figures"_s, difference.figures},
            {u"upn"_s, difference.upn},
            {u"key"_s, difference.key},
            {u"expected"_s, difference.expected},
            {u"found"_s, difference.found},
        });
    return items;
}

std::vector<Difference> differencesOf(const QString& figures, const QJsonObject& expected,
                                      const QJsonObject& found) {
    std::vector<Difference> differences;
    const QString upn = expected[u"upn"_s].toString();
    for (auto it = expected.begin(); it != expected.end(); ++it)
        if (it.value() != found.value(it.key()))
            differences.push_back(
                {figures, upn, it.key(), shown(it.value()), shown(found.value(it.key()))});
    return differences;
}

std::vector<Difference> differencesOf(const QString& figures, const QJsonArray& expected,
                                      const QJsonArray& found) {
    const Rows expectedRows = byUpn(expected);
    const Rows foundRows = byUpn(found);
    std::vector<Difference> differences;
    for (const auto& [upn, row] : expectedRows) {
        const auto match = foundRows.find(upn);
        if (match == foundRows.end())
            differences.push_back({figures, upn, {}, u"a row"_s, u"none"_s});
        else
            append(differences, differencesOf(figures, row, match->second));
    }
    for (const auto& [upn, row] : foundRows)
        if (!expectedRows.contains(upn))
            differences.push_back({figures, upn, {}, u"none"_s, u"a row"_s});
    return differences;
}

std::vector<Difference> differencesOfSets(const QString& figures, const QStringList& expected,
                                          const QStringList& found) {
    const std::set<QString> expectedSet(expected.begin(), expected.end());
    const std::set<QString> foundSet(found.begin(), found.end());
    std::vector<Difference> differences;
    for (const QString& upn : expectedSet)
        if (!foundSet.contains(upn))
            differences.push_back({figures, upn, {}, u"in it"_s, u"not in it"_s});
    for (const QString& upn : foundSet)
        if (!expectedSet.contains(upn))
            differences.push_back({figures, upn, {}, u"not in it"_s, u"in it"_s});
    return differences;
}

} // namespace rollbook::cli
