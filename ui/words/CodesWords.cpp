// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Tables.h"

namespace rollbook::words {

std::span<const Sentence> codesSentences() {
    static constexpr Sentence kSentences[] = {
        {"codes.badSet",
         QT_TRANSLATE_NOOP("words",
                           "The attendance codes are damaged at {place}: {reason}. Install "
                           "Rollbook again.")},
    };
    return kSentences;
}

} // namespace rollbook::words
