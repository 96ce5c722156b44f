// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/ConditionTests.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace rollbook {

// Each day is asked for itself, until a mark of the day says otherwise.
Stretches ConditionTests::operator()(const when::OffSite& test) const {
    const auto& among = m_lines.among(test.codes);
    Stretches stretches;
    for (const auto& [column, nextPlain] : m_about.events) {
        if (column < m_axis.firstOfYear() || !among[m_about.line[std::size_t(column)]])
            continue;
        const bool sameDay = !stretches.empty() &&
                             m_axis.dayOf(stretches.back().last) == m_axis.dayOf(column);
        if (!sameDay)
            stretches.push_back({column, column});
        stretches.back().last = withoutAMark(column) ? lastOfDay(column) : column;
    }
    return stretches;
}

// Nothing is marked in the rest of the column's day.
bool ConditionTests::withoutAMark(int column) const {
    const auto rest = std::span(m_about.line).subspan(std::size_t(column) + 1,
                                                      std::size_t(lastOfDay(column) - column));
    return std::ranges::all_of(rest, [](PupilLines::Number number) {
        return number < PupilLines::kFirstCode;
    });
}

// Each date is for itself: a review held and the next one missed is asked again. What an act of a
// step that decides is waited for is a decision, and no word with the home makes it.
Stretches ConditionTests::operator()(const when::DatePassed& test) const {
    using Which = when::DatePassed::Which;
    const auto isDecided = [this](const Settlement& asked) {
        return std::ranges::any_of(m_about.settlements, [&asked](const Settlement* each) {
            return each->step == asked.step && each->at > asked.at &&
                   each->kind != Settlement::Kind::Deferred;
        });
    };
    Stretches stretches;
    for (const Settlement* each : m_about.settlements) {
        if (!test.step.isEmpty() && each->step != test.step)
            continue;
        const Step* step = m_pathway.step(each->step);
        const bool decides = step && step->kind == u"decide";
        if (test.which != Which::Review && decides != (test.which == Which::Decision))
            continue;
        const QDate due = test.which == Which::Review ? each->reviewOn : each->responseBy;
        const bool isOver = decides && test.which == Which::Decision ? isDecided(*each)
                                                                     : isAnswered(*each);
        if (due.isValid() && due < m_axis.asAt().date && !isOver)
            addFrom(stretches, due.addDays(1), {});
    }
    std::ranges::sort(stretches, {}, &Stretch::first);
    return stretches;
}

// A word with the home, of somebody who may be told of the child (rules.md 27); of a flagged child
// nobody's whom the school does not know, unless it went there itself (rules.md 32).
bool ConditionTests::isAnswer(const ContactMade& made) const {
    if (made.outcome != ContactOutcome::Reached || !isWithHome(made.kind))
        return false;
    if (!made.with)
        return made.kind == ContactKind::Visit || made.kind == ContactKind::WelfareCheck ||
               std::ranges::none_of(m_about.flags, [](const CharacteristicKind* each) {
                   return each->accelerates;
               });
    const auto links = m_axis.registers().back()->roll().contactsOf(m_about.pupil->id);
    const auto link = std::ranges::find_if(links, [&](const PupilContact* each) {
        return each->contact == *made.with;
    });
    const QDate day = made.at.date();
    return link != links.end() &&
           !(*link)->restrictionOn(RestrictionKind::DoNotContact, day) &&
           !(*link)->restrictionOn(RestrictionKind::NoInformation, day);
}

bool ConditionTests::isAnswered(const Settlement& asked) const {
    return std::ranges::any_of(m_about.contacts, [&](const ContactMade* each) {
        return each->at > asked.at && each->outcome == ContactOutcome::Reached;
    });
}

// Done until it is asked anew. Put off it is not done; not needed it is neither done nor waited for.
Stretches ConditionTests::operator()(const when::StepIs& test) const {
    const Step* step = m_pathway.step(test.step);
    const Stretches asked = m_in.of(m_in.whenOf(*step));
    Stretches stretches;
    for (auto each = asked.begin(); each != asked.end(); ++each) {
        const Stretch own = ownOf(asked, std::size_t(each - asked.begin()));
        const Settlement* settled = m_in.settling(*step, *each, own.first);
        const bool wantsDone = test.state == when::StepIs::State::Done;
        const bool counts = settled && (settled->kind == Settlement::Kind::Done ||
                                        (!wantsDone && settled->kind == Settlement::Kind::NotNeeded));
        const int at = counts ? columnOf(settled->at) : m_axis.columns();
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
    coverAfter(covered, m_axis.firstOfYear(), test.schoolDays);
    for (const Settlement* each : m_about.settlements)
        if (each->kind != Settlement::Kind::Deferred)
            coverAfter(covered, columnOf(each->at), test.schoolDays);
    for (const ContactMade* each : m_about.contacts)
        if (each->outcome == ContactOutcome::Reached)
            coverAfter(covered, columnOf(each->at), test.schoolDays);
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
void ConditionTests::coverAfter(Stretches& covered, int first, int schoolDays) const {
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
