// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roll/Staff.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr std::array<std::pair<Phase, QLatin1StringView>, 4> kPhases{{
    {Phase::Primary, "primary"_L1},
    {Phase::Secondary, "secondary"_L1},
    {Phase::AllThrough, "all-through"_L1},
    {Phase::Special, "special"_L1},
}};

} // namespace

QString toString(Phase phase) {
    const auto found = std::ranges::find(kPhases, phase, [](const auto& row) { return row.first; });
    return QString(found->second);
}

std::optional<Phase> phaseFromString(QStringView text) {
    for (const auto& [phase, name] : kPhases)
        if (text == name)
            return phase;
    return std::nullopt;
}

} // namespace rollbook
