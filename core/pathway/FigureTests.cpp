// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/ConditionTests.h"

#include "core/analysis/Absence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// From the column, while it holds, over [first, last].
template <typename Holds>
Stretches whereHolds(int first, int last, const Holds& holds) {
    Stretches stretches;
    for (int column = first; column <= last; ++column) {
        if (!holds(column))
            continue;
        if (!stretches.empty() && stretches.back().last == column - 1)
            stretches.back().last = column;
        else
            stretches.push_back({column, column});
    }
    return stretches;
}

// attended / possible against the line, both in whole sessions (rules.md 17).
bool isOn(const when::Attendance& test, const Share& share) {
    if (share.of < test.atLeast)
        return false;
    const qint64 left = qint64(share.part) * 1000;
    const qint64 right = qint64(test.permille) * share.of;
    switch (test.side) {
    case when::Attendance::Side::Below:
        return left < right;
    case when::Attendance::Side::AtOrBelow:
        return left <= right;
    case when::Attendance::Side::AtOrAbove:
        break;
    }
    return left >= right;
}

bool isStepDone(const Settlement& each, const QString& step) {
    return each.step == step && each.kind == Settlement::Kind::Done;
}


} // namespace

Stretches ConditionTests::operator()(const when::SessionsIn& test) const {
    const auto& among = m_lines.among(test.codes);
    if (countOf(m_about, among) < test.sessions)
        return {};
    const LineSums found(m_about.line, [&](PupilLines::Number each) { return among[each]; });
    return whereHolds(m_axis.firstOfYear(), lastColumn(), [&](int column) {
        return found.within(m_axis.periodAt(column, test.period)) >= test.sessions;
    });
}

Stretches ConditionTests::operator()(const when::SpellsIn& test) const {
    std::vector<int> begins;
    for (const Run& run : runs(test.codes))
        begins.push_back(run.first());
    if (int(begins.size()) < test.spells)
        return {};
    return whereHolds(m_axis.firstOfYear(), lastColumn(), [&](int column) {
        const auto period = m_axis.periodAt(column, test.period);
        return std::ranges::count_if(begins, [&](int begin) {
                   return period.first <= begin && begin <= period.last;
               }) >= test.spells;
    });
}

Stretches ConditionTests::operator()(const when::Attendance& test) const {
    const AttendanceSums& figures = m_in.attendance();
    const auto isBad = [&](int column) {
        return isOn(test, figures.within(m_axis.periodAt(column, test.period)));
    };
    return whereHolds(m_axis.firstOfYear(), lastColumn(), [&](int column) {
        if (!isBad(column))
            return false;
        const auto before = test.falling ? weekBefore(column) : std::nullopt;
        return !test.falling || (before && !isBad(*before));
    });
}

// The same weekday and half one school week before, or the last session before it.
std::optional<int> ConditionTests::weekBefore(int column) const {
    int at = column;
    while (at > 0 && m_axis.weekOf(at) == m_axis.weekOf(column))
        --at;
    if (m_axis.weekOf(at) == m_axis.weekOf(column))
        return std::nullopt;
    const SessionKey& now = m_axis.session(column);
    const QDate monday = SchoolCalendar::mondayOf(m_axis.session(at).date);
    const SessionKey then{monday.addDays(now.date.dayOfWeek() - 1), now.half};
    while (at > 0 && then < m_axis.session(at))
        --at;
    return at;
}

Stretches ConditionTests::operator()(const when::Absence& test) const {
    const AttendanceSums& figures = m_in.attendance();
    const auto least = test.severe ? AbsenceStatus::Severe : AbsenceStatus::Persistent;
    const auto isSo = [&](int column) {
        const Share share = figures.within(m_axis.periodAt(column, {}));
        const AbsenceStatus status = absenceStatus(share.of - share.part, share.of);
        return share.of >= test.atLeast && status != AbsenceStatus::NoSessions &&
               status >= least;
    };
    return whereHolds(m_axis.firstOfYear(), lastColumn(), [&](int column) {
        if (test.moved == when::Absence::Moved::Either)
            return isSo(column);
        const auto before = weekBefore(column);
        const bool wasSo = before && *before >= m_axis.firstOfYear() && isSo(*before);
        const bool movedIn = test.moved == when::Absence::Moved::In;
        return isSo(column) == movedIn && wasSo != movedIn;
    });
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
