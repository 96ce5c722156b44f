// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/letters/LetterTemplate.h"

namespace rollbook {

// A letter's file of up to kLetterBytes, checked whole. Errors: letters.bad (line, column, fault,
// text).
inline constexpr qsizetype kLetterBytes = 64 * 1024;
Result<LetterTemplate> readLetter(const QByteArray& text);

} // namespace rollbook
