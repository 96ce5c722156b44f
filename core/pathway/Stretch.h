// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace rollbook {

// Columns of a session axis during which something holds; both ends included.
struct Stretch {
    int first = 0;
    int last = 0;
    bool contains(int column) const { return first <= column && column <= last; }
    bool operator==(const Stretch&) const = default;
};
// In order of their beginning; they may overlap unless said.
using Stretches = std::vector<Stretch>;

// Overlapping and touching ones joined; `apart`: overlapping ones only.
Stretches joined(Stretches stretches);
Stretches apart(Stretches stretches);
// Of ones that do not overlap: where both hold, where either holds, where it does not within
// [0, columns).
Stretches both(const Stretches& a, const Stretches& b);
Stretches either(const Stretches& a, const Stretches& b);
Stretches neither(const Stretches& a, int columns);
// The columns that only this one of them lays claim to: from behind the one before it until the next
// begins, or its own last.
Stretch ownOf(const Stretches& all, std::size_t place);

} // namespace rollbook
