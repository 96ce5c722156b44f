// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/LetterChecks.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kDecidedOrMedical{"E"_L1, "C2"_L1, "S"_L1, "C"_L1,
                                       "R"_L1, "T"_L1,  "I"_L1, "M"_L1};

// The days alone make nothing new; a letter that speaks of no sessions tells its counts.
bool isSameTold(const ToldFigures& before, const ToldFigures& now) {
    if (!now.sessions.empty() || !before.sessions.empty())
        return before.sessions == now.sessions;
    return before.absent() == now.absent() && before.possible == now.possible;
}

} // namespace

bool isSchoolCaused(const std::map<QString, int>& codes) {
    int all = 0;
    int caused = 0;
    for (const auto& [code, sessions] : codes) {
        all += sessions;
        caused += std::ranges::find(kDecidedOrMedical, code) == kDecidedOrMedical.end() ? 0 : sessions;
    }
    return all > 0 && caused * 2 >= all;
}

std::optional<Obstacle> obstacleAfter(const IssuedLetter* last, const LetterFacts& facts, int gap,
                                      const SchoolCalendar& calendar) {
    if (!last)
        return std::nullopt;
    if (calendar.schoolDaysBetween(last->at.date(), facts.on) < gap)
        return Obstacle::TooSoon;
    return isSameTold(last->told, toldFigures(facts)) ? std::optional(Obstacle::NothingNew)
                                                      : std::nullopt;
}

} // namespace rollbook
