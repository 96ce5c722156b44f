// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/demo/DemoPlan.h"

#include "core/office/demo/DemoCalendar.h"
#include "core/roll/Roll.h"

#include <algorithm>

namespace rollbook::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecentDays = 8;

SchoolDetails detailsOf(const DemoSchoolSize& size, const DemoWords& words) {
    const Phase phase = demoPhase(size.pupils);
    return {
        .name = phase == Phase::Primary ? words.primaryName : words.allThroughName,
        .council = words.council,
        .establishment = words.establishment,
        .urn = words.urn,
        .phase = phase,
    };
}

Closure unplanned(QDate date, const QString& reason, const QString& code) {
    Closure closure;
    closure.range = {date, date};
    closure.kind = ClosureKind::Unplanned;
    closure.origin = ClosureOrigin::Office;
    closure.reason = reason;
    closure.code = code;
    return closure;
}

// The first school day on or after the date.
QDate schoolDayFrom(const SchoolCalendar& calendar, QDate date) {
    return calendar.isSchoolDay(date) ? date : calendar.schoolDayAfter(date, 1).value_or(date);
}

void planCalendar(DemoPlan& plan, const DemoWords& words, const BankHolidays& holidays) {
    for (const SchoolYear year : {plan.year.previous(), plan.year}) {
        plan.dates.push_back(demoYearDates(year));
        for (const Closure& closure :
             demoClosures(plan.dates.back(), holidays, words.reasons.value(u"inset"_s)))
            plan.closures.push_back(closure);
        plan.calendar.setYearDates(plan.dates.back());
    }
    plan.times = demoRegisterTimes(plan.year);
    plan.calendar.setRegisterTimes(plan.times);
    plan.calendar.setClosures(plan.closures);
}

// A day of snow last winter; an afternoon without water for one year group this autumn.
void planMishaps(DemoPlan& plan, const DemoWords& words) {
    const int lastWinter = plan.year.firstCalendarYear();
    const QDate snow = schoolDayFrom(plan.calendar, QDate(lastWinter, 1, 20));
    plan.closures.push_back(unplanned(snow, words.reasons.value(u"snow"_s), u"Y4"_s));
    const QDate pipe = schoolDayFrom(plan.calendar, QDate(lastWinter, 10, 8));
    if (pipe < plan.today) {
        Closure closure = unplanned(pipe, words.reasons.value(u"pipe"_s), u"Y3"_s);
        closure.half = Half::PM;
        closure.years = {*YearGroup::fromNumber(2)};
        plan.closures.push_back(closure);
    }
    plan.calendar.setClosures(plan.closures);
}

void planSessions(DemoPlan& plan) {
    for (const SessionKey& session :
         plan.calendar.openSessions({plan.year.previous().firstDay(), plan.today}))
        if (session.date < plan.today || session.half == Half::AM)
            plan.sessions.push_back(session);
}

void planLastRegisters(DemoPlan& plan) {
    const Roll roll(plan.people.pupils, {}, {});
    plan.classes = roll.classesOn(plan.lastSession().date);
    if (plan.classes.size() > 1)
        plan.untaken = plan.classes[1];
    if (plan.classes.size() > 2)
        plan.draft = plan.classes[2];
}

} // namespace

QString DemoPlan::classOf(std::size_t pupil, const SessionKey& session) const {
    return people.pupils[pupil].classOn(session.date);
}

QDate DemoPlan::schoolDaysBack(int n) const {
    QDate day = lastSession().date;
    for (auto it = sessions.rbegin(); it != sessions.rend() && n >= 0; ++it)
        if (it->date != day || it == sessions.rbegin()) {
            day = it->date;
            --n;
        }
    return day;
}

QString DemoPlan::teacherOf(const QString& className, const DemoWords& words) const {
    const auto at = std::ranges::find(classes, className) - classes.begin();
    return words.teachers[std::size_t(at) % words.teachers.size()];
}

DemoPlan demoPlan(const DemoSchoolSize& size, const DemoWords& words,
                  const BankHolidays& holidays) {
    DemoPlan plan{.year = SchoolYear::containing(size.today), .today = size.today};
    plan.details = detailsOf(size, words);
    planCalendar(plan, words, holidays);
    planMishaps(plan, words);
    planSessions(plan);
    plan.people = demoPeople(size, words);
    planLastRegisters(plan);
    plan.recent = plan.schoolDaysBack(kRecentDays - 1);
    return plan;
}

} // namespace rollbook::demo
