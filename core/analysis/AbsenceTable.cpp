// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/AbsenceTable.h"

#include <algorithm>

namespace rollbook {
namespace {

constexpr std::array kPeriods{Period::Kind::YearToDate, Period::Kind::Term, Period::Kind::HalfTerm,
                              Period::Kind::PreviousHalfTerm, Period::Kind::SchoolWeeks};

int rank(const SessionCounts& counts, const PersistentTest& test) {
    switch (test.status(counts.absent(), counts.possible)) {
    case AbsenceStatus::Severe:
        return 2;
    case AbsenceStatus::Persistent:
        return 1;
    case AbsenceStatus::None:
    case AbsenceStatus::NoSessions:
        break;
    }
    return 0;
}

std::optional<QDate> oneSchoolWeekBefore(const SchoolCalendar& calendar, QDate on) {
    const auto mondays = calendar.schoolWeeksBack(SchoolCalendar::mondayOf(on).addDays(-1), 1);
    return mondays.empty() ? std::nullopt
                           : std::optional(mondays.front().addDays(on.dayOfWeek() - 1));
}

std::optional<QDate> endOfLastHalfTerm(const SchoolCalendar& calendar, QDate on) {
    const auto days = calendar.previousHalfTerm(on);
    return days ? std::optional(days->to) : std::nullopt;
}

} // namespace

AbsenceMove moved(const SessionCounts& then, const SessionCounts& now,
                  const PersistentTest& test) {
    const int before = rank(then, test);
    const int after = rank(now, test);
    if (before == after)
        return AbsenceMove::None;
    if (after == 2)
        return AbsenceMove::IntoSevere;
    if (after == 0)
        return AbsenceMove::OutOfPersistent;
    return before == 2 ? AbsenceMove::OutOfSevere : AbsenceMove::IntoPersistent;
}

std::optional<int> pointsRisen(const SessionCounts& then, const SessionCounts& now) {
    if (then.possible == 0 || now.possible == 0)
        return std::nullopt;
    // absent/possible then less the same now, over both wholes.
    const qint64 whole = qint64(then.possible) * now.possible;
    const qint64 part =
        1000 * (qint64(then.absent()) * now.possible - qint64(now.absent()) * then.possible);
    const qint64 half = part < 0 ? -whole : whole;
    return int((2 * part + half) / (2 * whole));
}

AbsenceTable::AbsenceTable(const Sources& sources)
    : m_sources(sources)
    , m_now(sources.year) {
    if (sources.yearBefore)
        m_before.emplace(*sources.yearBefore);
    const SchoolCalendar& calendar = sources.year.calendar();
    for (std::size_t nth = 0; nth < kPeriods.size(); ++nth)
        m_spans[nth] =
            stretchOf(daysOf(Period{kPeriods[nth], sources.weeks}, calendar, sources.on));
    if (m_before)
        m_spans[std::size_t(AbsenceSpan::YearBefore)] = stretchOf(
            DateRange{sources.yearBefore->year().firstDay(), sources.on.addYears(-1)});
    m_toDate = yearUntil(sources.on);
    m_weekBefore = yearUntil(oneSchoolWeekBefore(calendar, sources.on));
    m_halfTermBefore = yearUntil(endOfLastHalfTerm(calendar, sources.on));
    m_weeks = schoolWeeks(sources.year, sources.on);
    for (int row = 0; row < sources.year.rowCount(); ++row)
        if (sources.year.hasSession(row, 0, m_toDate.last))
            m_rows.push_back(counted(row));
}

AbsenceTable::Columns AbsenceTable::yearUntil(const std::optional<QDate>& day) const {
    const Register& year = m_sources.year;
    if (!day)
        return {};
    return {0, year.columns({year.year().firstDay(), *day}).second};
}

AbsenceTable::Stretch AbsenceTable::stretchOf(const std::optional<DateRange>& days) const {
    if (!days)
        return {};
    const auto columnsIn = [&](const Register& reg) {
        const auto [first, last] = reg.columns(*days);
        return Columns{first, last};
    };
    return {days, columnsIn(m_sources.year),
            m_before ? columnsIn(*m_sources.yearBefore) : Columns{}};
}

const std::optional<DateRange>& AbsenceTable::days(AbsenceSpan span) const {
    return m_spans[std::size_t(span)].days;
}

PupilAbsence AbsenceTable::counted(int row) {
    m_now.follow(row);
    if (m_before)
        m_before->follow(row); // both registers have the roll's rows
    const auto year = [&](const Columns& part) { return m_now.within(part.first, part.last); };
    PupilAbsence figures{.year = absenceRow(m_sources.year, row, year(m_toDate), m_toDate.last,
                                            m_sources.on),
                         .spans = {},
                         .weekBefore = year(m_weekBefore),
                         .halfTermBefore = year(m_halfTermBefore),
                         .weeks = weeksOf(m_now, m_weeks)};
    for (std::size_t nth = 0; nth < kAbsenceSpans; ++nth) {
        const Stretch& stretch = m_spans[nth];
        figures.spans[nth] = year(stretch.now);
        if (m_before)
            figures.spans[nth] += m_before->within(stretch.before.first, stretch.before.last);
    }
    return figures;
}

const PupilAbsence* AbsenceTable::row(PupilId pupil) const {
    const auto found = std::ranges::find(m_rows, pupil, [](const PupilAbsence& each) {
        return each.year.pupil;
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void AbsenceTable::recount(PupilId pupil) {
    const auto found = std::ranges::find(m_rows, pupil, [](const PupilAbsence& each) {
        return each.year.pupil;
    });
    if (found != m_rows.end())
        *found = counted(*m_sources.year.row(pupil));
}

} // namespace rollbook
