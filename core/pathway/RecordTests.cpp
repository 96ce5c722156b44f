// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/ConditionTests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

// Each day is asked for itself.
Stretches ConditionTests::operator()(const when::OffSite& test) const {
    const auto& among = m_lines.among(test.codes);
    Stretches stretches;
    for (const auto& [column, nextPlain] : m_about.events) {
        if (column < m_axis.firstOfYear() || !among[m_about.line[std::size_t(column)]])
            continue;
        const bool sameDay = !stretches.empty() &&
                             m_axis.dayOf(stretches.back().last) == m_axis.dayOf(column);
        if (sameDay)
            stretches.back().last = column;
        else
            stretches.push_back({column, column});
    }
    return stretches;
}

Stretches ConditionTests::operator()(const when::DatePassed& test) const {
    Stretches stretches;
    for (const Settlement* each : m_about.settlements) {
        if (!test.step.isEmpty() && each->step != test.step)
            continue;
        const QDate due = test.which == when::DatePassed::Which::Review ? each->reviewOn
                                                                        : each->responseBy;
        if (due.isValid() && due < m_axis.asAt().date && !isAnswered(*each))
            addFrom(stretches, due.addDays(1), {});
    }
    return joined(std::move(stretches));
}

bool ConditionTests::isAnswered(const Settlement& asked) const {
    return std::ranges::any_of(m_about.contacts, [&](const ContactMade* each) {
        return each->at > asked.at && each->outcome == ContactOutcome::Reached;
    });
}

// Done until it is asked anew.
Stretches ConditionTests::operator()(const when::StepIs& test) const {
    const Step* step = m_pathway.step(test.step);
    const Stretches asked = m_in.of(m_in.whenOf(*step));
    Stretches stretches;
    for (auto each = asked.begin(); each != asked.end(); ++each) {
        const Settlement* settled = m_in.settling(*step, *each);
        const int at = settled ? columnOf(settled->at) : m_axis.columns();
        const bool wantsDone = test.state == when::StepIs::State::Done;
        const int begins = wantsDone ? at : each->first;
        const int first = test.schoolDays > 0 ? after(begins, test.schoolDays) : begins;
        const int anew = std::next(each) != asked.end() ? std::next(each)->first : m_axis.columns();
        const int last = wantsDone ? anew - 1 : std::min(each->last, at - 1);
        if (first <= last)
            stretches.push_back({first, last});
    }
    return joined(std::move(stretches));
}

Stretches ConditionTests::operator()(const when::NothingDone& test) const {
    Stretches covered;
    const QDate begins = m_axis.session(m_axis.firstOfYear()).date;
    coverAfter(covered, begins.startOfDay(), test.schoolDays);
    for (const Settlement* each : m_about.settlements)
        coverAfter(covered, each->at, test.schoolDays);
    for (const ContactMade* each : m_about.contacts)
        if (each->outcome == ContactOutcome::Reached)
            coverAfter(covered, each->at, test.schoolDays);
    std::ranges::sort(covered, {}, &Stretch::first);
    return both(neither(joined(std::move(covered)), m_axis.columns()),
                {{m_axis.firstOfYear(), lastColumn()}});
}

Stretches ConditionTests::operator()(const when::BelievedAtSchool&) const {
    Stretches stretches;
    for (const ContactMade* each : m_about.contacts) {
        if (each->outcome != ContactOutcome::BelievesAtSchool)
            continue;
        const int first = columnOf(each->at);
        const int last = seenFrom(*each) - 1;
        if (first < m_axis.columns() && first <= last)
            stretches.push_back({first, last});
    }
    return joined(std::move(stretches));
}

// The first column in which the child was seen, by a mark or by the class; columns() when in none.
// Said before its session was due, it stands in the one before: a mark there finds nobody.
int ConditionTests::seenFrom(const ContactMade& told) const {
    const int said = columnOf(told.at);
    int seen = m_axis.columns();
    for (const ContactMade* each : m_about.contacts)
        if (each->outcome == ContactOutcome::AskedClassHere && told.at <= each->at)
            seen = std::min(seen, columnOf(each->at));
    int column = said;
    if (column < m_axis.columns() && m_axis.session(column).date < told.at.date())
        ++column;
    for (; column < seen; ++column)
        if (m_lines.meaning(m_about.line[std::size_t(column)]).isSeen)
            return column;
    return seen;
}

// From what was done until so many school days have passed after it.
void ConditionTests::coverAfter(Stretches& covered, const QDateTime& at, int schoolDays) const {
    const int first = columnOf(at);
    const int last = after(first, schoolDays) - 1;
    if (first < m_axis.columns() && first <= last)
        covered.push_back({first, last});
}

int ConditionTests::after(int column, int schoolDays) const {
    if (column >= m_axis.columns())
        return column;
    const auto date = m_axis.calendar().schoolDayAfter(m_axis.session(column).date, schoolDays);
    return date ? m_axis.columnFrom(*date) : m_axis.columns();
}

} // namespace rollbook
