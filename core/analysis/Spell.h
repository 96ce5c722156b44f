// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/AsAt.h"

#include <set>

namespace rollbook {

// A longest run of a pupil's own sessions marked absent, U included (rules.md 14).
struct Spell {
    SessionKey first;
    SessionKey last;
    int sessions = 0;
    std::optional<SessionKey> endedByBlank = std::nullopt; // the blank that breaks it, to be chased
    bool operator==(const Spell&) const = default;
};

// Which sessions make a run: every absence, or those that read as one of some codes.
using SpellCodes = std::optional<std::set<QString>>;

// The spells of a pupil in the range, oldest first, over registers in order of year: the summer
// does not break one. Sessions that are not possible neither break nor lengthen it; a blank not yet
// due ends the look.
std::vector<Spell> spells(std::span<const Register* const> registers, PupilId pupil,
                          const DateRange& range, const AsAt& asAt, const SpellCodes& codes = {});

} // namespace rollbook
