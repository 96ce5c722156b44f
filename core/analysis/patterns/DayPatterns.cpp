// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/patterns/DayPatterns.h"

#include "core/analysis/patterns/PatternRules.h"

#include <algorithm>

namespace rollbook {

namespace {

enum class Edge { FirstOfTerm, LastOfTerm, AfterBreak, BeforeBreak };
constexpr std::size_t kEdges = 4;

struct Question {
    PatternKind kind;
    int weekday = 0; // 0: any
    std::optional<Half> half = std::nullopt;
    std::optional<Edge> edge = std::nullopt;
};

std::vector<Question> questions() {
    std::vector<Question> all;
    for (int weekday = Qt::Monday; weekday <= Qt::Friday; ++weekday) {
        for (const Half half : {Half::AM, Half::PM})
            all.push_back({PatternKind::WeekdayHalf, weekday, half});
        all.push_back({PatternKind::Weekday, weekday});
    }
    for (const Half half : {Half::AM, Half::PM})
        all.push_back({PatternKind::Half, 0, half});
    all.push_back({.kind = PatternKind::FirstOfTerm, .edge = Edge::FirstOfTerm});
    all.push_back({.kind = PatternKind::LastOfTerm, .edge = Edge::LastOfTerm});
    all.push_back({.kind = PatternKind::AfterBreak, .edge = Edge::AfterBreak});
    all.push_back({.kind = PatternKind::BeforeBreak, .edge = Edge::BeforeBreak});
    return all;
}

bool isAt(const SchoolDay& day, Edge edge) {
    const std::array<bool, kEdges> at{day.isFirstOfTerm, day.isLastOfTerm, day.isAfterBreak,
                                      day.isBeforeBreak};
    return at[std::size_t(edge)];
}

bool covers(const Question& question, const SchoolDay& day) {
    return (question.weekday == 0 || question.weekday == day.date.dayOfWeek()) &&
           (!question.edge || isAt(day, *question.edge));
}

// As if everything that can be missed were.
DayCounts everything(DayMark mark) {
    DayCounts counts{.possible = 1, .away = 1};
    if (mark.hasBothHalves())
        counts.halfDays = {1, 1};
    return counts;
}

// The absences of somebody, by all that is asked after.
class Sums {
public:
    void add(const SchoolDay& day, const DayCounts& counts) {
        m_all += counts;
        m_byWeekday[std::size_t(day.date.dayOfWeek())] += counts;
        for (std::size_t edge = 0; edge < kEdges; ++edge)
            if (isAt(day, Edge(edge)))
                m_byEdge[edge] += counts;
    }
    // How many fall where the question asks, and of how many.
    Tally tallyOf(const Question& question) const {
        const DayCounts& there = question.edge      ? m_byEdge[std::size_t(*question.edge)]
                                 : question.weekday ? m_byWeekday[std::size_t(question.weekday)]
                                                    : m_all;
        if (!question.half)
            return {there.away, m_all.away};
        return {there.halfDays[std::size_t(*question.half)], m_all.halfDays[0] + m_all.halfDays[1]};
    }

private:
    DayCounts m_all;
    std::array<DayCounts, Qt::Sunday + 1> m_byWeekday;
    std::array<DayCounts, kEdges> m_byEdge;
};

struct Compared {
    Sums own;
    Sums calendar;
    Sums ofClass;
    Sums ofSchool;
};

Compared compared(const AwayGrid& grid, std::span<const CountedDay> counted) {
    Compared sums;
    for (const CountedDay& one : counted) {
        const SchoolDay& day = grid.days()[std::size_t(one.day)];
        sums.own.add(day, DayCounts::of(one.mark));
        sums.calendar.add(day, everything(one.mark));
        sums.ofClass.add(day, one.inClass);
        sums.ofSchool.add(day, one.inSchool);
    }
    return sums;
}

std::vector<SessionKey> sessionsThere(const Question& question, const AwayGrid& grid, int row,
                                      std::span<const CountedDay> counted) {
    std::vector<SessionKey> sessions;
    for (const CountedDay& one : counted)
        if (covers(question, grid.days()[std::size_t(one.day)]) &&
            (!question.half || (one.mark.isHalfDay() && one.mark.isAway(*question.half))))
            std::ranges::move(grid.sessionsMissed(row, one.day), std::back_inserter(sessions));
    return sessions;
}

std::optional<Pattern> patternOf(const Question& question, const Compared& sums) {
    const Tally own = sums.own.tallyOf(question);
    const Tally calendar = sums.calendar.tallyOf(question);
    const auto byCalendar = Rate::make(calendar.part, calendar.whole);
    if (!byCalendar || !isEnough(question.kind, own.part, own.whole))
        return std::nullopt;
    Pattern found{.kind = question.kind,
                  .weekday = question.weekday,
                  .half = question.half,
                  .absences = own.part,
                  .of = own.whole,
                  .ofClass = comparable(sums.ofClass.tallyOf(question)),
                  .ofSchool = comparable(sums.ofSchool.tallyOf(question))};
    const Chance usual = usualChance(*byCalendar, found.ofClass, found.ofSchool);
    if (!isBeyondChance(found.kind, chanceOfAtLeast(found.absences, found.of, usual)))
        return std::nullopt;
    return found;
}

// Whether `other` says all that `pattern` says.
bool isEchoedIn(const Pattern& pattern, const Pattern& other) {
    if (!std::ranges::includes(other.sessions, pattern.sessions))
        return false;
    return other.sessions.size() > pattern.sessions.size() || other.kind < pattern.kind;
}

} // namespace

std::vector<Pattern> dayPatterns(const AwayGrid& grid, int row,
                                 std::span<const CountedDay> counted) {
    static const std::vector<Question> kQuestions = questions();
    const Compared sums = compared(grid, counted);
    std::vector<Pattern> patterns;
    for (const Question& question : kQuestions)
        if (auto found = patternOf(question, sums)) {
            found->sessions = sessionsThere(question, grid, row, counted);
            patterns.push_back(std::move(*found));
        }
    return withoutEchoes(patterns);
}

std::vector<Pattern> withoutEchoes(const std::vector<Pattern>& patterns) {
    std::vector<Pattern> kept;
    std::ranges::copy_if(patterns, std::back_inserter(kept), [&](const Pattern& pattern) {
        return std::ranges::none_of(
            patterns, [&](const Pattern& other) { return isEchoedIn(pattern, other); });
    });
    std::ranges::stable_sort(kept, {}, &Pattern::kind);
    return kept;
}

} // namespace rollbook
