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
// In the order of LetterWay.
constexpr std::array kWays{"paper"_L1, "pdf"_L1, "email"_L1};

template <typename Enum, std::size_t n>
std::optional<Enum> fromWords(const std::array<QLatin1StringView, n>& words, QStringView text) {
    const auto found = std::ranges::find_if(words, [&](auto word) { return text == word; });
    return found == words.end() ? std::nullopt : std::optional(Enum(found - words.begin()));
}

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
    return fromWords<LetterEventKind>(kEvents, text);
}

QString toString(LetterWay way) {
    return kWays[std::size_t(way)];
}

std::optional<LetterWay> letterWayFromString(QStringView text) {
    return fromWords<LetterWay>(kWays, text);
}

bool IssuedLetter::isTo(std::optional<ContactId> whom) const {
    return contact == whom || (whom && std::ranges::find(together, *whom) != together.end());
}

} // namespace rollbook
