// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Tables.h"

namespace rollbook::words {

std::span<const Sentence> censusSentences() {
    static constexpr Sentence kSentences[] = {
        {"census.missingMark",
         QT_TRANSLATE_NOOP("words", "{name} has no mark for {session}. Enter one.")},
        {"census.nLeft", QT_TRANSLATE_NOOP("words", "{name} still has N for {session}. It must be "
                                                    "resolved by the end of {due}.")},
        {"census.nOverdue",
         QT_TRANSLATE_NOOP("words",
                           "{name} still has N for {session}. It should have been resolved "
                           "by the end of {due}: enter the reason, or O.")},
        {"census.codeUnknown",
         QT_TRANSLATE_NOOP("words", "{name} has “{code}” for {session}, which no code set knows. "
                                    "Amend it.")},
        {"census.codeOffItsDates",
         QT_TRANSLATE_NOOP("words", "{name} has “{code}” for {session}, when that code was not in "
                                    "use. Amend it to one that was.")},
        {"census.xAtCompulsoryAge",
         QT_TRANSLATE_NOOP("words",
                           "{name} has “{code}” for {session} and was of compulsory school "
                           "age. Amend it.")},
        {"census.markOffRoll",
         QT_TRANSLATE_NOOP("words",
                           "{name} has “{code}” for {session} and was not on roll. Check the "
                           "entry and leaving dates.")},
        {"census.noUpn", QT_TRANSLATE_NOOP("words", "{name} has no UPN. Enter it.")},
        {"census.upnFaulty",
         QT_TRANSLATE_NOOP("words", "{name}’s UPN “{upn}” is not a right one. Check it against the "
                                    "pupil’s file.")},
        {"census.upnTwice",
         QT_TRANSLATE_NOOP("words", "{name} and {other} have the same UPN “{upn}”. Correct one of "
                                    "them.")},
        {"census.markSuperseded",
         QT_TRANSLATE_NOOP("words", "{name}’s “{code}” for {session} is not counted, because the "
                                    "school was closed ({reason}).")},
        {"census.badReturn",
         QT_TRANSLATE_NOOP("words", "The kept return cannot be read (at {place}). "
                                    "Restore the file from a copy.")},
    };
    return kSentences;
}

} // namespace rollbook::words
