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
        reached[hits] =
            product(reached[hits], Chance::kCertain - chance) + product(reached[hits - 1], chance);
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
// (still to draw)/(days to come), whatever went before. What can no longer touch enough weeks is
// not followed.
class Weeks {
public:
    Weeks(int hits, int weeks, int days, int all)
        : m_hits(hits)
        , m_weeksAfter(weeks)
        , m_toDraw(days)
        , m_toCome(all)
        , m_states(std::size_t((days + 1) * hits)) {
        from(m_toDraw)[0].untouched = Chance::kCertain;
    }

    void passWeek(int days) {
        --m_weeksAfter;
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
    // Of so many days still to draw, by weeks touched.
    State* from(int toDraw) { return m_states.data() + toDraw * m_hits; }
    int leastHits(int toDraw, int weeks) const {
        return std::max(0, m_hits - std::min(toDraw, weeks));
    }

    void passDay() {
        for (int toDraw = 0; toDraw <= std::min(m_toDraw, m_toCome); ++toDraw) {
            skip(toDraw, share(Chance::kCertain, m_toCome - toDraw, m_toCome));
            if (toDraw < std::min(m_toDraw, m_toCome))
                draw(toDraw + 1, share(Chance::kCertain, toDraw + 1, m_toCome));
        }
        --m_toCome;
    }
    void skip(int toDraw, Parts chance) {
        State* const states = from(toDraw);
        for (int hits = leastHits(toDraw, m_weeksAfter + 1); hits < m_hits; ++hits)
            states[hits] = {product(states[hits].untouched, chance),
                            product(states[hits].touched, chance)};
    }
    // To one day less to draw, of which the states have been passed on already.
    void draw(int toDraw, Parts chance) {
        const State* const states = from(toDraw);
        State* const drawn = from(toDraw - 1);
        for (int hits = leastHits(toDraw, m_weeksAfter + 1); hits < m_hits; ++hits) {
            drawn[hits].touched += product(states[hits].touched, chance);
            (hits + 1 < m_hits ? drawn[hits + 1].touched : m_enough) +=
                product(states[hits].untouched, chance);
        }
    }

    int m_hits;
    int m_weeksAfter;
    int m_toDraw;
    int m_toCome;
    std::vector<State> m_states; // by days still to draw, then by weeks touched
    Parts m_enough = 0;
};

// No more weeks than are touched on average is no news: half the time there are more.
bool isOrdinary(int hits, std::span<const int> weeks, int days, int all) {
    Parts missed = 0; // weeks, on average
    for (const int week : weeks) {
        Parts chance = Chance::kCertain;
        for (int day = 0; day < week; ++day)
            chance = share(chance, std::max(0, all - day - days), all - day);
        missed += chance;
    }
    return Parts(hits) * Chance::kCertain <= Parts(weeks.size()) * Chance::kCertain - missed;
}

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
    const int all = std::accumulate(weeks.begin(), weeks.end(), 0);
    if (hits <= 0 || isOrdinary(hits, weeks, days, all))
        return Chance::ofParts(Chance::kCertain);
    Weeks passing(hits, int(weeks.size()), std::min(days, all), all);
    for (const int week : weeks)
        passing.passWeek(week);
    return passing.enough();
}

} // namespace rollbook
