// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/patterns/AwayGrid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// Leave that was granted, and absence by the school's own decision (rules.md 30).
constexpr std::array kDecidedBySchool{"C"_L1, "C1"_L1, "C2"_L1, "E"_L1, "H"_L1,
                                      "J"_L1, "J1"_L1, "R"_L1,  "S"_L1, "T"_L1};

const QString& asCounted(const AttendanceCode& code) {
    return code.parent.isEmpty() ? code.code : code.parent;
}

// What a morning of such a mark adds to a day: to be attended, and missed.
quint8 bitsOf(const Judgement& judgement) {
    constexpr quint8 kNothing = 0;
    constexpr quint8 kThere = 1;
    constexpr quint8 kAwayThen = kThere + 4;
    constexpr quint8 kIllThen = kAwayThen + 16;
    if (!judgement.isKnown() || !isPossible(judgement.code->classification))
        return kNothing;
    if (!isAbsent(judgement.code->classification))
        return kThere;
    const QString& code = asCounted(*judgement.code);
    if (std::ranges::find(kDecidedBySchool, code) != kDecidedBySchool.end())
        return kNothing;
    return code == "I"_L1 ? kIllThen : kAwayThen;
}

std::vector<quint8> bitsByCell(const Register& reg) {
    std::vector<quint8> bits(Register::kReserved, 0);
    for (std::size_t i = 0; i < reg.judgedCount(); ++i)
        bits.push_back(bitsOf(reg.judged(Register::Cell(i + Register::kReserved)).judgement));
    return bits;
}

} // namespace

AwayGrid::AwayGrid(const Register& reg, const DateRange& range, const AsAt& asAt)
    : m_rows(reg.rowCount()) {
    const auto [first, last] = reg.columns(range.clippedTo({{}, asAt.date}));
    layOutDays(reg, first, last);
    markEdges(reg);
    readMarks(reg, first, last, asAt);
    placeInClasses(reg);
    countAll();
    findRuns();
}

std::vector<SessionKey> AwayGrid::sessionsMissed(int row, int day) const {
    std::vector<SessionKey> sessions;
    for (const Half half : {Half::AM, Half::PM})
        if (m_marks[index(row, day)].isAway(half))
            sessions.push_back({m_days[std::size_t(day)].date, half});
    return sessions;
}

void AwayGrid::layOutDays(const Register& reg, int first, int last) {
    for (int column = first; column < last; ++column) {
        const QDate date = reg.sessions()[std::size_t(column)].date;
        if (m_days.empty() || m_days.back().date != date) {
            const bool isNewWeek =
                m_days.empty() ||
                SchoolCalendar::mondayOf(date) != SchoolCalendar::mondayOf(m_days.back().date);
            m_weekCount += isNewWeek ? 1 : 0;
            m_days.push_back({.date = date, .week = m_weekCount - 1});
        }
        m_dayOfColumn.push_back(int(m_days.size()) - 1);
    }
}

// By the school days of the whole year: an INSET day before a break leaves the day before that the
// last one, and a range that ends in a half-term has not come to its end.
void AwayGrid::markEdges(const Register& reg) {
    const SchoolCalendar& calendar = reg.calendar();
    std::vector<QDate> schoolDays;
    for (const SessionKey& session : reg.sessions())
        if (session.half == Half::AM && calendar.isSchoolDay(session.date))
            schoolDays.push_back(session.date);
    const auto differs = [&](auto part, std::size_t a, std::size_t b) {
        return b >= schoolDays.size() || part(schoolDays[a]) != part(schoolDays[b]);
    };
    const auto halfTerm = [&](QDate date) { return calendar.halfTermOf(date); };
    const auto term = [&](QDate date) { return calendar.termOf(date); };
    for (SchoolDay& day : m_days) {
        const auto found = std::ranges::lower_bound(schoolDays, day.date);
        if (found == schoolDays.end() || *found != day.date)
            continue;
        const auto at = std::size_t(found - schoolDays.begin());
        day.isAfterBreak = differs(halfTerm, at, at - 1); // before the first: no such day
        day.isBeforeBreak = differs(halfTerm, at, at + 1);
        day.isFirstOfTerm = differs(term, at, at - 1);
        day.isLastOfTerm = differs(term, at, at + 1);
    }
}

void AwayGrid::readMarks(const Register& reg, int first, int last, const AsAt& asAt) {
    m_marks.resize(std::size_t(reg.rowCount()) * m_days.size());
    const std::vector<quint8> bits = bitsByCell(reg);
    DueBoundary boundary(reg, asAt);
    for (int row = 0; row < reg.rowCount(); ++row) {
        const auto cells = reg.cells(row);
        const int end = std::min(last, boundary.columnFor(row));
        for (int column = first; column < end; ++column) {
            const auto day = m_dayOfColumn[std::size_t(column - first)];
            const int half = int(reg.sessions()[std::size_t(column)].half);
            m_marks[index(row, day)].m_bits |= quint8(bits[cells[std::size_t(column)]] << half);
        }
    }
}

void AwayGrid::placeInClasses(const Register& reg) {
    m_classOfCell.assign(m_marks.size(), -1);
    QHash<QString, qint16> numbers;
    const auto numberOf = [&numbers](const QString& className) {
        if (className.isEmpty())
            return qint16(-1);
        if (!numbers.contains(className))
            numbers.insert(className, qint16(numbers.size()));
        return numbers.value(className);
    };
    for (int row = 0; row < reg.rowCount(); ++row)
        for (const ClassPlace& place : reg.pupilAt(row).classes) {
            const auto from = std::ranges::lower_bound(m_days, place.from, {}, &SchoolDay::date);
            const auto begin = m_classOfCell.begin() + std::ptrdiff_t(index(row, 0));
            std::fill(begin + (from - m_days.begin()), begin + std::ptrdiff_t(m_days.size()),
                      numberOf(place.className));
        }
    m_classes = std::size_t(numbers.size());
}

void AwayGrid::countAll() {
    m_classCounts.resize(m_classes * m_days.size());
    m_schoolCounts.resize(m_days.size());
    for (int row = 0; row < m_rows; ++row) {
        const std::span<const DayMark> marks = marksOf(row);
        const qint16* const classes = m_classOfCell.data() + index(row, 0);
        for (std::size_t day = 0; day < marks.size(); ++day) {
            const DayCounts counts = DayCounts::of(marks[day]);
            m_schoolCounts[day] += counts;
            if (classes[day] >= 0)
                m_classCounts[std::size_t(classes[day]) * marks.size() + day] += counts;
        }
    }
}

void AwayGrid::findRuns() {
    for (int row = 0; row < m_rows; ++row) {
        bool isOn = false;
        for (int day = 0; const DayMark mark : marksOf(row)) {
            if (mark.isAway() && !isOn)
                m_runs.push_back({.row = row, .first = day});
            if (mark.isAway()) {
                m_runs.back().last = day;
                ++m_runs.back().days;
            }
            isOn = mark.isPossible() ? mark.isAway() : isOn;
            ++day;
        }
    }
}

} // namespace rollbook
