// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <initializer_list>
#include <utility>
#include <vector>

namespace rollbook {

// How often each code was read, in the order of codes. A map of a dozen entries in one piece: two
// thousand of them are made for every whole-school figure.
class CodeCounts {
public:
    using Entry = std::pair<QString, int>;

    CodeCounts() = default;
    CodeCounts(std::initializer_list<Entry> counts);

    // Quickest when codes come in their order.
    void add(const QString& code, int sessions);
    int of(const QString& code) const; // 0: never read
    bool contains(const QString& code) const { return of(code) != 0; }
    CodeCounts& operator+=(const CodeCounts& other);

    void reserve(std::size_t codes) { m_entries.reserve(codes); }
    auto begin() const { return m_entries.begin(); }
    auto end() const { return m_entries.end(); }
    bool operator==(const CodeCounts&) const = default;

private:
    std::vector<Entry> m_entries; // by code, each once, none of 0
};

} // namespace rollbook
