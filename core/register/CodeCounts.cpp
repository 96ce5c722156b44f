// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/CodeCounts.h"

#include <algorithm>

namespace rollbook {

CodeCounts::CodeCounts(std::initializer_list<Entry> counts) {
    for (const auto& [code, sessions] : counts)
        add(code, sessions);
}

void CodeCounts::add(const QString& code, int sessions) {
    if (sessions == 0)
        return;
    const bool isLast = m_entries.empty() || m_entries.back().first < code;
    const auto place = isLast ? m_entries.end()
                              : std::ranges::lower_bound(m_entries, code, {}, &Entry::first);
    if (isLast || place->first != code)
        m_entries.emplace(place, code, sessions);
    else
        place->second += sessions;
}

int CodeCounts::of(const QString& code) const {
    const auto found = std::ranges::lower_bound(m_entries, code, {}, &Entry::first);
    return found == m_entries.end() || found->first != code ? 0 : found->second;
}

CodeCounts& CodeCounts::operator+=(const CodeCounts& other) {
    if (m_entries.empty())
        m_entries = other.m_entries;
    else
        for (const auto& [code, sessions] : other)
            add(code, sessions);
    return *this;
}

} // namespace rollbook
