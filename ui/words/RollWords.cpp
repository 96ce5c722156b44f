// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Tables.h"

namespace rollbook::words {

std::span<const Sentence> rollSentences() {
    static constexpr Sentence kSentences[] = {
        {"roll.upnLength",
         QT_TRANSLATE_NOOP("words",
                           "A UPN has 13 characters; this one has {length}. Check it against "
                           "the pupil’s file.")},
        {"roll.upnForm",
         QT_TRANSLATE_NOOP("words", "“{text}” is not in the form of a UPN: a letter, then twelve "
                                    "figures (the last may be a letter).")},
        {"roll.upnCheckLetter",
         QT_TRANSLATE_NOOP("words",
                           "The UPN’s first letter should be {expected}, not {found}: one of "
                           "its characters was mistyped.")},
    };
    return kSentences;
}

} // namespace rollbook::words
