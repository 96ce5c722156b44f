// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Rate.h"

#include <span>

namespace rollbook {

// How likely something is when absence falls at random, in whole parts of 2^31: the same on every
// machine, no floating point. Every step rounds up, so that it is never below the true chance, and
// above it by less than one part a step.
class Chance {
public:
    using Parts = qint64;
    static constexpr Parts kCertain = Parts(1) << 31;

    static constexpr Chance ofParts(Parts parts) {
        return Chance(parts < kCertain ? parts : kCertain);
    }
    static Chance of(Rate share); // rounded up

    constexpr Parts parts() const { return m_parts; }
    constexpr bool isAtMost(qint64 numerator, qint64 denominator) const {
        return m_parts * denominator <= numerator * kCertain;
    }
    friend constexpr auto operator<=>(Chance, Chance) = default;

private:
    explicit constexpr Chance(Parts parts)
        : m_parts(parts) {}
    Parts m_parts;
};

// At least `hits` of independent trials succeed, each with its own chance; and where all have one.
Chance chanceOfAtLeast(int hits, std::span<const Chance> trials);
Chance chanceOfAtLeast(int hits, int trials, Chance each);

// At least `hits` of `draws` from an urn are marked; none is put back. At most 2,000 in the urn.
struct Urn {
    int all = 0;
    int marked = 0;
};
Chance chanceOfDrawing(int hits, const Urn& urn, int draws);

// So many different days, drawn from weeks of so many days each, touch at least `hits` weeks;
// certain where `hits` is no more than the average.
Chance chanceOfTouching(int hits, std::span<const int> weeks, int days);

} // namespace rollbook
