// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Tables.h"

namespace rollbook::words {

std::span<const Sentence> familySentences() {
    static constexpr Sentence kSentences[] = {
        {"family.targetOutOfRange",
         QT_TRANSLATE_NOOP("words", "A target is a percentage from {least} to {most}.")},
        {"family.periodIncomplete",
         QT_TRANSLATE_NOOP("words", "Give a first and a last day, the last not before the first.")},
        {"family.setByMissing",
         QT_TRANSLATE_NOOP("words", "Say who set the target: that name stands in the record.")},
        {"family.whyMissing", QT_TRANSLATE_NOOP("words", "Say in a few words why.")},
        {"family.barriersMissing",
         QT_TRANSLATE_NOOP("words", "Say what keeps the pupil from school: the plan answers it.")},
        {"family.actionsMissing",
         QT_TRANSLATE_NOOP("words", "A plan has at least one agreed action.")},
        {"family.actionIncomplete",
         QT_TRANSLATE_NOOP("words", "Action {number} does not say what is done, by whom and by "
                                    "when. Complete it, or take it out.")},
        {"family.planStartMissing",
         QT_TRANSLATE_NOOP("words", "Give the day from which the plan runs.")},
        {"family.planReviewMissing",
         QT_TRANSLATE_NOOP("words", "Give at least one day on which the plan is reviewed.")},
        {"family.planReviewEarly",
         QT_TRANSLATE_NOOP("words", "The review on {review} is before the plan begins, on {from}. "
                                    "Choose a later day.")},
        {"family.planRuns",
         QT_TRANSLATE_NOOP("words", "{name} has a plan or contract from {from} that has not ended. "
                                    "Change that one, or end it first.")},
        {"family.noSuchPlan",
         QT_TRANSLATE_NOOP("words", "That plan is not in this file. Open the pupil’s record again.")},
        {"family.planOver",
         QT_TRANSLATE_NOOP("words", "That plan ended on {endedOn} and stays as it is. Make another.")},
        {"family.planEndOutside",
         QT_TRANSLATE_NOOP("words", "The plan can end on a day from {from} to {today}.")},
        {"family.outcomeMissing",
         QT_TRANSLATE_NOOP("words", "Say in a few words what came of the plan.")},
        {"family.agreementMissing",
         QT_TRANSLATE_NOOP("words", "A part-time timetable needs a parent’s agreement. Say who "
                                    "agreed, and on which day.")},
        {"family.agreementLate",
         QT_TRANSLATE_NOOP("words", "The parent agreed on {agreedOn}, so the timetable cannot begin "
                                    "on {from}. Choose the day of the agreement or a later one.")},
        {"family.agreementToCome",
         QT_TRANSLATE_NOOP("words", "{agreedOn} has not come yet: nobody has agreed then.")},
        {"family.timetableReview",
         QT_TRANSLATE_NOOP("words", "Review the timetable while it is in force, from {from} to {to}.")},
        {"family.timetableWords",
         QT_TRANSLATE_NOOP("words", "Say what the timetable is for and which sessions the pupil "
                                    "attends.")},
        {"family.timetableThere",
         QT_TRANSLATE_NOOP("words", "{name} has a part-time timetable from {from} to {to}. Stop that "
                                    "one first, or begin after it.")},
        {"family.noSuchTimetable",
         QT_TRANSLATE_NOOP("words", "That timetable is not in this file. Open the pupil’s record "
                                    "again.")},
        {"family.timetableStopped",
         QT_TRANSLATE_NOOP("words", "That timetable was stopped already; its last day is {lastDay}.")},
        {"family.stopsTooLate",
         QT_TRANSLATE_NOOP("words", "The timetable stops by itself after {to}. Choose an earlier last "
                                    "day, or let it run out.")},
        {"family.meetingWho", QT_TRANSLATE_NOOP("words", "Say with whom the meeting is.")},
        {"family.meetingWhere",
         QT_TRANSLATE_NOOP("words", "Say where the meeting is: a room, a home, by telephone.")},
        {"family.meetingWhen", QT_TRANSLATE_NOOP("words", "Give the day and time of the meeting.")},
        {"family.meetingWhy", QT_TRANSLATE_NOOP("words", "Say what the meeting is for.")},
        {"family.notInvited",
         QT_TRANSLATE_NOOP("words", "{contact} may not be contacted or told about this pupil, so may "
                                    "not be asked to the meeting.")},
        {"family.noSuchMeeting",
         QT_TRANSLATE_NOOP("words", "That meeting is not in this file. Open the pupil’s record "
                                    "again.")},
        {"family.meetingOver",
         QT_TRANSLATE_NOOP("words", "What came of the meeting on {at} is on record. Book another.")},
        {"family.meetingToCome",
         QT_TRANSLATE_NOOP("words", "The meeting is on {at}; nobody has come or stayed away yet.")},
        {"family.focusMeetingThere",
         QT_TRANSLATE_NOOP("words", "That meeting of the focus family is booked for {at}. Give it "
                                    "another day there.")},
        {"family.workerIncomplete",
         QT_TRANSLATE_NOOP("words", "Give the name and the agency of who works with the family.")},
        {"family.leadThere",
         QT_TRANSLATE_NOOP("words", "{contact} is the lead practitioner. Change that first: a family "
                                    "has one.")},
        {"family.siblingIncomplete",
         QT_TRANSLATE_NOOP("words", "Give the name of the brother or sister and of the school.")},
        {"family.nobodyInFamily", QT_TRANSLATE_NOOP("words", "Choose at least one pupil.")},
        {"family.noHalfTerm",
         QT_TRANSLATE_NOOP("words", "{date} is in no half-term. Choose a day in term, or correct the "
                                    "dates in Setup, Calendar.")},
        {"family.noSuchStaff",
         QT_TRANSLATE_NOOP("words", "Choose a member of staff who works here now.")},
        {"family.focusFull",
         QT_TRANSLATE_NOOP("words", "{contact} has {most} focus families this half-term, and the role "
                                    "has no more. Choose somebody else, or change the number in "
                                    "Setup.")},
        {"family.focusThere",
         QT_TRANSLATE_NOOP("words", "The family of {name} is with {contact} this half-term.")},
        {"family.noSuchFocus",
         QT_TRANSLATE_NOOP("words", "That focus family is not in this file, or the pupil is not of "
                                    "it. Open the list again.")},
        {"family.focusReleased",
         QT_TRANSLATE_NOOP("words", "That focus family was taken back already.")},
        {"family.nobodyOnList",
         QT_TRANSLATE_NOOP("words", "The list names nobody, so nothing is written down as given.")},
        {"family.councilNameMissing",
         QT_TRANSLATE_NOOP("words", "Say who at the council was given the list.")},
        {"family.listToCome",
         QT_TRANSLATE_NOOP("words", "{date} has not come yet. Give the day on which the council had "
                                    "the list.")},
        {"family.badQuestions",
         QT_TRANSLATE_NOOP("words", "The questions about vulnerability could not be read ({place}). "
                                    "Install Rollbook again.")},
        {"family.reviewerMissing",
         QT_TRANSLATE_NOOP("words", "Say who went through the questions, and on which day.")},
        {"family.reviewToCome",
         QT_TRANSLATE_NOOP("words", "{date} has not come yet. Give the day of the review.")},
        {"family.nothingAnswered", QT_TRANSLATE_NOOP("words", "Answer at least one question.")},
        {"family.noSuchQuestion",
         QT_TRANSLATE_NOOP("words", "An answer is to no question, or to one answered already. Open "
                                    "the review again.")},
        {"family.forSafeguardingLead",
         QT_TRANSLATE_NOOP("words", "Those questions are for the safeguarding lead named in Setup. "
                                    "Nobody else answers or reads them.")},
    };
    return kSentences;
}

} // namespace rollbook::words
