// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/Closure.h"
#include "core/calendar/RegisterTimes.h"
#include "core/calendar/SchoolYear.h"

#include <map>
#include <span>

namespace rollbook {

// Why a pupil has no session at a date (rules.md 1).
enum class NoSession { Weekend, OutsideTerm, Break, PlannedClosure };

// The days of one school over all its years: terms, closures, register times, and the arithmetic of
// school days and school weeks. Nobody adds seconds; nobody counts weekdays elsewhere.
class SchoolCalendar {
public:
    void setYearDates(YearDates dates);              // replaces that year's
    void setClosures(std::vector<Closure> closures); // all of them, standing ones only
    void setRegisterTimes(std::vector<RegisterTimes> times);

    const std::map<SchoolYear, YearDates>& years() const { return m_years; }
    const std::vector<Closure>& closures() const { return m_closures; }
    const std::vector<RegisterTimes>& registerTimes() const { return m_registerTimes; }
    const Closure* closure(ClosureId id) const; // null: none stands by that id

    // A weekday inside a term and outside its breaks; closures are not looked at.
    bool isTermWeekday(QDate date) const;
    // Nothing when the pupil has a session; an enrolment is not looked at.
    std::optional<NoSession> noSession(const SessionKey& session, std::optional<YearGroup> year,
                                       const QString& className) const;
    // The planned closure that takes the session from such a pupil, or null.
    const Closure* plannedClosure(const SessionKey& session, std::optional<YearGroup> year,
                                  const QString& className) const;
    // The unplanned closures that cover the session for such a pupil, in the order entered.
    std::vector<const Closure*> unplannedClosures(const SessionKey& session,
                                                  std::optional<YearGroup> year,
                                                  const QString& className) const;

    // Every session in the range in term on a weekday, closed or not: the columns of a register.
    std::vector<SessionKey> termSessions(const DateRange& range) const;
    // Those not closed to everyone; a partial closure stays in (rules.md 2).
    std::vector<SessionKey> openSessions(const DateRange& range) const;
    bool isOpen(const SessionKey& session) const;

    // A school day has a session open to the whole school (rules.md 2).
    bool isSchoolDay(QDate date) const;
    // Monday to Sunday with at least one school day; named by its Monday.
    bool isSchoolWeek(QDate monday) const;
    static QDate mondayOf(QDate date);
    // The nth school day after `date`, which itself counts for nothing. n >= 1. Nothing when the
    // calendar ends before it.
    std::optional<QDate> schoolDayAfter(QDate date, int n) const;
    // The nth school day of a run that begins with `first`, which is day 1 when it is a school day.
    std::optional<QDate> nthSchoolDayFrom(QDate first, int n) const;
    // School days after `from` up to and including `to`; 0 when to <= from.
    int schoolDaysBetween(QDate from, QDate to) const;
    // Days after `from` up to and including `to` that a closure of the office took from the whole
    // school: a deadline counted over them is later than it was (rules.md 2).
    std::vector<QDate> shutBetween(QDate from, QDate to) const;
    // The Monday of this school week and of the n-1 school weeks before it, newest first; in a week
    // without school, of the n before it. Shorter when the calendar begins later.
    std::vector<QDate> schoolWeeksBack(QDate date, int n) const;

    // The part of a term between breaks that contains the date (rules.md 18).
    std::optional<DateRange> halfTermOf(QDate date) const;
    // The last half-term wholly before the date.
    std::optional<DateRange> previousHalfTerm(QDate date) const;
    int halfTermsBegun(QDate date) const; // of its school year, the running one with them
    const Term* termOf(QDate date) const; // null outside terms

    // The latest row in force on the date, one for the year group before one for everyone; nothing
    // before the first.
    std::optional<RegisterTimes> timesOn(QDate date, std::optional<YearGroup> year) const;

private:
    // The closures that cover each day from `from` until the next span begins, in the order
    // entered.
    struct ClosureSpan {
        QDate from;
        std::vector<std::size_t> rows;
    };

    std::span<const std::size_t> closuresOn(QDate date) const;
    bool isShutToAll(const SessionKey& session) const;
    void indexHalfTerms();
    void indexClosures();
    void indexSchoolDays();

    std::map<SchoolYear, YearDates> m_years;
    std::vector<Closure> m_closures;
    std::vector<RegisterTimes> m_registerTimes; // by from-date
    // Made from those above whenever they are set, each in order: a register asks a million times.
    std::vector<DateRange> m_halfTerms;
    std::vector<ClosureSpan> m_closureSpans;
    std::vector<QDate> m_schoolDays;
    std::vector<QDate> m_schoolWeeks; // Mondays
};

} // namespace rollbook
