// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/IssuedLetter.h"

#include "core/letters/LetterFacts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// In the order of LetterEventKind.
constexpr std::array kEvents{"posted"_L1, "returned"_L1, "reprinted"_L1, "answered"_L1};

} // namespace

ToldFigures toldFigures(const LetterFacts& facts) {
    const Totals& totals = facts.now.totals;
    return {.range = facts.now.range,
            .until = facts.now.until,
            .possible = totals.possible,
            .authorised = totals.authorised,
            .unauthorised = totals.unauthorised,
            .sessions = facts.sessions};
}

QString toString(LetterEventKind kind) {
    return kEvents[std::size_t(kind)];
}

std::optional<LetterEventKind> letterEventKindFromString(QStringView text) {
    const auto found = std::ranges::find_if(kEvents, [&](auto word) { return text == word; });
    if (found == kEvents.end())
        return std::nullopt;
    return LetterEventKind(found - kEvents.begin());
}

} // namespace rollbook
