// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/ConditionTests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
const std::vector<Run>& ConditionTests::runs(const QStringList& codes) const {
    return keptRunsOf(m_lines, m_about, m_lines.among(codes));
}

Stretches ConditionTests::operator()(const when::SpellDay& test) const {
    Stretches stretches;
    for (const Run& run : runs(test.codes))
        if (const auto begins = run.dayBegins(test.day, m_axis))
            stretches.push_back({*begins, run.last});
    return stretches;
}

// Until somebody was reached since the spell began.
Stretches ConditionTests::operator()(const when::NotSeen& test) const {
    Stretches stretches;
    for (const Run& run : runs(kAtTheDoor)) {
        const auto begins = run.dayBegins(test.day, m_axis);
        const int last = std::min(run.last, reachedAfter(run.first()) - 1);
        if (begins && *begins <= last)
            stretches.push_back({*begins, last});
    }
    return stretches;
}

// The column in which somebody was first reached, from this one on; behind the last: nobody.
int ConditionTests::reachedAfter(int first) const {
    for (const ContactMade* each : m_about.contacts) {
        const int column = columnOf(each->at);
        const bool isReached =
            each->outcome == ContactOutcome::AskedClassHere || isAnswer(*each);
        if (isReached && column >= first)
            return column;
    }
    return m_axis.columns();
}

// Each run until now: only a code in its place ends it.
Stretches ConditionTests::operator()(const when::UnresolvedN& test) const {
    Stretches stretches;
    for (const Run& run : runs(kNoReason)) {
        if (run.first() < m_axis.firstOfYear())
            continue; // a line of the census checks (rules.md 21)
        const QDate date = m_axis.session(run.first()).date;
        const auto from = test.schoolDays > 0
                              ? m_axis.calendar().schoolDayAfter(date, test.schoolDays)
                              : std::optional(date);
        const int first = from ? std::max(m_axis.columnFrom(*from), run.first()) : m_axis.columns();
        if (first < m_axis.columns())
            stretches.push_back({first, lastColumn()});
    }
    return stretches;
}

Stretches ConditionTests::operator()(const when::WholeDays& test) const {
    const auto& among = m_lines.among(test.codes);
    if (!hasRunOf(test.days, keptRunsOf(m_lines, m_about, among), m_axis))
        return {};
    Stretches stretches;
    int days = 0;
    for (int first = 0; first < m_axis.columns();) {
        const int last = lastOfDay(first);
        const DayIs day = dayIs(first, last, among);
        if (day == DayIs::Other)
            days = 0;
        else if (day == DayIs::Whole && ++days == test.days)
            stretches.push_back({last, last});
        else if (day == DayIs::Whole && days > test.days)
            stretches.back().last = last;
        first = last + 1;
    }
    if (days >= test.days) // days without a session since: it holds still
        stretches.back().last = lastColumn();
    return stretches;
}

Stretches ConditionTests::operator()(const when::AfterLeave& test) const {
    const auto& leave = m_lines.among(test.codes);
    Stretches stretches;
    for (const Run& run : runs(kAtTheDoor)) {
        int before = run.first() - 1;
        while (before >= 0 && m_about.line[std::size_t(before)] == PupilLines::kNone)
            --before;
        const bool follows = before >= 0 && leave[m_about.line[std::size_t(before)]];
        if (const auto begins = run.dayBegins(test.day, m_axis); follows && begins)
            stretches.push_back({*begins, run.last});
    }
    return stretches;
}

// Each return is for its own day. U is on site: it ends the time away.
Stretches ConditionTests::operator()(const when::Returned& test) const {
    std::vector<bool> away = m_lines.among({});
    for (std::size_t number = 0; number < away.size(); ++number)
        away[number] = away[number] && !m_lines.meaning(PupilLines::Number(number)).isSeen;
    Stretches stretches;
    const Runs spells = runsOf(m_lines, m_about, away);
    for (const Run& run : spells.all) {
        const int next = run.last + 1;
        const bool isBack = next < m_axis.columns() &&
                            m_lines.meaning(m_about.line[std::size_t(next)]).isSeen;
        if (isBack && int(run.sessions.size()) >= test.afterSessions)
            stretches.push_back({next, lastOfDay(next)});
    }
    return apart(std::move(stretches));
}

// Each day until now: only marks end it.
Stretches ConditionTests::operator()(const when::Unmarked&) const {
    Stretches stretches;
    for (const auto& [column, nextPlain] : m_about.events) {
        const bool isBlank = m_about.line[std::size_t(column)] == PupilLines::kBlank;
        const bool isNewDay =
            stretches.empty() || m_axis.dayOf(stretches.back().first) != m_axis.dayOf(column);
        if (isBlank && isNewDay && column >= m_axis.firstOfYear())
            stretches.push_back({column, lastColumn()});
    }
    return stretches;
}

int ConditionTests::lastOfDay(int column) const {
    while (column < lastColumn() && m_axis.dayOf(column + 1) == m_axis.dayOf(column))
        ++column;
    return column;
}

ConditionTests::DayIs ConditionTests::dayIs(int first, int last, const std::vector<bool>& among) const {
    DayIs is = DayIs::Without;
    for (int column = first; column <= last; ++column) {
        const auto number = m_about.line[std::size_t(column)];
        if (number == PupilLines::kNone)
            continue;
        if (number == PupilLines::kBlank)
            return DayIs::Other;
        if (among[number])
            is = DayIs::Whole;
        else if (m_lines.meaning(number).isPossible)
            return DayIs::Other;
    }
    return is;
}

} // namespace rollbook
