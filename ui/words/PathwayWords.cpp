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
                           "listed under Setup, Pathways.")},
        {"office.wordsMissing",
         QT_TRANSLATE_NOOP("words", "Write it in a few words first: they stay in the record.")},
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
        {"office.statutoryStays",
         QT_TRANSLATE_NOOP("words",
                           "“{title}” is the law: it is always on, and stays as it is. Copy a "
                           "school’s pathway and change that.")},
        {"office.shippedStays",
         QT_TRANSLATE_NOOP("words",
                           "“{title}” came with Rollbook and stays as it is. Copy it, and change "
                           "the copy.")},
        {"office.titleMissing",
         QT_TRANSLATE_NOOP("words", "Give it a title, by which you will know it again.")},
        {"office.titleTaken",
         QT_TRANSLATE_NOOP("words",
                           "There is a pathway called “{title}” already. Choose another title.")},
        {"office.nothingToRehearse",
         QT_TRANSLATE_NOOP("words",
                           "There is no school day with a register from {from} to {to}. Choose "
                           "days for which marks are here.")},
        {"office.noSuchLine",
         QT_TRANSLATE_NOOP("words", "That line has been taken back already. The list shows what "
                                    "stands.")},
        {"office.markChangedSince",
         QT_TRANSLATE_NOOP("words",
                           "The register says {code} by now, which is not what this line made. "
                           "Amend the mark instead, with a reason.")},
        {"office.mustNotCollect",
         QT_TRANSLATE_NOOP("words",
                           "{name} must not collect this child. Keep the child here, and tell the "
                           "safeguarding lead.")},
        {"office.alreadyOut",
         QT_TRANSLATE_NOOP("words",
                           "{name} has already left and has not come back. Record the return "
                           "first.")},
        {"office.notOut",
         QT_TRANSLATE_NOOP("words", "{name} has not left today, so there is no return to record. "
                                    "Sign in a late arrival instead.")},
        {"office.sentHomeIsNeither",
         QT_TRANSLATE_NOOP("words",
                           "A child whom the school sends home is not {code}. Leave the code open "
                           "until a suspension is issued.")},
        {"office.toldAlready",
         QT_TRANSLATE_NOOP("words", "That is recorded already, and stays as it was. Raise a new "
                                    "concern to add to it.")},
        {"office.callerUnknown",
         QT_TRANSLATE_NOOP("words",
                           "{name} has a flag, and the caller is not known: nothing is cleared. "
                           "Record what was said, and ring a contact on file.")},
        {"office.callerBarred",
         QT_TRANSLATE_NOOP("words",
                           "{name} may not be contacted or told anything about this child, so "
                           "their word clears nothing. Record it without a code, and ring another "
                           "contact.")},
        {"office.tooManyDays",
         QT_TRANSLATE_NOOP("words",
                           "One call clears at most {most} school days here, and this is {days}. "
                           "Clear fewer, and ask again then.")},
        {"office.saidByMissing",
         QT_TRANSLATE_NOOP("words",
                           "Say who in the class said so: that name stands in the record.")},
        {"office.leadNotTold",
         QT_TRANSLATE_NOOP("words",
                           "The safeguarding lead has not been told yet. Tell them first; their "
                           "answer ends the search.")},
    };
    return kSentences;
}

} // namespace rollbook::words
