// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/IssuedLetter.h"
#include "core/letters/LetterFacts.h"
#include "core/letters/Recipients.h"

namespace rollbook {

// Half or more of the sessions a letter speaks of were decided by the school (E, C2, S, C, R, T) or
// are medical (I, M): the letter waits for a person (rules.md 30). Nothing spoken of: no.
bool isSchoolCaused(const std::map<QString, int>& codes);

// How a letter of a step stands against the last of the same family about the pupil to the same
// recipient: too soon (fewer school days since than `gap`), nothing new (the same sessions told), or
// free. `last` null: there was none.
std::optional<Obstacle> obstacleAfter(const IssuedLetter* last, const LetterFacts& facts, int gap,
                                      const SchoolCalendar& calendar);

} // namespace rollbook
