// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/demo/DemoCalendar.h"

#include "core/calendar/Easter.h"

namespace rollbook::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWeek = 7;
constexpr int kMondayToFriday = 4;

QDate weekdayFrom(QDate date, int weekday) {
    return date.addDays((weekday - date.dayOfWeek() + kWeek) % kWeek);
}
QDate weekdayUpTo(QDate date, int weekday) {
    return date.addDays(-((date.dayOfWeek() - weekday + kWeek) % kWeek));
}
QDate schoolWeekdayFrom(QDate date) {
    return date.dayOfWeek() > Qt::Friday ? weekdayFrom(date, Qt::Monday) : date;
}
QDate schoolWeekdayUpTo(QDate date) {
    return date.dayOfWeek() > Qt::Friday ? weekdayUpTo(date, Qt::Friday) : date;
}
DateRange weekFrom(QDate monday) {
    return {monday, monday.addDays(kMondayToFriday)};
}

Term autumn(int year) {
    const QDate lastOctoberMonday = weekdayUpTo(QDate(year, 10, 31), Qt::Monday);
    return {u"Autumn"_s,
            {schoolWeekdayFrom(QDate(year, 9, 1)), weekdayUpTo(QDate(year, 12, 20), Qt::Friday)},
            {{u"Half-term"_s, weekFrom(lastOctoberMonday)}}};
}

// A late Easter falls into the second week of the holiday, an early one begins it.
bool isLate(QDate easter) {
    return easter > QDate(easter.year(), 4, 8);
}

Term spring(int year) {
    const QDate easter = easterSunday(year);
    const QDate end = isLate(easter) ? easter.addDays(-9) : easter.addDays(-3);
    const QDate thirdFebruaryMonday = weekdayFrom(QDate(year, 2, 15), Qt::Monday);
    return {u"Spring"_s,
            {weekdayFrom(QDate(year, 1, 3), Qt::Monday), end},
            {{u"Half-term"_s, weekFrom(thirdFebruaryMonday)}}};
}

Term summer(int year) {
    const QDate easter = easterSunday(year);
    const QDate begin = isLate(easter) ? easter.addDays(8) : easter.addDays(15);
    const QDate lastMayMonday = weekdayUpTo(QDate(year, 5, 31), Qt::Monday);
    return {u"Summer"_s,
            {begin, schoolWeekdayUpTo(QDate(year, 7, 22))},
            {{u"Half-term"_s, weekFrom(lastMayMonday)}}};
}

Closure closureOn(QDate date, ClosureKind kind, const QString& reason) {
    Closure closure;
    closure.range = {date, date};
    closure.kind = kind;
    closure.reason = reason;
    closure.code = u"#"_s;
    return closure;
}

// The first two days of the year, the first of the spring, a Friday in June, the last day.
std::vector<QDate> insetDays(const YearDates& dates) {
    const QDate first = dates.terms[0].range.from;
    const QDate last = dates.terms[2].range.to;
    return {first, schoolWeekdayFrom(first.addDays(1)), dates.terms[1].range.from,
            weekdayFrom(QDate(last.year(), 6, 22), Qt::Friday), last};
}

bool isInTerm(const YearDates& dates, QDate date) {
    for (const Term& term : dates.terms)
        if (term.range.contains(date) && !term.breaks.front().range.contains(date))
            return true;
    return false;
}

} // namespace

YearDates demoYearDates(SchoolYear year) {
    const int first = year.firstCalendarYear();
    return {year, {autumn(first), spring(first + 1), summer(first + 1)}};
}

std::vector<Closure> demoClosures(const YearDates& dates, const BankHolidays& holidays,
                                  const QString& insetReason) {
    std::vector<Closure> closures;
    for (const QDate day : insetDays(dates))
        closures.push_back(closureOn(day, ClosureKind::Inset, insetReason));
    for (const BankHoliday& holiday : holidays.in(dates.year.firstDay(), dates.year.lastDay()))
        if (isInTerm(dates, holiday.date))
            closures.push_back(closureOn(holiday.date, ClosureKind::BankHoliday, holiday.name));
    return closures;
}

std::vector<RegisterTimes> demoRegisterTimes(SchoolYear thisYear) {
    RegisterTimes before;
    before.from = thisYear.previous().firstDay();
    RegisterTimes now = before;
    now.from = thisYear.firstDay();
    now.am.opens = QTime(8, 45);
    now.am.closes = QTime(9, 15);
    return {before, now};
}

} // namespace rollbook::demo
