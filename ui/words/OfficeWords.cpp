// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Tables.h"

namespace rollbook::words {

std::span<const Sentence> officeSentences() {
    static constexpr Sentence kSentences[] = {
        {"office.readOnly",
         QT_TRANSLATE_NOOP("words",
                           "This file is open for reading only, so nothing can be changed. "
                           "Close the other Rollbook, or open the file where you may write.")},
        {"office.cancelled", QT_TRANSLATE_NOOP("words", "Cancelled. Nothing was changed.")},
        {"office.future",
         QT_TRANSLATE_NOOP("words",
                           "{session} has not come yet. Plan an absence instead; it becomes "
                           "a mark when the register is taken.")},
        {"office.weekend",
         QT_TRANSLATE_NOOP("words", "{session} is at the weekend. Choose a school day.")},
        {"office.outsideTerm",
         QT_TRANSLATE_NOOP("words",
                           "{session} is outside term. Choose a day in term, or correct the "
                           "term dates in Setup, Calendar.")},
        {"office.break",
         QT_TRANSLATE_NOOP("words", "{session} is in a break ({name}). Choose a school day, or "
                                    "correct the dates in Setup, Calendar.")},
        {"office.plannedClosure",
         QT_TRANSLATE_NOOP("words", "The school is closed on {session}: {reason}. If it was open, "
                                    "lift the closure in Setup, Closures.")},
        {"office.noSuchClass",
         QT_TRANSLATE_NOOP("words", "There is no class “{className}” on that date. Choose one from "
                                    "the list of classes.")},
        {"office.notInClass",
         QT_TRANSLATE_NOOP("words",
                           "{name} was not in {className} on {session}. Look at the pupil’s "
                           "card for the class of that day.")},
        {"office.noSuchPupil",
         QT_TRANSLATE_NOOP("words", "No pupil has the number “{upn}”. Check it against the pupil’s "
                                    "card, or import the pupil first.")},
        {"office.notOnRoll",
         QT_TRANSLATE_NOOP("words",
                           "{name} was not on roll then (entry {entry}, leaving {leaving}). "
                           "Correct the dates in the pupil import if they are wrong.")},
        {"office.unknownCode",
         QT_TRANSLATE_NOOP("words", "“{code}” is not an attendance code. The codes of that day are "
                                    "listed beside the register.")},
        {"office.codeNotInForce",
         QT_TRANSLATE_NOOP("words", "{code} was not in use on that day (in use {from} to {to}). "
                                    "Choose a code from the list beside the register.")},
        {"office.hashByHand",
         QT_TRANSLATE_NOOP("words", "# is never typed: enter a planned closure in Setup, Closures, "
                                    "and it fills the sessions itself.")},
        {"office.xAtCompulsoryAge",
         QT_TRANSLATE_NOOP("words",
                           "X is only for pupils outside compulsory school age, and {name} "
                           "is inside it. Choose the code for the reason.")},
        {"office.needsNature",
         QT_TRANSLATE_NOOP("words", "{code} must say what the pupil is doing and where. Add the "
                                    "nature of the activity.")},
        {"office.needsReviewDate",
         QT_TRANSLATE_NOOP("words", "{code} needs the date on which the part-time timetable is "
                                    "reviewed. Add it.")},
        {"office.alreadyTaken",
         QT_TRANSLATE_NOOP("words",
                           "The register of {className} was taken at {takenAt} by {takenBy}. "
                           "Change a mark as an amendment, with a reason.")},
        {"office.notTakenYet",
         QT_TRANSLATE_NOOP("words", "The register of {className} for {session} has not been taken. "
                                    "Take it first; then it can be amended.")},
        {"office.reasonMissing",
         QT_TRANSLATE_NOOP("words", "A reason is needed: it stays in the record. Write one line.")},
        {"office.nothingToDo",
         QT_TRANSLATE_NOOP("words", "Nothing would change: the record says this already.")},
        {"office.closureNoSessions",
         QT_TRANSLATE_NOOP("words",
                           "There are no sessions between {from} and {to} to close. Choose "
                           "dates in term.")},
        {"office.closureCode",
         QT_TRANSLATE_NOOP("words",
                           "“{code}” is not a code for a closure. Use # for a planned one; "
                           "Y1 to Y7 for one that could not be helped.")},
        {"office.partialPlannedClosure",
         QT_TRANSLATE_NOOP("words",
                           "Since 19 August 2024 # is for the whole school. For some years "
                           "or classes consider Y3 (part of the site closed), B or V "
                           "(learning elsewhere), or C.")},
        {"office.noSuchClosure",
         QT_TRANSLATE_NOOP("words", "Closure {closure} does not stand any more. The list in Setup, "
                                    "Closures shows those that do.")},
        {"office.planNeedsEnd",
         QT_TRANSLATE_NOOP("words", "A weekly pattern must have a last day. Enter one; it can be "
                                    "renewed when it ends.")},
        {"office.planNoSessions",
         QT_TRANSLATE_NOOP("words",
                           "The pupil has no session in those dates. Choose dates in term.")},
        {"office.planClashes",
         QT_TRANSLATE_NOOP("words",
                           "{code} is already planned for {session}. Release that one first, "
                           "or choose other dates.")},
        {"office.noRegisterTimes",
         QT_TRANSLATE_NOOP("words", "There are no register times for {date}. Enter them in Setup, "
                                    "Register times.")},
        {"office.sessionOver",
         QT_TRANSLATE_NOOP("words",
                           "School had ended by {time}. A late arrival is signed in before "
                           "the end of the afternoon.")},
        {"office.missingStands",
         QT_TRANSLATE_NOOP("words", "Somebody believes that {name} is at school. That is not taken "
                                    "back: ask the class, or write down the safeguarding lead’s "
                                    "answer.")},
        {"office.alreadySignedIn",
         QT_TRANSLATE_NOOP("words", "The child was signed in at {time} already. Take that line back "
                                    "if it is wrong.")},
        {"office.reasonedMarkThere",
         QT_TRANSLATE_NOOP("words",
                           "The register already says {code} for this session. Keep it, or "
                           "say that the arrival replaces it.")},
        {"office.calledLater",
         QT_TRANSLATE_NOOP("words", "{time} has not come yet. Give the time at which the "
                                    "register was called.")},
        {"office.callNeedsName",
         QT_TRANSLATE_NOOP("words", "Nobody is named as having called the register. Give the "
                                    "name that stands on the paper.")},
        {"office.markThere",
         QT_TRANSLATE_NOOP("words",
                           "The register already says {code} for this session. Change it as "
                           "an amendment, with a reason.")},
        {"office.badDates",
         QT_TRANSLATE_NOOP("words",
                           "The dates do not fit: {place}. A first day comes before its last "
                           "day, terms do not overlap, and a break lies inside its term.")},
        {"office.badTimes",
         QT_TRANSLATE_NOOP("words",
                           "The register times do not fit: {place}. A register opens, then "
                           "closes, then the session ends.")},
        {"office.pinForm", QT_TRANSLATE_NOOP("words", "A PIN is 4 to 12 figures. Choose another.")},
        {"office.kindInUse",
         QT_TRANSLATE_NOOP("words",
                           "“{label}” is set for some pupils, so it cannot be removed. End it "
                           "for them first.")},
        {"office.kindNamesake",
         QT_TRANSLATE_NOOP("words",
                           "There is already a flag called “{label}”. Give this one another "
                           "name.")},
        {"office.needsOrderOrDecision",
         QT_TRANSLATE_NOOP("words",
                           "This person has parental responsibility. Say which court order "
                           "you have seen, or record the safeguarding lead’s decision.")},
        {"office.badDemoWords",
         QT_TRANSLATE_NOOP("words",
                           "The demo school cannot be made: {place} is not as it should be. "
                           "Install Rollbook again.")},
        {"office.noSuchContact",
         QT_TRANSLATE_NOOP("words",
                           "This contact is not on file any more. Open the pupil’s card again.")},
        {"office.differentMarkThere",
         QT_TRANSLATE_NOOP("words",
                           "The record says “{there}” for {session}, which differs. Import again "
                           "with a reason to amend it, or leave it as it is.")},
        {"office.markTakenAway",
         QT_TRANSLATE_NOOP("words",
                           "The mark of {session} was taken away by an amendment. Import again "
                           "with a reason to put this one there.")},
        {"office.noCalendarFor",
         QT_TRANSLATE_NOOP("words",
                           "There are no dates for the school year {year}, so {session} is no "
                           "session. Enter the year in Setup, Calendar, then import again.")},
        {"office.samePupilInFile",
         QT_TRANSLATE_NOOP("words",
                           "{name} stands in row {otherRow} too, and the two differ. Keep one.")},
        {"office.staysOverlap",
         QT_TRANSLATE_NOOP("words", "A stay from {entry} overlaps the one from {otherEntry} to "
                                    "{otherLeaving}. Correct the dates.")},
        {"office.needsName",
         QT_TRANSLATE_NOOP("words",
                           "A new pupil or contact needs a surname and a forename. Fill them in.")},
        {"office.hashAndZNotStored",
         QT_TRANSLATE_NOOP(
             "words",
             "# or Z where there is no session: {count} left out, as they mark no session.")},
        {"office.unknownCodeKept",
         QT_TRANSLATE_NOOP("words", "“{code}” is not an attendance code. It is kept as typed and "
                                    "counted apart; amend it when you know what was meant.")},
        {"office.codeOffItsDates",
         QT_TRANSLATE_NOOP("words", "{code} was not in use on {session} (in use {from} to {to}). "
                                    "It is kept; amend it if it was meant otherwise.")},
        {"office.xAtCompulsoryAgeKept",
         QT_TRANSLATE_NOOP("words", "X on {session}, but {name} was of compulsory school age then. "
                                    "It is kept; amend it to the reason.")},
        {"office.commentNotKept",
         QT_TRANSLATE_NOOP("words", "The comment on {session} is not the one on record and was "
                                    "left out. Import with a reason to amend it.")},
        {"office.entryAssumed",
         QT_TRANSLATE_NOOP("words", "The file gives no entry date for {name}; {entry} was taken. "
                                    "Correct it if the pupil came at another time.")},
        {"office.entryMovedOn",
         QT_TRANSLATE_NOOP("words",
                           "The file moves the entry of {name} from {before} on to {entry}; marks "
                           "before that count no more. If {name} left and came back, enter the "
                           "leaving date first.")},
        {"office.contactRowsDiffer",
         QT_TRANSLATE_NOOP("words",
                           "{name} is written otherwise in row {otherRow}. The last row counts.")},
        {"office.longRegisterTimes",
         QT_TRANSLATE_NOOP("words",
                           "From {from} the {half} register stays open for {minutes} minutes. More "
                           "than {most} is longer than the guidance allows.")},
        {"office.flagWaits",
         QT_TRANSLATE_NOOP("words", "{name}: the file would change {kind} from “{before}” to "
                                    "“{after}”. It waits for your decision in Setup.")},
        {"office.addressWaits",
         QT_TRANSLATE_NOOP("words", "{name}: the file has another address for a protected person. "
                                    "It waits for your decision in Setup.")},
        {"office.pupilMissingFromFile",
         QT_TRANSLATE_NOOP("words", "{name} ({className}) is not in the file. Nothing was changed; "
                                    "enter a leaving date if they have left.")},
        {"office.contactMissingFromFile",
         QT_TRANSLATE_NOOP("words", "{contact} is not in the file for {name}. Nothing was changed; "
                                    "it waits for your decision in Setup.")},
        {"office.noSuchHeldChange",
         QT_TRANSLATE_NOOP("words", "This change does not wait any more: it was decided already.")},
        {"office.needsDate",
         QT_TRANSLATE_NOOP("words", "{name} needs a date from which it holds. Enter one.")},
    };
    return kSentences;
}

} // namespace rollbook::words
