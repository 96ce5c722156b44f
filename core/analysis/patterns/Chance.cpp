// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/patterns/Chance.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace rollbook {

namespace {

using Parts = Chance::Parts;

constexpr Parts product(Parts a, Parts b) {
    return (a * b + Chance::kCertain - 1) >> 31;
}

constexpr Parts share(Parts of, int part, int whole) {
    return (of * part + whole - 1) / whole;
}

// The chances of every number of hits so far; those who have enough stay there.
std::vector<Parts> noneYet(int hits) {
    std::vector<Parts> reached(std::size_t(hits) + 1, 0);
    reached[0] = Chance::kCertain;
    return reached;
}

void tryOnce(std::vector<Parts>& reached, Parts chance) {
    const std::size_t enough = reached.size() - 1;
    reached[enough] += product(reached[enough - 1], chance);
    for (std::size_t hits = enough - 1; hits > 0; --hits)
        reached[hits] = product(reached[hits], Chance::kCertain - chance) +
                        product(reached[hits - 1], chance);
    reached[0] = product(reached[0], Chance::kCertain - chance);
}

void drawOnce(std::vector<Parts>& reached, const Urn& urn, int drawn) {
    const int left = urn.all - drawn;
    const int enough = int(reached.size()) - 1;
    for (int hits = enough; hits >= 0; --hits) {
        Parts& here = reached[std::size_t(hits)];
        if (hits < enough)
            here = share(here, left - (urn.marked - hits), left);
        if (hits > 0)
            here += share(reached[std::size_t(hits) - 1], urn.marked - (hits - 1), left);
    }
}

// Goes through the weeks a day at a time. A day is one of those drawn with the chance
// (still to draw)/(days to come), whatever went before.
class Weeks {
public:
    Weeks(int hits, int days, int all)
        : m_hits(std::size_t(hits))
        , m_toDraw(std::size_t(days))
        , m_toCome(all)
        , m_states((m_toDraw + 1) * m_hits) {
        at(m_toDraw, 0).untouched = Chance::kCertain;
    }

    void passWeek(int days) {
        for (; days > 0; --days)
            passDay();
        for (State& state : m_states)
            state = {state.untouched + state.touched, 0};
    }
    Chance enough() const { return Chance::ofParts(m_enough); }

private:
    // By whether the week that is on was touched; `touched` counts it.
    struct State {
        Parts untouched = 0;
        Parts touched = 0;
    };
    State& at(std::size_t toDraw, std::size_t hits) { return m_states[toDraw * m_hits + hits]; }

    void passDay() {
        const int last = std::min(int(m_toDraw), m_toCome);
        for (int toDraw = 0; toDraw <= last; ++toDraw) {
            skip(std::size_t(toDraw), share(Chance::kCertain, m_toCome - toDraw, m_toCome));
            if (toDraw < int(m_toDraw))
                draw(std::size_t(toDraw) + 1,
                     share(Chance::kCertain, std::min(toDraw + 1, m_toCome), m_toCome));
        }
        --m_toCome;
    }
    void skip(std::size_t toDraw, Parts chance) {
        for (std::size_t hits = 0; hits < m_hits; ++hits) {
            State& state = at(toDraw, hits);
            state = {product(state.untouched, chance), product(state.touched, chance)};
        }
    }
    // From those with `toDraw` still to draw, before they are passed on, to one less.
    void draw(std::size_t toDraw, Parts chance) {
        for (std::size_t hits = 0; hits < m_hits; ++hits) {
            const State& from = at(toDraw, hits);
            at(toDraw - 1, hits).touched += product(from.touched, chance);
            (hits + 1 < m_hits ? at(toDraw - 1, hits + 1).touched : m_enough) +=
                product(from.untouched, chance);
        }
    }

    std::size_t m_hits;
    std::size_t m_toDraw;
    int m_toCome;
    std::vector<State> m_states; // by days still to draw, then by weeks touched
    Parts m_enough = 0;
};

} // namespace

Chance Chance::of(Rate share) {
    return ofParts((share.part() * kCertain + share.whole() - 1) / share.whole());
}

Chance chanceOfAtLeast(int hits, std::span<const Chance> trials) {
    if (hits <= 0)
        return Chance::ofParts(Chance::kCertain);
    std::vector<Parts> reached = noneYet(hits);
    for (const Chance& chance : trials)
        tryOnce(reached, chance.parts());
    return Chance::ofParts(reached.back());
}

Chance chanceOfAtLeast(int hits, int trials, Chance each) {
    return chanceOfAtLeast(hits, std::vector<Chance>(std::size_t(trials), each));
}

Chance chanceOfDrawing(int hits, const Urn& urn, int draws) {
    if (hits <= 0)
        return Chance::ofParts(Chance::kCertain);
    std::vector<Parts> reached = noneYet(hits);
    for (int drawn = 0; drawn < std::min(draws, urn.all); ++drawn)
        drawOnce(reached, urn, drawn);
    return Chance::ofParts(reached.back());
}

Chance chanceOfTouching(int hits, std::span<const int> weeks, int days) {
    if (hits <= 0)
        return Chance::ofParts(Chance::kCertain);
    const int all = std::accumulate(weeks.begin(), weeks.end(), 0);
    Weeks passing(hits, std::min(days, all), all);
    for (const int week : weeks)
        passing.passWeek(week);
    return passing.enough();
}

} // namespace rollbook
