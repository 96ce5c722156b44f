// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

// What the verbs refuse, and the values each sentence names. ui/words holds the sentences.
namespace rollbook::errors {

inline constexpr ErrorCode kReadOnly{"office.readOnly"};                   //
inline constexpr ErrorCode kCancelled{"office.cancelled"};                 //
inline constexpr ErrorCode kFuture{"office.future"};                       // session
inline constexpr ErrorCode kWeekend{"office.weekend"};                     // session
inline constexpr ErrorCode kOutsideTerm{"office.outsideTerm"};             // session
inline constexpr ErrorCode kInBreak{"office.break"};                       // session, name
inline constexpr ErrorCode kPlannedClosure{"office.plannedClosure"};       // session, reason
inline constexpr ErrorCode kNoSuchClass{"office.noSuchClass"};             // className
inline constexpr ErrorCode kNotInClass{"office.notInClass"};               // name, className, session
inline constexpr ErrorCode kNoSuchPupil{"office.noSuchPupil"};             // upn
inline constexpr ErrorCode kNoSuchContact{"office.noSuchContact"};         //
inline constexpr ErrorCode kNotOnRoll{"office.notOnRoll"};                 // name, entry, leaving
inline constexpr ErrorCode kUnknownCode{"office.unknownCode"};             // code
inline constexpr ErrorCode kCodeNotInForce{"office.codeNotInForce"};       // code, from, to
inline constexpr ErrorCode kHashByHand{"office.hashByHand"};               // code
inline constexpr ErrorCode kXAtCompulsoryAge{"office.xAtCompulsoryAge"};   // name
inline constexpr ErrorCode kNeedsNature{"office.needsNature"};             // code
inline constexpr ErrorCode kNeedsReviewDate{"office.needsReviewDate"};     // code
inline constexpr ErrorCode kAlreadyTaken{"office.alreadyTaken"};           // className, takenAt, takenBy
inline constexpr ErrorCode kMarkThere{"office.markThere"};                 // code, session
inline constexpr ErrorCode kCalledLater{"office.calledLater"};             // time
inline constexpr ErrorCode kCallNeedsName{"office.callNeedsName"};         //
inline constexpr ErrorCode kNotTakenYet{"office.notTakenYet"};             // className, session
inline constexpr ErrorCode kReasonMissing{"office.reasonMissing"};         //
inline constexpr ErrorCode kNothingToDo{"office.nothingToDo"};             //
inline constexpr ErrorCode kClosureNoSessions{"office.closureNoSessions"}; // from, to
inline constexpr ErrorCode kClosureCode{"office.closureCode"};             // code
inline constexpr ErrorCode kPartialPlannedClosure{"office.partialPlannedClosure"}; // from, to, reason
inline constexpr ErrorCode kNoSuchClosure{"office.noSuchClosure"};         // closure
inline constexpr ErrorCode kPlanNeedsEnd{"office.planNeedsEnd"};           //
inline constexpr ErrorCode kPlanNoSessions{"office.planNoSessions"};       //
inline constexpr ErrorCode kPlanClashes{"office.planClashes"};             // session, code
inline constexpr ErrorCode kNoRegisterTimes{"office.noRegisterTimes"};     // date
inline constexpr ErrorCode kSessionOver{"office.sessionOver"};             // time
inline constexpr ErrorCode kAlreadySignedIn{"office.alreadySignedIn"};     // time
inline constexpr ErrorCode kMissingStands{"office.missingStands"};         // name
inline constexpr ErrorCode kReasonedMarkThere{"office.reasonedMarkThere"}; // code
inline constexpr ErrorCode kBadDates{"office.badDates"};                   // place
inline constexpr ErrorCode kBadTimes{"office.badTimes"};                   // place
inline constexpr ErrorCode kPinForm{"office.pinForm"};                     //
inline constexpr ErrorCode kKindInUse{"office.kindInUse"};                 // label
inline constexpr ErrorCode kKindNamesake{"office.kindNamesake"};           // label
inline constexpr ErrorCode kNeedsOrderOrDecision{"office.needsOrderOrDecision"}; //
inline constexpr ErrorCode kNoSuchStep{"office.noSuchStep"};               // step
inline constexpr ErrorCode kWordsMissing{"office.wordsMissing"};           //
inline constexpr ErrorCode kMayNotBeDeferred{"office.mayNotBeDeferred"};   // step
inline constexpr ErrorCode kDeferToCome{"office.deferToCome"};             //
inline constexpr ErrorCode kNotASchoolDay{"office.notASchoolDay"};         // date
inline constexpr ErrorCode kNoSuchPathway{"office.noSuchPathway"};         // id
inline constexpr ErrorCode kStatutoryAlwaysOn{"office.statutoryAlwaysOn"}; // id
inline constexpr ErrorCode kStatutoryStays{"office.statutoryStays"};       // title
inline constexpr ErrorCode kShippedStays{"office.shippedStays"};           // title
inline constexpr ErrorCode kTitleMissing{"office.titleMissing"};           //
inline constexpr ErrorCode kTitleTaken{"office.titleTaken"};               // title
inline constexpr ErrorCode kNothingToRehearse{"office.nothingToRehearse"}; // from, to
inline constexpr ErrorCode kNoSuchLine{"office.noSuchLine"};               //
inline constexpr ErrorCode kMarkChangedSince{"office.markChangedSince"};   // code
inline constexpr ErrorCode kMustNotCollect{"office.mustNotCollect"};       // name
inline constexpr ErrorCode kAlreadyOut{"office.alreadyOut"};               // name
inline constexpr ErrorCode kNotOut{"office.notOut"};                       // name
inline constexpr ErrorCode kSentHomeIsNeither{"office.sentHomeIsNeither"}; // code
inline constexpr ErrorCode kToldAlready{"office.toldAlready"};             //
inline constexpr ErrorCode kCallerUnknown{"office.callerUnknown"};         // name
inline constexpr ErrorCode kCallerBarred{"office.callerBarred"};           // name
inline constexpr ErrorCode kTooManyDays{"office.tooManyDays"};             // days, most
inline constexpr ErrorCode kSaidByMissing{"office.saidByMissing"};         //
inline constexpr ErrorCode kLeadNotTold{"office.leadNotTold"};             //

// Imports: problems, which hold a row back.
inline constexpr ErrorCode kDifferentMarkThere{"office.differentMarkThere"}; // there, session
inline constexpr ErrorCode kMarkTakenAway{"office.markTakenAway"};           // session
inline constexpr ErrorCode kNoCalendarFor{"office.noCalendarFor"};           // session, year, count
inline constexpr ErrorCode kSamePupilInFile{"office.samePupilInFile"};       // name, otherRow
inline constexpr ErrorCode kStaysOverlap{"office.staysOverlap"};             // entry, otherEntry, otherLeaving
inline constexpr ErrorCode kNeedsName{"office.needsName"};                   // a new pupil or contact
// Imports: warnings; the row comes in.
inline constexpr ErrorCode kHashAndZNotStored{"office.hashAndZNotStored"};   // count
inline constexpr ErrorCode kUnknownCodeKept{"office.unknownCodeKept"};       // code
inline constexpr ErrorCode kCodeOffItsDates{"office.codeOffItsDates"};       // code, session, from, to
inline constexpr ErrorCode kXAtCompulsoryAgeKept{"office.xAtCompulsoryAgeKept"}; // name, session
inline constexpr ErrorCode kCommentNotKept{"office.commentNotKept"};         // session
inline constexpr ErrorCode kEntryAssumed{"office.entryAssumed"};             // name, entry
inline constexpr ErrorCode kEntryMovedOn{"office.entryMovedOn"};             // name, before, entry
inline constexpr ErrorCode kContactRowsDiffer{"office.contactRowsDiffer"};   // name, otherRow
inline constexpr ErrorCode kLongRegisterTimes{"office.longRegisterTimes"};   // from, half, minutes, most
// Imports: what waits for a decision (rules.md 28), also a warning of its row.
inline constexpr ErrorCode kFlagWaits{"office.flagWaits"};                   // name, kind (its label), before, after
inline constexpr ErrorCode kAddressWaits{"office.addressWaits"};             // name
inline constexpr ErrorCode kPupilMissingFromFile{"office.pupilMissingFromFile"};     // name, className
inline constexpr ErrorCode kContactMissingFromFile{"office.contactMissingFromFile"}; // name, contact
inline constexpr ErrorCode kNoSuchHeldChange{"office.noSuchHeldChange"};     // id
inline constexpr ErrorCode kNeedsDate{"office.needsDate"};                   // name
inline constexpr ErrorCode kBadDemoWords{"office.badDemoWords"};           // place

inline constexpr ErrorCode kLetterheadMissing{"office.letterheadMissing"}; // fault
inline constexpr ErrorCode kLogoUnfit{"office.logoUnfit"};                 // most (KiB)
inline constexpr ErrorCode kNothingToIssue{"office.nothingToIssue"};       //
inline constexpr ErrorCode kLetterHeldBack{"office.letterHeldBack"};       // name, fault
inline constexpr ErrorCode kNoSuchIssued{"office.noSuchIssued"};           //
inline constexpr ErrorCode kRecipientMoved{"office.recipientMoved"};       // name
inline constexpr ErrorCode kRecipientBarred{"office.recipientBarred"};     // name
inline constexpr ErrorCode kHeldAlready{"office.heldAlready"};             // name
inline constexpr ErrorCode kNotHeld{"office.notHeld"};                     // name

} // namespace rollbook::errors
