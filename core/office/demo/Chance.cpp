// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/demo/Chance.h"

namespace rollbook::demo {

Chance Chance::of(quint64 seed, quint64 thing) {
    Chance mixed(seed * 0x9E3779B97F4A7C15ULL + thing);
    return Chance(mixed.next());
}

quint64 Chance::next() {
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

// The bias of the remainder is far below what a demo school could show.
int Chance::below(int n) {
    return int(next() % quint64(n));
}

quint64 hashOf(QStringView text) {
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001B3ULL;
    return hash;
}

} // namespace rollbook::demo
