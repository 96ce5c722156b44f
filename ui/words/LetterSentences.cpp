// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Tables.h"

namespace rollbook::words {

std::span<const Sentence> letterSentences() {
    static constexpr Sentence kSentences[] = {
        {"letters.bad",
         QT_TRANSLATE_NOOP("words", "The letter is not right in line {line}, at {column} "
                                    "(“{text}”): {fault}. Correct it there.")},
        {"letters.noSuchLetter",
         QT_TRANSLATE_NOOP("words", "There is no letter called “{id}”. The letters are listed "
                                    "under Letters, Words.")},
        {"letters.noValue",
         QT_TRANSLATE_NOOP("words", "The letter names “{field}”, and there is nothing to put in "
                                    "its place. Enter it, or take it out of the letter.")},
        {"letters.badLanguages",
         QT_TRANSLATE_NOOP("words", "The lines in other languages are damaged at {place}. Install "
                                    "Rollbook again.")},
        {"office.letterheadMissing",
         QT_TRANSLATE_NOOP("words", "A letter needs a {fault}. Enter it under Letters, "
                                    "Letterhead.")},
        {"office.logoUnfit",
         QT_TRANSLATE_NOOP("words", "The logo is a PNG or JPEG picture of up to {most} KiB. "
                                    "Choose a smaller one.")},
        {"office.nothingToIssue",
         QT_TRANSLATE_NOOP("words", "No letter is ticked. Tick those that are to go out.")},
        {"office.letterHeldBack",
         QT_TRANSLATE_NOOP("words", "The letter about {name} is held back: {fault}. Nothing was "
                                    "printed.")},
        {"office.noSuchIssued",
         QT_TRANSLATE_NOOP("words", "There is no such letter on record in this school year or "
                                    "the last.")},
        {"office.recipientMoved",
         QT_TRANSLATE_NOOP("words", "{name} no longer lives at the address on this letter. "
                                    "Write a new one.")},
        {"office.recipientBarred",
         QT_TRANSLATE_NOOP("words", "{name} may no longer be written to about this pupil, so "
                                    "the letter is not printed again.")},
        {"office.heldAlready",
         QT_TRANSLATE_NOOP("words", "Letters about {name} are held already.")},
        {"office.notHeld",
         QT_TRANSLATE_NOOP("words", "Letters about {name} are not held.")},
    };
    return kSentences;
}

} // namespace rollbook::words
