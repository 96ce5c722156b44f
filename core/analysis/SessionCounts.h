// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Register.h"

namespace rollbook {

// Sessions by what they count as: Totals without its codes, for passes over everybody.
struct SessionCounts {
    int possible = 0;
    int authorised = 0;
    int unauthorised = 0;
    int late = 0; // L and U

    int absent() const { return authorised + unauthorised; }
    SessionCounts& operator+=(const SessionCounts& other);
    bool operator==(const SessionCounts&) const = default;
};

// Running counts along one row of a register: any stretch of it is one subtraction.
class SessionSums {
public:
    explicit SessionSums(const Register& reg); // outlives this

    void follow(int row);
    SessionCounts within(int first, int last) const; // of the row, columns [first, last)
    SessionCounts within(const DateRange& days) const;

private:
    // A count in each quarter; a year has fewer than 65,536 sessions.
    using Packed = std::uint64_t;
    static Packed packed(const SessionCounts& counts);
    void learnCells();

    const Register& m_register;
    std::vector<Packed> m_ofCell;
    std::vector<Packed> m_sums; // before each column, and after the last
};

} // namespace rollbook
