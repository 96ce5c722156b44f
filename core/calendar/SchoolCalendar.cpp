// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/SchoolCalendar.h"

#include <algorithm>
#include <set>

namespace rollbook {

namespace {

bool isWeekend(QDate date) {
    return date.dayOfWeek() > Qt::Friday;
}

std::vector<DateRange> breaksInside(const Term& term) {
    std::vector<DateRange> breaks;
    for (const Break& each : term.breaks)
        breaks.push_back(each.range.clippedTo(term.range));
    std::erase_if(breaks, [](const DateRange& range) { return range.isEmpty(); });
    std::ranges::sort(breaks, {}, &DateRange::from);
    return breaks;
}

std::vector<DateRange> partsBetweenBreaks(const Term& term) {
    std::vector<DateRange> parts;
    QDate from = term.range.from;
    for (const DateRange& away : breaksInside(term)) {
        parts.push_back({from, away.from.addDays(-1)});
        from = std::max(from, away.to.addDays(1));
    }
    parts.push_back({from, term.range.to});
    std::erase_if(parts, [](const DateRange& part) { return part.isEmpty(); });
    return parts;
}

// The last of some rows in order of their beginning that has begun by the date; null: none has.
template <typename Row>
const Row* lastBegun(const std::vector<Row>& rows, QDate date, QDate Row::*from) {
    const auto next = std::ranges::upper_bound(rows, date, {}, from);
    return next == rows.begin() ? nullptr : &*std::prev(next);
}

bool isForYear(const RegisterTimes& times, std::optional<YearGroup> year) {
    return year && std::ranges::find(times.years, *year) != times.years.end();
}

} // namespace

void SchoolCalendar::setYearDates(YearDates dates) {
    m_years.insert_or_assign(dates.year, std::move(dates));
    indexHalfTerms();
    indexSchoolDays();
}

void SchoolCalendar::setClosures(std::vector<Closure> closures) {
    m_closures = std::move(closures);
    indexClosures();
    indexSchoolDays();
}

void SchoolCalendar::setRegisterTimes(std::vector<RegisterTimes> times) {
    m_registerTimes = std::move(times);
    std::ranges::stable_sort(m_registerTimes, {}, &RegisterTimes::from);
}

const Closure* SchoolCalendar::closure(ClosureId id) const {
    const auto found = std::ranges::find(m_closures, id, &Closure::id);
    return found == m_closures.end() ? nullptr : &*found;
}

bool SchoolCalendar::isTermWeekday(QDate date) const {
    return date.isValid() && !isWeekend(date) && halfTermOf(date).has_value();
}

std::optional<NoSession> SchoolCalendar::noSession(const SessionKey& session,
                                                   std::optional<YearGroup> year,
                                                   const QString& className) const {
    if (isWeekend(session.date))
        return NoSession::Weekend;
    if (!isTermWeekday(session.date))
        return termOf(session.date) ? NoSession::Break : NoSession::OutsideTerm;
    if (plannedClosure(session, year, className))
        return NoSession::PlannedClosure;
    return std::nullopt;
}

const Closure* SchoolCalendar::plannedClosure(const SessionKey& session,
                                              std::optional<YearGroup> year,
                                              const QString& className) const {
    for (const std::size_t row : closuresOn(session.date)) {
        const Closure& closure = m_closures[row];
        if (closure.isPlanned() && closure.coversSession(session) &&
            closure.coversPupil(year, className))
            return &closure;
    }
    return nullptr;
}

std::vector<const Closure*> SchoolCalendar::unplannedClosures(const SessionKey& session,
                                                              std::optional<YearGroup> year,
                                                              const QString& className) const {
    std::vector<const Closure*> found;
    for (const std::size_t row : closuresOn(session.date)) {
        const Closure& closure = m_closures[row];
        if (!closure.isPlanned() && closure.coversSession(session) &&
            closure.coversPupil(year, className))
            found.push_back(&closure);
    }
    return found;
}

std::vector<SessionKey> SchoolCalendar::termSessions(const DateRange& range) const {
    std::vector<SessionKey> sessions;
    for (const DateRange& part : m_halfTerms) {
        const DateRange wanted = part.clippedTo(range);
        for (QDate date = wanted.from; date <= wanted.to; date = date.addDays(1)) {
            if (isWeekend(date))
                continue;
            sessions.push_back({date, Half::AM});
            sessions.push_back({date, Half::PM});
        }
    }
    return sessions;
}

std::vector<SessionKey> SchoolCalendar::openSessions(const DateRange& range) const {
    std::vector<SessionKey> sessions = termSessions(range);
    std::erase_if(sessions, [this](const SessionKey& session) { return isShutToAll(session); });
    return sessions;
}

bool SchoolCalendar::isOpen(const SessionKey& session) const {
    return isTermWeekday(session.date) && !isShutToAll(session);
}

std::optional<DateRange> SchoolCalendar::halfTermOf(QDate date) const {
    const DateRange* part = lastBegun(m_halfTerms, date, &DateRange::from);
    return part && part->contains(date) ? std::optional(*part) : std::nullopt;
}

std::optional<DateRange> SchoolCalendar::previousHalfTerm(QDate date) const {
    const auto next = std::ranges::lower_bound(m_halfTerms, date, {}, &DateRange::to);
    return next == m_halfTerms.begin() ? std::nullopt : std::optional(*std::prev(next));
}

int SchoolCalendar::halfTermsBegun(QDate date) const {
    const DateRange year{SchoolYear::containing(date).firstDay(), date};
    return int(std::ranges::count_if(
        m_halfTerms, [&](const DateRange& part) { return year.contains(part.from); }));
}

const Term* SchoolCalendar::termOf(QDate date) const {
    for (const auto& [year, dates] : m_years) {
        for (const Term& term : dates.terms) {
            if (term.range.contains(date))
                return &term;
        }
    }
    return nullptr;
}

std::optional<RegisterTimes> SchoolCalendar::timesOn(QDate date,
                                                     std::optional<YearGroup> year) const {
    const RegisterTimes* forAll = nullptr;
    const RegisterTimes* forYear = nullptr;
    for (const RegisterTimes& times : m_registerTimes) {
        if (times.from > date)
            break;
        if (times.years.empty())
            forAll = &times;
        else if (isForYear(times, year))
            forYear = &times;
    }
    const RegisterTimes* best = forYear ? forYear : forAll;
    return best ? std::optional(*best) : std::nullopt;
}

std::span<const std::size_t> SchoolCalendar::closuresOn(QDate date) const {
    const ClosureSpan* span = lastBegun(m_closureSpans, date, &ClosureSpan::from);
    return span ? std::span(span->rows) : std::span<const std::size_t>();
}

bool SchoolCalendar::isShutToAll(const SessionKey& session) const {
    return std::ranges::any_of(closuresOn(session.date), [&](std::size_t row) {
        return m_closures[row].isWholeSchool() && m_closures[row].coversSession(session);
    });
}

void SchoolCalendar::indexHalfTerms() {
    m_halfTerms.clear();
    for (const auto& [year, dates] : m_years) {
        for (const Term& term : dates.terms)
            std::ranges::copy(partsBetweenBreaks(term), std::back_inserter(m_halfTerms));
    }
    std::ranges::sort(m_halfTerms, {}, &DateRange::from);
}

void SchoolCalendar::indexClosures() {
    std::set<QDate> changes;
    for (const Closure& closure : m_closures) {
        changes.insert(closure.range.from);
        changes.insert(closure.range.to.isValid() ? closure.range.to.addDays(1) : closure.range.to);
    }
    m_closureSpans.clear();
    for (const QDate from : changes)
        m_closureSpans.push_back({from, {}});
    for (ClosureSpan& span : m_closureSpans) {
        for (std::size_t row = 0; row < m_closures.size(); ++row) {
            if (m_closures[row].range.contains(span.from))
                span.rows.push_back(row);
        }
    }
}

} // namespace rollbook
