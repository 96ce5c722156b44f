// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/IssuedLetter.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

// What became of a letter, asked for and put on record. Refused, the form stays and says why.
void askPosted(const Surroundings& around, const IssuedLetter& letter);
void askReturned(const Surroundings& around, const IssuedLetter& letter);
void askAnswered(const Surroundings& around, const IssuedLetter& letter);

} // namespace rollbook
