// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <QHashFunctions>

#include <compare>
#include <functional>

namespace rollbook {

// A row's identity, of one kind. Absent is std::optional<Id>, never a reserved value.
template <typename Tag>
class Id {
public:
    explicit constexpr Id(qint64 value) noexcept : m_value(value) {}

    constexpr qint64 value() const noexcept { return m_value; }

    friend constexpr bool operator==(Id, Id) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(Id, Id) noexcept = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

} // namespace rollbook

template <typename Tag>
struct std::hash<rollbook::Id<Tag>> {
    size_t operator()(rollbook::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
