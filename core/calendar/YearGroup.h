// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace rollbook {

// A national curriculum year: nursery 1 and 2, reception, 1 to 14.
class YearGroup {
public:
    // N1 -> -2, N2 -> -1, Reception -> 0, Year n -> n. Nothing outside -2..14.
    static std::optional<YearGroup> fromNumber(int number);
    // Forgiving: "R", "Reception", "N1", "Nursery 2", "3", "Year 3", "Y3", "year3".
    static std::optional<YearGroup> fromText(const QString& text);

    int number() const { return m_number; }
    // `years` later (or earlier, if negative). Nothing when that is no year group.
    std::optional<YearGroup> shifted(int years) const { return fromNumber(m_number + years); }
    // "N1", "N2", "R", "3": as a calendar file and the command line write it.
    QString toString() const;

    friend bool operator==(YearGroup, YearGroup) = default;
    friend std::strong_ordering operator<=>(YearGroup, YearGroup) = default;

private:
    explicit YearGroup(int number)
        : m_number(number) {}
    int m_number;
};

} // namespace rollbook
