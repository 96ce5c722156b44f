// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/FigureTests.h"

#include "core/pathway/ConditionTests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// What touches the stretch before lengthens it; in order of both ends.
void append(Stretches& stretches, const Stretch& next) {
    if (!stretches.empty() && next.first <= stretches.back().last + 1)
        stretches.back().last = next.last;
    else
        stretches.push_back(next);
}

// From the column, while it holds, over [first, last].
template <typename Holds>
Stretches whereHolds(int first, int last, const Holds& holds) {
    Stretches stretches;
    for (int column = first; column <= last; ++column)
        if (holds(column))
            append(stretches, {column, column});
    return stretches;
}

// The same of what is asked of the period that ends with a column: columns of one period, as those
// after a half-term that is over, are asked together.
template <typename Holds>
Stretches wherePeriodHolds(int first, int last, const std::vector<SessionAxis::Columns>& periods,
                           const Holds& holds) {
    Stretches stretches;
    for (int column = first; column <= last;) {
        const SessionAxis::Columns& period = periods[std::size_t(column)];
        const int begin = column;
        while (column <= last && periods[std::size_t(column)] == period)
            ++column;
        if (holds(period))
            append(stretches, {begin, column - 1});
    }
    return stretches;
}

// What was worked out for the same test before; several steps of a pack ask it.
template <typename Test, typename Make>
const Stretches& kept(std::deque<std::pair<Test, Stretches>>& held, const Test& test,
                      const Make& make) {
    for (const auto& [known, stretches] : held)
        if (known == test)
            return stretches;
    return held.emplace_back(test, make()).second;
}

bool isStepDone(const Settlement& each, const QString& step) {
    return each.step == step && each.kind == Settlement::Kind::Done;
}

} // namespace

Stretches ConditionTests::operator()(const when::SessionsIn& test) const {
    const auto& among = m_lines.among(test.codes);
    std::vector<int> sessions;
    for (const LineEvent& event : m_about.events)
        if (among[m_about.line[std::size_t(event.column)]])
            sessions.push_back(event.column);
    return whereSoMany(sessions, test.sessions, test.period);
}

Stretches ConditionTests::operator()(const when::SpellsIn& test) const {
    std::vector<int> begins;
    for (const Run& run : runs(test.codes))
        begins.push_back(run.first());
    return whereSoMany(begins, test.spells, test.period);
}

// At least so many of the columns, which are in order, lie in the period that ends with a column.
Stretches ConditionTests::whereSoMany(const std::vector<int>& columns, int least,
                                      const Period& period) const {
    const auto& covering = m_axis.covering(period);
    const std::size_t many = std::size_t(std::max(1, least));
    Stretches stretches;
    for (std::size_t first = 0; first + many <= columns.size(); ++first) {
        const auto& ofFirst = covering[std::size_t(columns[first])];
        const auto& ofLast = covering[std::size_t(columns[first + many - 1])];
        const Stretch both{std::max(m_axis.firstOfYear(), ofLast.first), ofFirst.last};
        if (both.first <= both.last)
            append(stretches, both);
    }
    return stretches;
}

Stretches ConditionTests::operator()(const when::Attendance& test) const {
    const AttendanceSums& figures = m_in.attendance();
    const auto& periods = m_axis.periods(test.period);
    const auto isBad = [&](const SessionAxis::Columns& period) {
        return isOn(test, figures.within(period));
    };
    const auto isFalling = [&](int column) {
        if (!isBad(periods[std::size_t(column)])) // mostly
            return false;
        const auto before = m_axis.weekBefore(column);
        return before && !isBad(periods[std::size_t(*before)]);
    };
    const int first = m_axis.firstOfYear();
    return kept(m_about.attendanceHeld, test, [&] {
        return test.falling ? whereHolds(first, lastColumn(), isFalling)
                            : wherePeriodHolds(first, lastColumn(), periods, isBad);
    });
}

Stretches ConditionTests::operator()(const when::Absence& test) const {
    const AttendanceSums& figures = m_in.attendance();
    const auto& periods = m_axis.periods({});
    const auto isThen = [&](int column) {
        return isSo(test, figures.within(periods[std::size_t(column)]), m_axis.persistentTest());
    };
    const auto holds = [&](int column) {
        if (test.moved == when::Absence::Moved::Either)
            return isThen(column);
        const auto before = m_axis.weekBefore(column);
        const bool wasSo = before && *before >= m_axis.firstOfYear() && isThen(*before);
        const bool movedIn = test.moved == when::Absence::Moved::In;
        return isThen(column) == movedIn && wasSo != movedIn;
    };
    return kept(m_about.absenceHeld, test,
                [&] { return whereHolds(m_axis.firstOfYear(), lastColumn(), holds); });
}

// As many whole school weeks since it was last done as before it.
Stretches ConditionTests::operator()(const when::ImprovedSince& test) const {
    const Settlement* done = nullptr;
    for (const Settlement* each : m_about.settlements)
        if (isStepDone(*each, test.step))
            done = each;
    if (!done)
        return {};
    const AttendanceSums& figures = m_in.attendance();
    const int middle = m_axis.columnFrom(done->at.date());
    const int week = middle < m_axis.columns() ? m_axis.weekOf(middle) : 0;
    const auto inWeeks = [&](int from, int to) {
        return figures.within(columnsOfWeeks(from, to));
    };
    const Share before = inWeeks(week - test.schoolWeeks, week - 1);
    const Share since = inWeeks(week + 1, week + test.schoolWeeks);
    const bool isBetter = before.of > 0 && since.of > 0 &&
                          qint64(since.part) * before.of > qint64(before.part) * since.of;
    const auto after = columnsOfWeeks(week + test.schoolWeeks + 1, week + test.schoolWeeks + 1);
    return isBetter && after.first <= after.last ? Stretches{{after.first, lastColumn()}}
                                                 : Stretches{};
}

SessionAxis::Columns ConditionTests::columnsOfWeeks(int from, int to) const {
    SessionAxis::Columns columns{m_axis.columns(), -1};
    for (int column = 0; column < m_axis.columns(); ++column)
        if (from <= m_axis.weekOf(column) && m_axis.weekOf(column) <= to)
            columns = {std::min(columns.first, column), column};
    return columns;
}

} // namespace rollbook
