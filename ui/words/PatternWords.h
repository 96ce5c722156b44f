// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/patterns/Pattern.h"
#include "core/analysis/patterns/SpellShape.h"

namespace rollbook::words {

// What a finding says, as one would say it aloud, of nobody's doing and no other child by name:
// "6 of 8 absences on Mondays; class: 1 in 5". Without a class to compare with, the school.
QString sentence(const Pattern& pattern);
// "7 spells, typically 2 sessions, 12 school days apart; 5 of a day or less".
QString sentence(const SpellShape& shape);
// "1 in 5", "4 in 10", "none", "all": near enough to be said.
QString share(Rate rate);

} // namespace rollbook::words
