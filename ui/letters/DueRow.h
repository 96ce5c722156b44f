// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/letters/DueLetters.h"
#include "ui/words/LetterWords.h"

namespace rollbook {

// How a letter of the list stands: it can go, it asks for words first, a person may let it through,
// or nothing does.
enum class DueStanding { Ready, ToBeSaid, ToDecide, Held };

// A letter that is due, and what the person at the desk said and decided about it.
struct DueRow {
    LetterDue due;
    words::Said said = {};
    std::vector<Obstacle> letThrough = {};
    bool isTicked = false;
    bool operator==(const DueRow&) const = default;
};
// Whether both are the letter of one step to one recipient.
bool isSameRow(const DueRow& a, const DueRow& b);

bool isAllSaid(const DueRow& row);
DueStanding standingOf(const DueRow& row);
// What holds it, the gravest first; empty: it can go.
std::vector<Obstacle> holding(const DueRow& row);

} // namespace rollbook
