// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/JsonPlace.h"
#include "core/pathway/Condition.h"

#include <array>

namespace rollbook {

// A condition as a pathway's file says it: an object with one word of a test, or "all", "any" or
// "not". Faults as readPathway() lists them.
Condition readCondition(const JsonPlace& place);

// The word at the place by its table; the fault unknownWord, and the first of the table, for
// another.
template <typename T, std::size_t n>
T readWord(const JsonPlace& place, const std::array<std::pair<QLatin1StringView, T>, n>& words) {
    const QString text = place.text();
    for (const auto& [word, meaning] : words)
        if (text == word)
            return meaning;
    place.fail(QStringLiteral("unknownWord"));
    return words.front().second;
}

// From 1 Monday to 7 Sunday, by its English name.
int readWeekday(const JsonPlace& place);

} // namespace rollbook
