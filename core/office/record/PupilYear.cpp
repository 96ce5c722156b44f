// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/record/PupilYear.h"

#include "core/office/School.h"

#include <algorithm>
#include <set>

namespace rollbook {
namespace {

const YearDates* datesOf(const Register& reg) {
    const auto& years = reg.calendar().years();
    const auto found = years.find(reg.year());
    return found == years.end() || found->second.terms.empty() ? nullptr : &found->second;
}

QString breakOn(const YearDates& dates, QDate date) {
    for (const Term& term : dates.terms)
        for (const Break& each : term.breaks)
            if (each.range.contains(date))
                return each.name;
    return {};
}

bool isWeekday(QDate date) {
    return date.dayOfWeek() <= kDaysAWeek;
}

QDate firstWeekdayOf(QDate month) {
    QDate day(month.year(), month.month(), 1);
    while (!isWeekday(day))
        day = day.addDays(1);
    return day;
}

class SheetMaker {
public:
    SheetMaker(const School& school, const Register& reg, PupilId pupil, QDate today,
               std::span<const MarkRevision> amendments)
        : m_school(school)
        , m_register(reg)
        , m_pupil(pupil)
        , m_today(today) {
        for (const MarkRevision& each : amendments)
            if (each.mark.pupil == pupil && each.revision > 1)
                m_amended.insert(each.mark.session);
    }

    std::vector<YearMonth> months() const {
        const YearDates* dates = datesOf(m_register);
        if (!dates)
            return {};
        const QDate begin = dates->terms.front().range.from;
        std::vector<YearMonth> made;
        for (QDate month(begin.year(), begin.month(), 1); month <= dates->terms.back().range.to;
             month = month.addMonths(1))
            made.push_back(monthFrom(*dates, month));
        return made;
    }

private:
    YearMonth monthFrom(const YearDates& dates, QDate first) const {
        YearMonth made{.first = first, .cells = {}};
        for (QDate day = first; day.month() == first.month(); day = day.addDays(1))
            if (isWeekday(day))
                for (const Half half : {Half::AM, Half::PM})
                    made.cells.push_back(cellOf(dates, {day, half}));
        return made;
    }

    YearCell cellOf(const YearDates& dates, const SessionKey& session) const {
        YearCell cell{.session = session,
                      .reading = m_register.reading(m_pupil, session),
                      .isAmended = m_amended.contains(session),
                      .isToCome = session.date > m_today};
        if (!m_register.column(session)) {
            cell.breakName = breakOn(dates, session.date);
            cell.why = cell.breakName.isEmpty() ? NoSession::OutsideTerm : NoSession::Break;
        }
        const bool isBlank =
            cell.reading.state == SessionState::Blank && !cell.reading.supersededBy;
        if (const PlannedAbsence* plan = isBlank ? m_school.plannedFor(m_pupil, session) : nullptr)
            cell.planned = plan->code;
        return cell;
    }

    const School& m_school;
    const Register& m_register;
    const PupilId m_pupil;
    const QDate m_today;
    std::set<SessionKey> m_amended;
};

TermTotals totalsIn(const Register& reg, int row, const DateRange& days, int firstFuture) {
    const auto [first, last] = reg.columns(days);
    return {.name = {}, .days = days, .totals = reg.totals(row, first, last, firstFuture)};
}

} // namespace

std::vector<YearMonth> yearSheet(const School& school, const Register& reg, PupilId pupil,
                                 QDate today, std::span<const MarkRevision> amendments) {
    return SheetMaker(school, reg, pupil, today, amendments).months();
}

int dayPlace(QDate weekday) {
    const QDate monday = SchoolCalendar::mondayOf(firstWeekdayOf(weekday));
    const int days = int(monday.daysTo(weekday));
    return days / 7 * kDaysAWeek + days % 7;
}

std::vector<TermTotals> termTotals(const Register& reg, PupilId pupil, const AsAt& asAt) {
    const auto row = reg.row(pupil);
    const YearDates* dates = datesOf(reg);
    if (!row || !dates)
        return {};
    const int firstFuture = DueBoundary(reg, asAt).columnFor(*row);
    std::vector<TermTotals> terms;
    for (const Term& term : dates->terms)
        if (term.range.from <= asAt.date) {
            terms.push_back(totalsIn(reg, *row,
                                     {term.range.from, std::min(term.range.to, asAt.date)},
                                     firstFuture));
            terms.back().name = term.name;
        }
    terms.push_back(totalsIn(reg, *row, {reg.year().firstDay(), asAt.date}, firstFuture));
    return terms;
}

std::optional<AbsenceRow> standingOf(const Register& reg, PupilId pupil, QDate on) {
    const auto row = reg.row(pupil);
    if (!row)
        return std::nullopt;
    SessionSums sums(reg);
    sums.follow(*row);
    const int after = reg.columns({reg.year().firstDay(), on}).second;
    return absenceRow(reg, *row, sums.within(0, after), after, on);
}

std::vector<WeekAbsence> weeksOf(const Register& reg, PupilId pupil, QDate on) {
    const auto row = reg.row(pupil);
    if (!row)
        return {};
    SessionSums sums(reg);
    sums.follow(*row);
    return weeksOf(sums, schoolWeeks(reg, on));
}

AbsenceRow whatIf(const AbsenceRow& now, int sessions, NextSessions next) {
    const int more = std::clamp(sessions, 0, now.remaining);
    AbsenceRow then = now;
    then.count(now.possible + more, now.absent + (next == NextSessions::Missed ? more : 0),
               now.remaining - more);
    return then;
}

} // namespace rollbook
