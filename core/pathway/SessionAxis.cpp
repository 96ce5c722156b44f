// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/SessionAxis.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr int kNoWeek = -1;

using Columns = SessionAxis::Columns;

// Periods begin and end in order, so each column lies in those of columns side by side.
std::vector<Columns> coveringOf(const std::vector<Columns>& periods) {
    std::vector<Columns> covering;
    covering.reserve(periods.size());
    auto first = periods.begin();
    auto behind = periods.begin();
    for (int column = 0; column < int(periods.size()); ++column) {
        first = std::find_if(first, periods.end(),
                             [column](const Columns& each) { return each.last >= column; });
        behind = std::find_if(behind, periods.end(),
                              [column](const Columns& each) { return each.first > column; });
        covering.push_back({int(first - periods.begin()), int(behind - periods.begin()) - 1});
    }
    return covering;
}

} // namespace

SessionAxis::SessionAxis(std::span<const Register* const> registers, const AsAt& asAt)
    : m_registers(registers.begin(), registers.end())
    , m_asAt(asAt)
    , m_persistentTest(persistentRule(SchoolYear::containing(asAt.date)).ofPeriod()) {
    for (const Register* reg : m_registers)
        addYear(*reg);
}

void SessionAxis::addYear(const Register& reg) {
    m_firstOfYear = columns();
    for (const SessionKey& session : reg.sessions()) {
        if (session.date > m_asAt.date)
            return;
        m_sessions.push_back(session);
        markLast();
    }
}

// A column begins what its date is not in common with the column before.
void SessionAxis::markLast() {
    const int column = columns() - 1;
    const QDate date = m_sessions.back().date;
    Marks marks{.halfTermFirst = column,
                .termFirst = column,
                .yearFirst = m_firstOfYear,
                .weekFirst = column};
    if (column > 0) {
        const Marks& before = m_marks.back();
        const QDate last = m_sessions[std::size_t(column) - 1].date;
        marks.day = before.day + (date == last ? 0 : 1);
        const QDate monday = SchoolCalendar::mondayOf(date); // a week wholly shut is none
        const bool sameWeek =
            monday == SchoolCalendar::mondayOf(last) || !calendar().isSchoolWeek(monday);
        marks.week = before.week + (sameWeek ? 0 : 1);
        if (sameWeek)
            marks.weekFirst = before.weekFirst;
        if (calendar().termOf(date) == calendar().termOf(last))
            marks.termFirst = before.termFirst;
        if (calendar().halfTermOf(date) == calendar().halfTermOf(last))
            marks.halfTermFirst = before.halfTermFirst;
    }
    if (marks.week == int(m_weekFirsts.size()))
        m_weekFirsts.push_back(column);
    m_marks.push_back(marks);
}

int SessionAxis::columnFrom(const SessionKey& session) const {
    return int(std::ranges::lower_bound(m_sessions, session) - m_sessions.begin());
}

SessionAxis::Columns SessionAxis::periodAt(int column, const Period& period) const {
    const Marks& marks = m_marks[std::size_t(column)];
    switch (period.kind) {
    case Period::Kind::YearToDate:
        return {marks.yearFirst, column};
    case Period::Kind::Term:
        return {marks.termFirst, column};
    case Period::Kind::HalfTerm:
        return {marks.halfTermFirst, column};
    case Period::Kind::PreviousHalfTerm: {
        const int last = marks.halfTermFirst - 1;
        return last < 0 ? Columns{} : Columns{m_marks[std::size_t(last)].halfTermFirst, last};
    }
    case Period::Kind::SchoolWeeks:
        break;
    }
    return {m_weekFirsts[std::size_t(std::max(0, marks.week - period.weeks + 1))], column};
}

const SessionAxis::Periods& SessionAxis::periodsOf(const Period& period) const {
    for (const Periods& known : m_periods)
        if (known.period == period)
            return known;
    Periods& asked = m_periods.emplace_back(Periods{period, {}, {}});
    asked.columns.reserve(m_sessions.size());
    for (int column = 0; column < columns(); ++column)
        asked.columns.push_back(periodAt(column, period));
    asked.covering = coveringOf(asked.columns);
    return asked;
}

const std::vector<SessionAxis::Columns>& SessionAxis::periods(const Period& period) const {
    return periodsOf(period).columns;
}

const std::vector<SessionAxis::Columns>& SessionAxis::covering(const Period& period) const {
    return periodsOf(period).covering;
}

std::optional<int> SessionAxis::weekBefore(int column) const {
    if (m_weekBefore.empty())
        for (int each = 0; each < columns(); ++each)
            m_weekBefore.push_back(findWeekBefore(each));
    const int found = m_weekBefore[std::size_t(column)];
    return found == kNoWeek ? std::nullopt : std::optional(found);
}

int SessionAxis::findWeekBefore(int column) const {
    int at = column;
    while (at > 0 && weekOf(at) == weekOf(column))
        --at;
    if (weekOf(at) == weekOf(column))
        return kNoWeek;
    const SessionKey& now = session(column);
    const QDate monday = SchoolCalendar::mondayOf(session(at).date);
    const SessionKey then{monday.addDays(now.date.dayOfWeek() - 1), now.half};
    while (at > 0 && then < session(at))
        --at;
    return at;
}

} // namespace rollbook
