// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/Spell.h"

namespace rollbook {

// How somebody's absence is made up: a description, that claims nothing. Medians are the lower of
// two in the middle.
struct SpellShape {
    int spells = 0;
    int sessions = 0; // in all of them
    int medianSessions = 0;
    int medianGap = 0;      // school days at school between two of them; 0 for one alone
    int ofOneDayOrLess = 0; // spells of at most two sessions
    bool operator==(const SpellShape&) const = default;
};

// Nothing for fewer than two spells (rules.md 14).
std::optional<SpellShape> spellShape(const Register& reg, PupilId pupil, const DateRange& range,
                                     const AsAt& asAt);

} // namespace rollbook
