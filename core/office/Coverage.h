// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

// What a closure would supersede in the years that are loaded.
struct Coverage {
    int sessions = 0; // term sessions inside it
    int marks = 0;
    int blanks = 0;   // sessions due without a mark
};
Coverage coverageOf(const School& school, const Closure& closure);

// Registers of covered classes taken for covered sessions: the ones to ask about when the school
// closes during the day (rules.md 4).
std::vector<Closure::TakenBefore> takenUnder(const School& school, const Closure& closure);

} // namespace rollbook
