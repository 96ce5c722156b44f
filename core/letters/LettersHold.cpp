// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/LettersHold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// In the order of HoldCause.
constexpr std::array kCauses{"bereavement"_L1, "hospital"_L1, "death"_L1, "police"_L1,
                             "safeguarding"_L1};

} // namespace

QString toString(HoldCause cause) {
    return kCauses[std::size_t(cause)];
}

std::optional<HoldCause> holdCauseFromString(QStringView text) {
    const auto found = std::ranges::find_if(kCauses, [&](auto word) { return text == word; });
    if (found == kCauses.end())
        return std::nullopt;
    return HoldCause(found - kCauses.begin());
}

} // namespace rollbook
