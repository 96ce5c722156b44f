// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/LetterFacts.h"

#include "core/analysis/YearShape.h"

#include <algorithm>

namespace rollbook {
namespace {

constexpr int kSchoolDaysToAnswer = 5; // law.md 2: a reason is found within five school days

class Gatherer {
public:
    Gatherer(const Register& reg, const LetterOccasion& occasion)
        : m_register(reg)
        , m_calendar(reg.calendar())
        , m_occasion(occasion)
        , m_row(*reg.row(occasion.pupil))
        , m_cells(reg.cells(m_row)) {}

    LetterFacts gather() {
        const DateRange days = period();
        LetterFacts facts{.pupil = m_occasion.pupil, .on = m_occasion.on, .now = figures(days)};
        if (m_occasion.letter.tellsEarlier)
            facts.earlier = before(days);
        const SessionCounts year = countsWithin(m_register, {&m_row, 1}, yearToDate());
        facts.status = persistentTest(m_calendar, pupil(), m_occasion.on)
                           .status(year.absent(), year.possible);
        addSessions(facts);
        addDates(facts);
        facts.mayWarn = pupil().isOfCompulsorySchoolAge(m_occasion.on) &&
                        facts.now.totals.unauthorised > 0 && year.possible >= kEarlyInTheYear;
        return facts;
    }

private:
    const Pupil& pupil() const { return m_register.pupilAt(m_row); }
    DateRange yearToDate() const { return {m_register.year().firstDay(), m_occasion.on}; }

    // Within the year of the register: what lies before it is not counted here, and so not told.
    DateRange period() const {
        const DateRange wanted = wantedDays();
        const DateRange year = yearToDate();
        return wanted.to < year.from ? year
                                     : DateRange{std::max(wanted.from, year.from), wanted.to};
    }

    DateRange wantedDays() const {
        if (m_occasion.letter.period)
            return daysOf(*m_occasion.letter.period);
        if (m_occasion.period)
            return daysOf(*m_occasion.period);
        if (!m_occasion.sessions.empty())
            return {m_occasion.sessions.front().date, m_occasion.on};
        return yearToDate();
    }

    DateRange daysOf(const Period& wanted) const {
        if (wanted.kind == Period::Kind::SchoolWeeks && m_occasion.letter.isOfWholeWeeks)
            return wholeWeeks(wanted.weeks);
        return rollbook::daysOf(wanted, m_calendar, m_occasion.on).value_or(yearToDate());
    }

    // Those before the week under way, so that two periods have as many sessions to miss.
    DateRange wholeWeeks(int weeks) const {
        const QDate sunday = SchoolCalendar::mondayOf(m_occasion.on).addDays(-1);
        const auto mondays = m_calendar.schoolWeeksBack(sunday, weeks);
        return mondays.empty() ? yearToDate() : DateRange{mondays.back(), sunday};
    }

    // As many school weeks as the period has, straight before it; nothing where the year has fewer,
    // or the pupil was not yet on roll.
    std::optional<LetterFigures> before(const DateRange& days) const {
        const QDate lastDay = SchoolCalendar::mondayOf(days.from).addDays(-1);
        const int weeks = schoolWeeksIn(days);
        const auto mondays = m_calendar.schoolWeeksBack(lastDay, weeks);
        if (weeks == 0 || int(mondays.size()) < weeks || mondays.back() < yearToDate().from)
            return std::nullopt;
        const DateRange range{mondays.back(), lastDay};
        return isOnRollFrom(range) ? std::optional(figures(range)) : std::nullopt;
    }

    bool isOnRollFrom(const DateRange& range) const {
        const auto [first, last] = m_register.columns(range);
        return first < last && m_cells[std::size_t(first)] != Register::kOffRoll;
    }

    int schoolWeeksIn(const DateRange& days) const {
        int weeks = 0;
        for (QDate monday = SchoolCalendar::mondayOf(days.from); monday <= days.to;
             monday = monday.addDays(7))
            weeks += m_calendar.isSchoolWeek(monday) ? 1 : 0;
        return weeks;
    }

    // What is marked: of the day of the letter perhaps its morning only.
    LetterFigures figures(const DateRange& range) const {
        const auto [first, last] = m_register.columns(range);
        LetterFigures figures{range, m_register.totals(m_row, first, last, last),
                              firstDayOf(m_register, m_occasion.pupil, range), {}};
        for (int column = last - 1; column >= first && !figures.until.date.isValid(); --column)
            if (isMarked(column))
                figures.until = m_register.sessions()[std::size_t(column)];
        return figures;
    }

    void addSessions(LetterFacts& facts) const {
        const auto [first, last] = m_register.columns(facts.now.range);
        for (int column = first; column < last; ++column) {
            if (!isMarked(column) || isLeftOut(column))
                continue;
            const Register::Judged& judged = m_register.judged(m_cells[std::size_t(column)]);
            const QString& code = meaningOf(judged);
            if (isSpokenOf(judged)) {
                facts.sessions.push_back(m_register.sessions()[std::size_t(column)]);
                ++facts.codes[code];
            }
            if (code == QLatin1StringView("L"))
                facts.lates.push_back(lateTold(column));
            else if (code == QLatin1StringView("U"))
                facts.afterClose.push_back(lateTold(column));
        }
    }

    bool isLeftOut(int column) const {
        return std::ranges::find(m_occasion.leftOut,
                                 m_register.sessions()[std::size_t(column)]) !=
               m_occasion.leftOut.end();
    }

    bool isMarked(int column) const {
        return m_cells[std::size_t(column)] >= Register::kReserved;
    }

    // A sub-code counts as its parent (rules.md 9).
    static const QString& meaningOf(const Register::Judged& judged) {
        const AttendanceCode* code = judged.judgement.code;
        return code && !code->parent.isEmpty() ? code->parent : judged.code;
    }

    LateTold lateTold(int column) const {
        const SessionKey session = m_register.sessions()[std::size_t(column)];
        const auto minutes = m_register.reading(m_row, column).minutesLate;
        LateTold told{session, minutes, {}};
        const auto times = m_calendar.timesOn(session.date, pupil().yearGroupOn(session.date));
        if (minutes && times)
            told.at =
                (session.half == Half::AM ? times->am : times->pm).opens.addSecs(*minutes * 60);
        return told;
    }

    bool isSpokenOf(const Register::Judged& judged) const {
        const SpokenOf& counts = m_occasion.letter.counts;
        if (counts.kind == SpokenOf::Kind::Codes)
            return counts.codes.contains(meaningOf(judged));
        return counts.kind == SpokenOf::Kind::Absence && judged.judgement.isKnown() &&
               isAbsent(judged.judgement.code->classification);
    }

    void addDates(LetterFacts& facts) const {
        const int reply = m_occasion.letter.replyWithin;
        if (reply > 0)
            facts.replyBy = m_calendar.schoolDayAfter(m_occasion.on, reply).value_or(QDate());
        if (!facts.sessions.empty())
            facts.fifthDay =
                m_calendar.schoolDayAfter(facts.sessions.front().date, kSchoolDaysToAnswer)
                    .value_or(QDate());
        if (const auto times =
                m_calendar.timesOn(m_occasion.on, pupil().yearGroupOn(m_occasion.on)))
            facts.registerTimes = times->am;
    }

    const Register& m_register;
    const SchoolCalendar& m_calendar;
    const LetterOccasion& m_occasion;
    int m_row;
    std::span<const Register::Cell> m_cells;
};

} // namespace

LetterFacts letterFacts(const Register& reg, const LetterOccasion& occasion) {
    return Gatherer(reg, occasion).gather();
}

QDate firstDayOf(const Register& reg, PupilId pupil, const DateRange& range) {
    const auto [first, last] = reg.columns(range);
    for (int column = first; column < last; ++column)
        if (reg.isDue(*reg.row(pupil), column))
            return reg.sessions()[std::size_t(column)].date;
    return {};
}

} // namespace rollbook
