// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/BankHolidays.h"

#include "core/calendar/CalendarErrors.h"
#include "core/calendar/Easter.h"
#include "core/calendar/Weekdays.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

bool isWeekend(QDate date) {
    return date.dayOfWeek() > Qt::Friday;
}

QDate newYear(int year) {
    const QDate first(year, 1, 1);
    return isWeekend(first) ? nthWeekday(year, 1, Qt::Monday, 1) : first;
}

// Christmas or Boxing Day: two days on from a weekend, so that both keep a day of their own.
QDate atChristmas(QDate date) {
    return isWeekend(date) ? date.addDays(2) : date;
}

bool byDate(const BankHoliday& a, const BankHoliday& b) {
    return a.date < b.date;
}

BankHoliday readEvent(const QJsonObject& event) {
    return {QDate::fromString(event["date"_L1].toString(), Qt::ISODate),
            event["name"_L1].toString()};
}

Error badAt(const QString& place) {
    return {errors::kBadBankHolidays, {{u"place"_s, place}}};
}

} // namespace

std::vector<BankHoliday> bankHolidaysByRule(int year) {
    const QDate easter = easterSunday(year);
    std::vector<BankHoliday> days{
        {newYear(year), u"New Year's Day"_s},
        {easter.addDays(-2), u"Good Friday"_s},
        {easter.addDays(1), u"Easter Monday"_s},
        {nthWeekday(year, 5, Qt::Monday, 1), u"Early May bank holiday"_s},
        {lastWeekday(year, 5, Qt::Monday), u"Spring bank holiday"_s},
        {lastWeekday(year, 8, Qt::Monday), u"Summer bank holiday"_s},
        {atChristmas(QDate(year, 12, 25)), u"Christmas Day"_s},
        {atChristmas(QDate(year, 12, 26)), u"Boxing Day"_s},
    };
    std::ranges::sort(days, byDate);
    return days;
}

Result<BankHolidays> BankHolidays::load(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document["events"_L1].isArray())
        return badAt(u"events"_s);

    BankHolidays holidays;
    for (const QJsonValue& event : document["events"_L1].toArray()) {
        const BankHoliday holiday = readEvent(event.toObject());
        if (!holiday.date.isValid() || holiday.name.isEmpty())
            return badAt(u"event %1"_s.arg(holidays.m_published.size() + 1));
        holidays.m_published.push_back(holiday);
    }
    std::ranges::stable_sort(holidays.m_published, byDate);
    return holidays;
}

Result<BankHolidays> BankHolidays::shipped() {
    QFile file(u":/calendar/bank-holidays-england-and-wales.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return badAt(file.fileName());
    return load(file.readAll());
}

std::vector<BankHoliday> BankHolidays::in(QDate from, QDate to) const {
    std::vector<BankHoliday> days;
    for (int year = from.year(); from.isValid() && to.isValid() && year <= to.year(); ++year) {
        const auto ofYear = inYear(year);
        std::ranges::copy_if(ofYear, std::back_inserter(days), [&](const BankHoliday& day) {
            return from <= day.date && day.date <= to;
        });
    }
    return days;
}

std::vector<BankHoliday> BankHolidays::inYear(int calendarYear) const {
    if (!isPublishedFor(calendarYear))
        return bankHolidaysByRule(calendarYear);
    std::vector<BankHoliday> days;
    std::ranges::copy_if(m_published, std::back_inserter(days),
                         [&](const BankHoliday& day) { return day.date.year() == calendarYear; });
    return days;
}

bool BankHolidays::isPublishedFor(int calendarYear) const {
    return std::ranges::any_of(
        m_published, [&](const BankHoliday& day) { return day.date.year() == calendarYear; });
}

} // namespace rollbook
