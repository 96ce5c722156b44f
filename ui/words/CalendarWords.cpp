// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Tables.h"

namespace rollbook::words {

std::span<const Sentence> calendarSentences() {
    static constexpr Sentence kSentences[] = {
        {"calendar.notASession",
         QT_TRANSLATE_NOOP("words", "“{text}” is not a session. Write it as 2026-11-20 AM.")},
        {"calendar.notASchoolYear",
         QT_TRANSLATE_NOOP("words", "“{text}” is not a school year. Write it as 2026/27.")},
        {"calendar.badBankHolidays",
         QT_TRANSLATE_NOOP("words",
                           "The list of bank holidays is damaged at {place}. Install Rollbook "
                           "again.")},
    };
    return kSentences;
}

} // namespace rollbook::words
