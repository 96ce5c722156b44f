// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/LetterOnPaper.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

// A letter over the window, large enough to be read.
void showLetter(const Surroundings& around, const QString& title, const LetterOnPaper& letter);

} // namespace rollbook
