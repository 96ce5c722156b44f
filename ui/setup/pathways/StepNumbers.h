// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/Condition.h"

namespace rollbook {

// A number of a condition as a form offers it. Percentages are in tenths; a weekday is 1 to 5.
struct StepNumber {
    enum class Kind { Count, Percent, Weekday };
    QString label; // "No reason given: day of the absence"
    int value = 0;
    int least = 0;
    int most = 0;
    Kind kind = Kind::Count;
    bool operator==(const StepNumber&) const = default;
};

// Every number of a condition, in the order it is read.
std::vector<StepNumber> numbersOf(const Condition& condition);
// The same condition with its numbers as given, in the same order and as many.
Condition withNumbers(Condition condition, const std::vector<int>& values);

} // namespace rollbook
