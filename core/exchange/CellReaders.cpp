// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/CellReaders.h"

#include "core/exchange/ExchangeErrors.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

Error about(ErrorCode code, const QString& text) {
    return Error{code, {{u"text"_s, text}}};
}

// One spelling of one value.
template <typename Value>
struct Word {
    QLatin1StringView word;
    Value value;
};

template <typename Value, size_t N>
std::optional<Value> valueOf(const Word<Value> (&words)[N], const QString& key) {
    for (const auto& word : words) {
        if (key == word.word)
            return word.value;
    }
    return std::nullopt;
}

QString wordKey(const QString& text) {
    return text.simplified().toLower();
}

// "k" of "K - SEN Support": exports write a letter and then its meaning.
QString letterBeforeMeaning(const QString& key) {
    static const QRegularExpression form(u"^([a-z0-9]) ?[-:=] ?.*$"_s);
    const auto match = form.match(key);
    return match.hasMatch() ? match.captured(1) : key;
}

constexpr Word<bool> kYesNo[]{
    {"y"_L1, true},  {"yes"_L1, true}, {"true"_L1, true},   {"t"_L1, true},  {"1"_L1, true},
    {"n"_L1, false}, {"no"_L1, false}, {"false"_L1, false}, {"f"_L1, false}, {"0"_L1, false}};

constexpr Word<Sex> kSexes[]{
    {"f"_L1, Sex::Female},   {"female"_L1, Sex::Female},    {"girl"_L1, Sex::Female},
    {"m"_L1, Sex::Male},     {"male"_L1, Sex::Male},        {"boy"_L1, Sex::Male},
    {"u"_L1, Sex::NotKnown}, {"unknown"_L1, Sex::NotKnown}, {"not known"_L1, Sex::NotKnown}};

constexpr Word<QLatin1StringView> kSen[]{{"n"_L1, "N"_L1},
                                         {"no sen"_L1, "N"_L1},
                                         {"none"_L1, "N"_L1},
                                         {"k"_L1, "K"_L1},
                                         {"sen support"_L1, "K"_L1},
                                         {"e"_L1, "E"_L1},
                                         {"ehcp"_L1, "E"_L1},
                                         {"ehc plan"_L1, "E"_L1},
                                         {"education, health and care plan"_L1, "E"_L1}};

constexpr Word<char16_t> kEnrolmentStatuses[]{
    {"current"_L1, u'C'},      {"single registration"_L1, u'C'}, {"main"_L1, u'M'},
    {"current main"_L1, u'M'}, {"subsidiary"_L1, u'S'},          {"current subsidiary"_L1, u'S'},
    {"guest"_L1, u'G'}};

// N not a boarder, B boarder, 6 and 7 nights a week.
constexpr Word<bool> kBoarder[]{{"n"_L1, false}, {"not a boarder"_L1, false},
                                {"b"_L1, true},  {"boarder"_L1, true},
                                {"6"_L1, true},  {"7"_L1, true}};

std::optional<int> wholeNumber(const QString& text, int most) {
    static const QRegularExpression form(u"^\\d{1,4}$"_s);
    const QString digits = text.trimmed();
    if (!form.match(digits).hasMatch() || digits.toInt() > most)
        return std::nullopt;
    return digits.toInt();
}

bool beginsFormula(const QString& text) {
    return u"=+-@"_s.contains(text.front());
}

} // namespace

Result<bool> readYesNo(const QString& text) {
    const auto value = valueOf(kYesNo, wordKey(text));
    return value ? Result<bool>(*value) : about(errors::kNotYesOrNo, text);
}

Result<Sex> readSex(const QString& text) {
    const auto value = valueOf(kSexes, letterBeforeMeaning(wordKey(text)));
    return value ? Result<Sex>(*value) : about(errors::kNotASex, text);
}

Result<QString> readSen(const QString& text) {
    const auto value = valueOf(kSen, letterBeforeMeaning(wordKey(text)));
    return value ? Result<QString>(QString(*value)) : about(errors::kNotSen, text);
}

Result<YearGroup> readYearGroup(const QString& text) {
    const auto group = YearGroup::fromText(text.simplified());
    return group ? Result<YearGroup>(*group) : about(errors::kNotAYearGroup, text);
}

Result<EnrolmentStatus> readEnrolmentStatus(const QString& text) {
    const QString key = letterBeforeMeaning(wordKey(text));
    std::optional<EnrolmentStatus> status;
    if (const auto letter = valueOf(kEnrolmentStatuses, key))
        status = enrolmentStatusFromLetter(QChar(*letter));
    else if (key.size() == 1)
        status = enrolmentStatusFromLetter(key.front().toUpper());
    return status ? Result<EnrolmentStatus>(*status) : about(errors::kNotAnEnrolmentStatus, text);
}

Result<bool> readBoarder(const QString& text) {
    if (const auto value = valueOf(kBoarder, letterBeforeMeaning(wordKey(text))))
        return *value;
    const auto value = valueOf(kYesNo, wordKey(text));
    return value ? Result<bool>(*value) : about(errors::kNotBoarder, text);
}

Result<Half> readHalf(const QString& text) {
    const QString key = wordKey(text).remove(u'.');
    if (key == "am"_L1 || key == "morning"_L1)
        return Half::AM;
    if (key == "pm"_L1 || key == "afternoon"_L1)
        return Half::PM;
    return about(errors::kNotASessionHalf, text);
}

Result<int> readMinutesLate(const QString& text) {
    if (const auto minutes = wholeNumber(text, kMostMinutesLate))
        return *minutes;
    return Error{errors::kNotMinutes, {{u"text"_s, text}, {u"most"_s, kMostMinutesLate}}};
}

Result<int> readPriority(const QString& text) {
    const auto number = wholeNumber(text, 99);
    return number ? Result<int>(*number) : about(errors::kNotANumber, text);
}

Result<QString> readText(const QString& text) {
    const QString tidied = text.simplified().normalized(QString::NormalizationForm_C);
    if (!tidied.isEmpty() && beginsFormula(tidied))
        return about(errors::kFormula, text);
    if (tidied.size() > kLongestText)
        return Error{errors::kTooLong, {{u"most"_s, kLongestText}}};
    return tidied;
}

Result<FullName> readFullName(const QString& text) {
    const auto name = readText(text);
    if (!name)
        return name.error();
    const auto comma = name->indexOf(u',');
    const FullName read{name->left(comma).trimmed(), name->mid(comma + 1).trimmed()};
    if (comma < 0 || read.surname.isEmpty() || read.forename.isEmpty())
        return about(errors::kNotAName, text);
    return read;
}

Result<QString> readEthnicity(const QString& text) {
    static const QRegularExpression form(u"^([A-Z]{4}) ?[-:] ?.*$"_s);
    const auto name = readText(text);
    if (!name)
        return name.error();
    const auto match = form.match(*name);
    return match.hasMatch() ? Result<QString>(match.captured(1)) : name;
}

bool hasLostLetters(const QString& name) {
    return name.contains(u'?') || name.contains(QChar::ReplacementCharacter);
}

} // namespace rollbook
