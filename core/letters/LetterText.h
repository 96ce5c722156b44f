// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/letters/LetterTemplate.h"

#include <map>
#include <vector>

namespace rollbook {

// What the fields of one letter read: words, for a person.
struct MergeValues {
    using Texts = std::map<QString, QString>;
    Texts texts;
    std::map<QString, bool> flags;
    std::map<QString, std::vector<Texts>> lists;
};

// The body with its values, in the elements of the template. Each value is written out once,
// escaped, and never looked into again. Errors: letters.noValue (field), where one that is named has
// no words: a letter with a hole never leaves.
Result<QString> letterText(const LetterTemplate& letter, const MergeValues& values);

} // namespace rollbook
