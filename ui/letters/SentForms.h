// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/IssuedLetter.h"
#include "ui/letters/SentPaper.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

// What became of a letter, asked for and put on record. Refused, the form stays and says why.
void askPosted(const Surroundings& around, const IssuedLetter& letter);
void askReturned(const Surroundings& around, const IssuedLetter& letter);
void askAnswered(const Surroundings& around, const IssuedLetter& letter);

// Which label of the first sheet is free, from 1, and who is left out; nothing: called off.
std::optional<int> askFirstFreeLabel(const Surroundings& around, const LetterLabels& all);

} // namespace rollbook
