// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/codes/CodeBook.h"
#include "core/register/CodeCounts.h"

namespace rollbook {

// Counts over some sessions. `codes` has every code read, possible or not (cli.md).
struct Totals {
    int possible = 0;
    int attended = 0; // present + approved activity
    int authorised = 0;
    int unauthorised = 0;
    int missing = 0; // due up to the boundary, and blank
    int unknown = 0; // marks no code set knows
    int late = 0;    // L and U
    CodeCounts codes = {};

    int absent() const { return authorised + unauthorised; }
    // Adds sessions that all read as one code.
    void count(const QString& code, const Judgement& judgement, int sessions);
    Totals& operator+=(const Totals& other);
    bool operator==(const Totals&) const = default;
};

} // namespace rollbook
