// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstddef>
#include <utility>
#include <vector>

namespace rollbook::demo {

// Chance that is the same on every machine (splitmix64); the distributions of the standard library
// are not.
class Chance {
public:
    explicit Chance(quint64 seed)
        : m_state(seed) {}
    // Chance of its own for one thing, so that a change to another does not move it.
    static Chance of(quint64 seed, quint64 thing);

    quint64 next();
    int below(int n); // 0..n-1; n > 0
    int between(int least, int most) { return least + below(most - least + 1); }
    bool perMille(int k) { return below(1000) < k; }

    template <typename T>
    const T& pick(const std::vector<T>& from) {
        return from[std::size_t(below(int(from.size())))];
    }
    template <typename T>
    void shuffle(std::vector<T>& values) {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[std::size_t(below(int(i)))]);
    }

private:
    quint64 m_state;
};

// The same on every machine, as qHash need not be (FNV-1a).
quint64 hashOf(QStringView text);

} // namespace rollbook::demo
