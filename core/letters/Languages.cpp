// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/Languages.h"

#include "core/letters/LetterErrors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto kPhone = "{phone}"_L1;

bool isCalled(const LetterLanguage& language, const QString& typed) {
    return language.name.compare(typed, Qt::CaseInsensitive) == 0 ||
           language.codes.contains(typed, Qt::CaseInsensitive);
}

} // namespace

Result<std::vector<LetterLanguage>> readLanguages(const QByteArray& json) {
    const QJsonArray rows = QJsonDocument::fromJson(json).array();
    std::vector<LetterLanguage> languages;
    for (const QJsonValue& row : rows) {
        LetterLanguage language{.name = row["name"_L1].toString(),
                                .codes = {},
                                .line = row["line"_L1].toString()};
        for (const QJsonValue& code : row["codes"_L1].toArray())
            language.codes.append(code.toString());
        if (language.name.isEmpty() || !language.line.contains(kPhone))
            return Error{errors::kBadLanguages,
                         {{u"place"_s, u"%1 %2"_s.arg(languages.size() + 1).arg(language.name)}}};
        languages.push_back(std::move(language));
    }
    if (languages.empty())
        return Error{errors::kBadLanguages, {{u"place"_s, u"languages.json"_s}}};
    return languages;
}

const std::vector<LetterLanguage>& shippedLanguages() {
    static const std::vector<LetterLanguage> shipped = [] {
        QFile file(u":/letters/languages.json"_s);
        const auto read = file.open(QIODevice::ReadOnly)
                              ? readLanguages(file.readAll())
                              : Result<std::vector<LetterLanguage>>(Error{errors::kBadLanguages});
        return read ? *read : std::vector<LetterLanguage>{};
    }();
    return shipped;
}

QString lineIn(const std::vector<LetterLanguage>& languages, const QString& typed,
               const QString& phone) {
    const auto found = std::ranges::find_if(languages, [&](const LetterLanguage& each) {
        return isCalled(each, typed.trimmed());
    });
    return found == languages.end() || typed.trimmed().isEmpty()
               ? QString()
               : QString(found->line).replace(kPhone, phone);
}

} // namespace rollbook
