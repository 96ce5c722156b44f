// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/CellReaders.h"

#include "core/exchange/ExchangeErrors.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// Day 0 of a spreadsheet. It takes 1900 for a leap year, which no date we accept notices.
const QDate kSpreadsheetZero(1899, 12, 30);

constexpr std::array kMonths{"january"_L1,   "february"_L1, "march"_L1,    "april"_L1,
                             "may"_L1,       "june"_L1,     "july"_L1,     "august"_L1,
                             "september"_L1, "october"_L1,  "november"_L1, "december"_L1};
constexpr std::array kWeekdays{"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                               "friday"_L1, "saturday"_L1, "sunday"_L1};

bool isDigits(QStringView text) {
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter >= u'0' && letter <= u'9';
    });
}

// 1 for the first, by three letters or more; 0: none of them.
template <size_t N>
int placeIn(const std::array<QLatin1StringView, N>& names, QStringView word) {
    if (word.size() < 3)
        return 0;
    for (size_t i = 0; i < N; ++i) {
        if (QStringView(QString(names[i])).startsWith(word))
            return int(i) + 1;
    }
    return 0;
}

QStringView withoutOrdinal(QStringView day) {
    for (const auto ending : {u"st", u"nd", u"rd", u"th"}) {
        if (day.endsWith(QStringView(ending, 2)))
            return day.chopped(2);
    }
    return day;
}

int fullYear(QStringView digits) {
    const int year = digits.toInt();
    if (digits.size() != 2)
        return year;
    return year + (2000 + year > kFirstYear + 99 ? 1900 : 2000);
}

Error about(ErrorCode code, const QString& text) {
    return Error{code, {{u"text"_s, text}}};
}

Result<QDate> inRange(QDate date, const QString& text) {
    if (date.year() >= kFirstYear && date.year() <= kLastYear)
        return date;
    return Error{errors::kYearOutOfRange,
                 {{u"text"_s, text}, {u"from"_s, kFirstYear}, {u"to"_s, kLastYear}}};
}

Result<QDate> dateOf(int year, int month, int day, const QString& text) {
    const QDate date(year, month, day);
    return date.isValid() ? inRange(date, text) : about(errors::kNoSuchDate, text);
}

// "14", "march" or "3", "2012" or "12".
Result<QDate> dayMonthYear(QStringView dayText, QStringView monthText, QStringView yearText,
                           const QString& text) {
    if (placeIn(kMonths, dayText) != 0)
        return about(errors::kMonthFirst, text);
    const QStringView dayDigits = withoutOrdinal(dayText);
    const bool isYear = isDigits(yearText) && (yearText.size() == 2 || yearText.size() == 4);
    const bool isNumericMonth = isDigits(monthText) && monthText.size() <= 2;
    const int month = isNumericMonth ? monthText.toInt() : placeIn(kMonths, monthText);
    if (!isDigits(dayDigits) || dayDigits.size() > 2 || !isYear || (month == 0 && !isNumericMonth))
        return about(errors::kNotADate, text);
    const int day = dayDigits.toInt();
    if (month > 12 && month <= 31 && day >= 1 && day <= 12)
        return about(errors::kMonthFirst, text);
    return dateOf(fullYear(yearText), month, day, text);
}

Result<QDate> fromSerial(const QString& digits) {
    return inRange(kSpreadsheetZero.addDays(digits.toInt()), digits);
}

bool isYearFirst(const QStringList& parts) {
    return parts[0].size() == 4 &&
           std::all_of(parts.cbegin(), parts.cend(), [](const QString& p) { return isDigits(p); });
}

// What stands before any of the day, month and year: nothing but the weekday.
Result<QDate> fromParts(QStringList parts, const QString& text) {
    const int weekday = parts.isEmpty() ? 0 : placeIn(kWeekdays, parts.constFirst());
    if (weekday != 0)
        parts.removeFirst();
    if (parts.size() != 3)
        return about(errors::kNotADate, text);
    const auto date = isYearFirst(parts)
                          ? dateOf(parts[0].toInt(), parts[1].toInt(), parts[2].toInt(), text)
                          : dayMonthYear(parts[0], parts[1], parts[2], text);
    if (date && weekday != 0 && date->dayOfWeek() != weekday)
        return Error{errors::kWrongWeekday, {{u"text"_s, text}, {u"date"_s, *date}}};
    return date;
}

} // namespace

Result<QDate> readDate(const QString& text) {
    static const QRegularExpression midnight(u"[ t]0?0:00(:00)?(\\.0+)?z?$"_s);
    static const QRegularExpression separators(u"[-/., ]+"_s);
    const QString tidied = text.simplified().toLower().remove(midnight);
    if (isDigits(tidied) && tidied.size() == 5)
        return fromSerial(tidied);
    return fromParts(tidied.split(separators, Qt::SkipEmptyParts), text);
}

std::optional<Result<SessionKey>> readSessionHeader(const QString& header) {
    static const QRegularExpression form(u"^(.*\\d.*?)[-_ ,]*(?<![A-Za-z])([AaPp]\\.?[Mm]\\.?)$"_s);
    const auto match = form.match(header.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const auto half = readHalf(match.captured(2));
    const auto date = readDate(match.captured(1));
    if (!half)
        return Result<SessionKey>(half.error());
    return date ? Result<SessionKey>(SessionKey{*date, *half}) : Result<SessionKey>(date.error());
}

std::optional<WeekdayHalf> readWeekdayHeader(const QString& header) {
    static const QRegularExpression form(u"^([a-z]{3,9}?)[-_ ]?([ap]m)$"_s);
    const auto match = form.match(header.simplified().toLower());
    const int weekday = match.hasMatch() ? placeIn(kWeekdays, match.capturedView(1)) : 0;
    if (weekday == 0)
        return std::nullopt;
    return WeekdayHalf{weekday, match.capturedView(2) == u"am" ? Half::AM : Half::PM};
}

} // namespace rollbook
