// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/patterns/Pattern.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

QString toString(PatternKind kind) {
    constexpr std::array names{
        "weekdayHalf"_L1, "weekday"_L1,     "half"_L1,        "firstOfTerm"_L1,
        "lastOfTerm"_L1,  "afterBreak"_L1,  "beforeBreak"_L1, "withSiblings"_L1,
        "lastYear"_L1,    "shortSpells"_L1, "brokenWeeks"_L1, "classIllness"_L1,
    };
    return QString(names[std::size_t(kind)]);
}

} // namespace rollbook
