// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Tables.h"

namespace rollbook::words {

std::span<const Sentence> pathwaySentences() {
    static constexpr Sentence kSentences[] = {
        {"pathway.bad",
         QT_TRANSLATE_NOOP("words",
                           "The pathway is not right at {place}: {fault}. Correct it there and "
                           "load it again.")},
        {"pathway.notJson",
         QT_TRANSLATE_NOOP("words",
                           "The file is not a pathway. Choose the one that ends in .json.")},
        {"office.noSuchStep",
         QT_TRANSLATE_NOOP("words",
                           "No pathway in force today has a step called “{step}”. The steps are "
                           "listed under Setup, Pathway.")},
        {"office.wordsMissing",
         QT_TRANSLATE_NOOP("words", "Say in a few words what was done, or why it is not needed.")},
        {"office.mayNotBeDeferred",
         QT_TRANSLATE_NOOP("words", "“{step}” cannot be put off: it is about a child’s safety.")},
        {"office.deferToCome",
         QT_TRANSLATE_NOOP("words", "Put it off until a school day after today.")},
        {"office.notASchoolDay",
         QT_TRANSLATE_NOOP("words", "{date} is not a school day. Choose one that is.")},
        {"office.noSuchPathway",
         QT_TRANSLATE_NOOP("words", "There is no pathway called “{id}”.")},
        {"office.statutoryAlwaysOn",
         QT_TRANSLATE_NOOP("words",
                           "“{id}” is the statutory layer, which is always on. Choose a school’s "
                           "pathway to use beside it.")},
        {"office.callerUnknown",
         QT_TRANSLATE_NOOP("words",
                           "{name} has a flag, and the caller is not known: nothing is cleared. "
                           "Record what was said, and ring a contact on file.")},
        {"office.tooManyDays",
         QT_TRANSLATE_NOOP("words",
                           "One call clears at most {most} school days here, and this is {days}. "
                           "Clear fewer, and ask again then.")},
    };
    return kSentences;
}

} // namespace rollbook::words
