// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"
#include "ui/print/LetterOnPaper.h"

namespace rollbook {

// A letter with the page it goes out on. Not yet issued (`id` 0) it has no reference.
LetterOnPaper letterOnPaper(const School& school, const IssuedLetter& letter,
                            const Letterhead& letterhead);
// The sessions a letter's pupil had in its days.
YearStrip yearStrip(const Register& reg, const Pupil& pupil, const DateRange& days);

} // namespace rollbook
