// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace rollbook {

// A part of a whole, in counts. Compared by cross-multiplication, never as a rounded number.
class Rate {
public:
    // Nothing for a whole of 0 or less, or a part outside 0..whole.
    static std::optional<Rate> make(qint64 part, qint64 whole);

    qint64 part() const { return m_part; }
    qint64 whole() const { return m_whole; }

    // part/whole >= numerator/denominator; inclusive. denominator > 0.
    bool isAtLeast(qint64 numerator, qint64 denominator) const;

    friend bool operator==(Rate a, Rate b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(Rate a, Rate b);

private:
    Rate(qint64 part, qint64 whole) : m_part(part), m_whole(whole) {}

    qint64 m_part;
    qint64 m_whole;
};

// The one place where a rate becomes digits: a percentage, half up, one decimal ("93.8").
QString percentHalfUpOneDecimal(Rate rate);
// The same, or `none` where there is no rate.
QString percentHalfUpOneDecimal(std::optional<Rate> rate, const QString& none);

} // namespace rollbook
