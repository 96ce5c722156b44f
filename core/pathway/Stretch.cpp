// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/Stretch.h"

#include <algorithm>
#include <iterator>

namespace rollbook {

namespace {

// Those with at most `gap` columns between them become one; -1: those that share a column.
Stretches closed(Stretches stretches, int gap) {
    std::ranges::sort(stretches, {}, &Stretch::first);
    Stretches result;
    for (const Stretch& each : stretches) {
        if (!result.empty() && each.first <= result.back().last + 1 + gap)
            result.back().last = std::max(result.back().last, each.last);
        else
            result.push_back(each);
    }
    return result;
}

} // namespace

Stretches joined(Stretches stretches) {
    return closed(std::move(stretches), 0);
}

Stretches apart(Stretches stretches) {
    return closed(std::move(stretches), -1);
}

Stretches both(const Stretches& a, const Stretches& b) {
    Stretches result;
    auto inA = a.begin();
    auto inB = b.begin();
    while (inA != a.end() && inB != b.end()) {
        const Stretch common{std::max(inA->first, inB->first), std::min(inA->last, inB->last)};
        if (common.first <= common.last)
            result.push_back(common);
        if (inA->last < inB->last)
            ++inA;
        else
            ++inB;
    }
    return result;
}

Stretches either(const Stretches& a, const Stretches& b) {
    Stretches all = a;
    std::ranges::copy(b, std::back_inserter(all));
    return joined(std::move(all));
}

Stretches neither(const Stretches& a, int columns) {
    Stretches result;
    int next = 0;
    for (const Stretch& each : a) {
        if (next < each.first)
            result.push_back({next, each.first - 1});
        next = each.last + 1;
    }
    if (next < columns)
        result.push_back({next, columns - 1});
    return result;
}

Stretch ownOf(const Stretches& all, std::size_t place) {
    const Stretch& it = all[place];
    const int first = place == 0 ? 0 : std::min(all[place - 1].last + 1, it.first);
    const bool isLast = place + 1 == all.size();
    return {first, isLast ? it.last : std::clamp(all[place + 1].first - 1, it.first, it.last)};
}

} // namespace rollbook
