// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/patterns/Chance.h"
#include "core/analysis/patterns/Pattern.h"

#include <array>
#include <numeric>

namespace rollbook {

// When something is a pattern: enough of it, and too unlikely to be chance.
struct PatternRule {
    PatternKind kind;
    int questions; // asked of every pupil: one a weekday …
    int leastAbsences;
    int leastOf;
    int allowed; // in 10,000: how often chance alone may answer one question with yes
};

inline constexpr std::array kPatternRules{
    PatternRule{PatternKind::WeekdayHalf, 10, 4, 4, 4},
    PatternRule{PatternKind::Weekday, 5, 4, 5, 28},
    PatternRule{PatternKind::Half, 2, 8, 8, 45},
    PatternRule{PatternKind::FirstOfTerm, 1, 3, 4, 8},
    PatternRule{PatternKind::LastOfTerm, 1, 3, 4, 8},
    PatternRule{PatternKind::AfterBreak, 1, 3, 4, 12},
    PatternRule{PatternKind::BeforeBreak, 1, 3, 4, 12},
    PatternRule{PatternKind::WithSiblings, 1, 3, 4, 45},
    PatternRule{PatternKind::LastYear, 1, 3, 4, 35},
    PatternRule{PatternKind::ShortSpells, 1, 10, 10, 10},
    PatternRule{PatternKind::BrokenWeeks, 1, 6, 6, 50},
    PatternRule{PatternKind::ClassIllness, 1, 5, 10, 50},
};

// Bonferroni: whatever the questions have to do with one another, a pupil whose absence is random
// is found to have a pattern no more often than all they allow together, 500 in 10,000 or 5%.
inline constexpr int kAllowedTogether = std::accumulate(
    kPatternRules.begin(), kPatternRules.end(), 0,
    [](int sum, const PatternRule& rule) { return sum + rule.questions * rule.allowed; });
static_assert(kAllowedTogether <= 500);

constexpr const PatternRule& ruleOf(PatternKind kind) {
    return kPatternRules[std::size_t(kind)];
}
static_assert([] {
    for (std::size_t i = 0; i < kPatternRules.size(); ++i)
        if (kPatternRules[i].kind != PatternKind(i))
            return false;
    return true;
}());

constexpr bool isEnough(PatternKind kind, int absences, int of) {
    return absences >= ruleOf(kind).leastAbsences && of >= ruleOf(kind).leastOf;
}
// `looks`: among how many like it was it picked out?
constexpr bool isBeyondChance(PatternKind kind, Chance chance, int looks = 1) {
    return chance.isAtMost(ruleOf(kind).allowed, qint64(10'000) * looks);
}

// Others are compared with only when they have so many absences between them.
inline constexpr int kLeastCompared = 20;

} // namespace rollbook
