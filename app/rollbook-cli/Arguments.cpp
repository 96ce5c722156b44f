// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Arguments.h"

#include "app/rollbook-cli/CliErrors.h"

#include <algorithm>

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

QDate dateFrom(const QString& text) {
    return QDate::fromString(text, u"yyyy-MM-dd"_s);
}
QDateTime momentFrom(const QString& text) {
    return QDateTime::fromString(text, u"yyyy-MM-ddTHH:mm"_s);
}

bool isNumber(const QString& text) {
    bool ok = false;
    return text.toLongLong(&ok) >= 0 && ok;
}

bool areYearGroups(const QString& text) {
    return std::ranges::all_of(text.split(u','), [](const QString& part) {
        return YearGroup::fromText(part).has_value();
    });
}

bool fits(const OptionSpec& option, const QString& value) {
    switch (option.kind) {
    case ValueKind::None:
    case ValueKind::Text:
        return true;
    case ValueKind::Date:
        return dateFrom(value).isValid();
    case ValueKind::Moment:
        return momentFrom(value).isValid();
    case ValueKind::Session:
        return sessionFromString(value).isOk();
    case ValueKind::Number:
        return isNumber(value);
    case ValueKind::Year:
        return SchoolYear::fromString(value).isOk();
    case ValueKind::YearGroups:
        return areYearGroups(value);
    case ValueKind::Choice:
        return QString(option.placeholder).split(u'|').contains(value);
    case ValueKind::Pair:
        return value.indexOf(u'=') > 0;
    }
    return false;
}

const OptionSpec* find(const std::vector<OptionSpec>& options, QStringView name) {
    const auto found =
        std::ranges::find_if(options, [&](const OptionSpec& o) { return o.name == name; });
    return found == options.end() ? nullptr : &*found;
}

// "--on=X" and "--on X" alike.
struct Word {
    QString name;
    std::optional<QString> value;
};
Word split(const QString& word) {
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 0)
        return {word.mid(2), std::nullopt};
    return {word.mid(2, equals - 2), word.mid(equals + 1)};
}

Error badValue(const OptionSpec& option, const QString& value) {
    return usageError(u"--%1 takes %2, not “%3”."_s.arg(option.name, option.placeholder, value));
}

// The value of the option at `i`, which moves on where the value is a word of its own.
Result<QString> valueOf(const OptionSpec& option, const Word& word, const QStringList& words,
                        qsizetype& i) {
    if (option.kind == ValueKind::None && word.value)
        return usageError(u"--%1 takes no value."_s.arg(option.name));
    if (option.kind == ValueKind::None)
        return QString();
    const bool hasNext = i + 1 < words.size() && !words[i + 1].startsWith("--"_L1);
    if (!word.value && !hasNext)
        return usageError(u"--%1 needs a value: %2."_s.arg(option.name, option.placeholder));
    const QString value = word.value ? *word.value : words[++i];
    if (!fits(option, value))
        return badValue(option, value);
    return value;
}

Result<void> checkComplete(const QStringList& given, const QHash<QString, QStringList>& values,
                           const std::vector<QLatin1StringView>& positional,
                           const std::vector<OptionSpec>& options) {
    const auto isNeeded = [](QLatin1StringView word) { return !word.startsWith(u'['); };
    if (given.size() < std::ranges::count_if(positional, isNeeded))
        return usageError(u"%1 is missing."_s.arg(positional[std::size_t(given.size())]));
    if (given.size() > qsizetype(positional.size()))
        return usageError(u"“%1” is one word too many."_s.arg(given[qsizetype(positional.size())]));
    for (const OptionSpec& option : options)
        if (option.presence == Presence::Required && !values.contains(option.name))
            return usageError(u"--%1 %2 is missing."_s.arg(option.name, option.placeholder));
    return {};
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList& words,
                                   const std::vector<QLatin1StringView>& positional,
                                   const std::vector<OptionSpec>& options) {
    Arguments out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith("--"_L1)) {
            out.m_positional += words[i];
            continue;
        }
        const Word word = split(words[i]);
        const OptionSpec* option = find(options, word.name);
        if (!option)
            return usageError(u"There is no option --%1 here."_s.arg(word.name));
        if (option->presence != Presence::Repeated && out.has(option->name))
            return usageError(u"--%1 was given twice."_s.arg(word.name));
        const Result<QString> value = valueOf(*option, word, words, i);
        if (!value)
            return value.error();
        out.m_values[option->name] += *value;
    }
    if (auto complete = checkComplete(out.m_positional, out.m_values, positional, options);
        !complete)
        return complete.error();
    return out;
}

QStringList Arguments::list(QLatin1StringView option) const {
    return text(option).split(u',', Qt::SkipEmptyParts);
}

QDate Arguments::date(QLatin1StringView option) const {
    return dateFrom(text(option));
}

QDateTime Arguments::moment(QLatin1StringView option) const {
    return momentFrom(text(option));
}

std::optional<SessionKey> Arguments::session(QLatin1StringView option) const {
    const Result<SessionKey> session = sessionFromString(text(option));
    return session ? std::optional(*session) : std::nullopt;
}

std::optional<qint64> Arguments::number(QLatin1StringView option) const {
    return has(option) ? std::optional(text(option).toLongLong()) : std::nullopt;
}

std::optional<SchoolYear> Arguments::year(QLatin1StringView option) const {
    const Result<SchoolYear> year = SchoolYear::fromString(text(option));
    return year ? std::optional(*year) : std::nullopt;
}

std::vector<YearGroup> Arguments::yearGroups(QLatin1StringView option) const {
    std::vector<YearGroup> out;
    for (const QString& part : list(option))
        if (const auto group = YearGroup::fromText(part))
            out.push_back(*group);
    return out;
}

std::vector<std::pair<QString, QString>> Arguments::pairs(QLatin1StringView option) const {
    std::vector<std::pair<QString, QString>> out;
    for (const QString& text : texts(option))
        out.emplace_back(text.section(u'=', 0, 0), text.section(u'=', 1));
    return out;
}

} // namespace rollbook::cli
