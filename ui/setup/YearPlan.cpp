// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/YearPlan.h"

#include "core/calendar/Easter.h"
#include "core/calendar/Weekdays.h"

#include <QObject>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// The two weeks off: after an early Easter, round one in the middle, before a late one. Days from
// Easter Sunday to the last day of spring and the first of summer.
struct EasterBreak {
    int lastDay;
    int firstDay;
};
EasterBreak easterBreak(QDate easter) {
    if (easter <= QDate(easter.year(), 4, 5))
        return {-3, 15};
    return easter <= QDate(easter.year(), 4, 12) ? EasterBreak{-9, 8} : EasterBreak{-16, 2};
}

QDate onOrAfter(QDate date, Qt::DayOfWeek weekday) {
    return date.addDays((int(weekday) - date.dayOfWeek() + 7) % 7);
}

QDate onOrBefore(QDate date, Qt::DayOfWeek weekday) {
    return date.addDays(-((date.dayOfWeek() - int(weekday) + 7) % 7));
}

QDate weekdayOnOrAfter(QDate date) {
    return date.dayOfWeek() > Qt::Friday ? onOrAfter(date, Qt::Monday) : date;
}

Break weekFrom(QDate monday, const QString& name) {
    return {.name = name, .range = {monday, monday.addDays(4)}};
}

Term autumnTerm(int year) {
    return {.name = QObject::tr("Autumn"),
            .range = {weekdayOnOrAfter(QDate(year, 9, 1)),
                      onOrBefore(QDate(year, 12, 20), Qt::Friday)},
            .breaks = {weekFrom(lastWeekday(year, 10, Qt::Monday), QObject::tr("Half-term"))}};
}

Term springTerm(int year) {
    const QDate easter = easterSunday(year);
    return {.name = QObject::tr("Spring"),
            .range = {onOrAfter(QDate(year, 1, 3), Qt::Monday),
                      easter.addDays(easterBreak(easter).lastDay)},
            .breaks = {weekFrom(nthWeekday(year, 2, Qt::Monday, 3), QObject::tr("Half-term"))}};
}

Term summerTerm(int year) {
    const QDate easter = easterSunday(year);
    return {.name = QObject::tr("Summer"),
            .range = {easter.addDays(easterBreak(easter).firstDay), QDate(year, 7, 31)},
            .breaks = {weekFrom(lastWeekday(year, 5, Qt::Monday), QObject::tr("Half-term"))}};
}

std::vector<YearPlan::InsetDay> usualInsetDays(const std::vector<Term>& terms) {
    const QDate first = terms[0].range.from;
    std::vector<YearPlan::InsetDay> days;
    for (const QDate date : {first, weekdayOnOrAfter(first.addDays(1)),
                             terms[0].breaks[0].range.from.addDays(7), terms[1].range.from,
                             terms[2].range.from})
        days.push_back({.date = date, .reason = QObject::tr("INSET day")});
    return days;
}

bool isSimpleInset(const Closure& closure) {
    return closure.kind == ClosureKind::Inset && closure.isWholeSchool() && !closure.half;
}

bool isWorkedOut(const Closure& closure, const std::vector<BankHoliday>& holidays) {
    return closure.kind == ClosureKind::BankHoliday && closure.isWholeSchool() && !closure.half
           && closure.range.from == closure.range.to
           && std::ranges::find(holidays, closure.range.from, &BankHoliday::date)
                  != holidays.end();
}

Closure wholeDay(QDate date, ClosureKind kind, const QString& reason) {
    return {.range = {date, date}, .kind = kind, .reason = reason, .code = u"#"_s};
}

std::vector<YearPlan::InsetDay> daysOf(const Closure& inset) {
    std::vector<YearPlan::InsetDay> days;
    for (QDate date = inset.range.from; date <= inset.range.to; date = date.addDays(1))
        if (date.dayOfWeek() <= Qt::Friday)
            days.push_back({date, inset.reason});
    return days;
}

void addInset(YearPlan& plan, const Closure& closure) {
    const auto days = daysOf(closure);
    plan.insetDays.insert(plan.insetDays.end(), days.begin(), days.end());
    if (days.size() > 1)
        plan.insetSpans.push_back(closure);
}

// A span that has lost a day is single days from then on.
std::vector<Closure> insetClosures(const YearPlan& plan) {
    std::vector<YearPlan::InsetDay> singles = plan.insetDays;
    std::vector<Closure> closures;
    for (const Closure& span : plan.insetSpans) {
        const auto days = daysOf(span);
        const auto stands = [&](const YearPlan::InsetDay& day) {
            return std::ranges::find(singles, day) != singles.end();
        };
        if (!std::ranges::all_of(days, stands))
            continue;
        std::erase_if(singles, [&](const YearPlan::InsetDay& day) {
            return std::ranges::find(days, day) != days.end();
        });
        closures.push_back(span);
    }
    for (const YearPlan::InsetDay& day : singles)
        closures.push_back(wholeDay(day.date, ClosureKind::Inset, day.reason));
    return closures;
}

} // namespace

YearPlan proposedYear(SchoolYear year, const BankHolidays& holidays) {
    const int first = year.firstCalendarYear();
    YearPlan plan;
    plan.dates = {year, {autumnTerm(first), springTerm(first + 1), summerTerm(first + 1)}};
    plan.insetDays = usualInsetDays(plan.dates.terms);
    const SchoolCalendar calendar = calendarOf(plan, holidays);
    const auto last = calendar.nthSchoolDayFrom(plan.dates.terms[0].range.from, kUsualSchoolDays);
    if (last)
        plan.dates.terms[2].range.to = *last;
    return plan;
}

YearPlan planOf(const YearDates& dates, const std::vector<Closure>& listed,
                const BankHolidays& holidays) {
    const std::vector<BankHoliday> workedOut = bankHolidaysInTerm(dates, holidays);
    YearPlan plan;
    plan.dates = dates;
    for (const Closure& closure : listed) {
        if (isSimpleInset(closure))
            addInset(plan, closure);
        else if (!isWorkedOut(closure, workedOut))
            plan.others.push_back(closure);
    }
    std::ranges::sort(plan.insetDays, {}, &YearPlan::InsetDay::date);
    return plan;
}

YearPlan planOf(const SchoolCalendar& calendar, SchoolYear year, const BankHolidays& holidays) {
    const auto found = calendar.years().find(year);
    if (found == calendar.years().end())
        return proposedYear(year, holidays);
    std::vector<Closure> listed;
    for (const Closure& closure : calendar.closures())
        if (closure.origin == ClosureOrigin::CalendarFile && year.range().overlaps(closure.range))
            listed.push_back(closure);
    return planOf(found->second, listed, holidays);
}

std::vector<BankHoliday> bankHolidaysInTerm(const YearDates& dates, const BankHolidays& holidays) {
    SchoolCalendar terms;
    terms.setYearDates(dates);
    std::vector<BankHoliday> inside = holidays.in(dates.year.firstDay(), dates.year.lastDay());
    std::erase_if(inside, [&](const BankHoliday& day) { return !terms.isTermWeekday(day.date); });
    return inside;
}

std::vector<Closure> closuresOf(const YearPlan& plan, const BankHolidays& holidays) {
    std::vector<Closure> closures = insetClosures(plan);
    for (const BankHoliday& day : bankHolidaysInTerm(plan.dates, holidays))
        closures.push_back(wholeDay(day.date, ClosureKind::BankHoliday, day.name));
    closures.insert(closures.end(), plan.others.begin(), plan.others.end());
    return closures;
}

SchoolCalendar calendarOf(const YearPlan& plan, const BankHolidays& holidays) {
    SchoolCalendar calendar;
    calendar.setYearDates(plan.dates);
    calendar.setClosures(closuresOf(plan, holidays));
    return calendar;
}

YearCount countOf(const SchoolCalendar& calendar, const DateRange& range) {
    YearCount count{.days = 0, .sessions = int(calendar.openSessions(range).size())};
    for (QDate date = range.from; date <= range.to; date = date.addDays(1))
        count.days += calendar.isSchoolDay(date) ? 1 : 0;
    return count;
}

} // namespace rollbook
