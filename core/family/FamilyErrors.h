// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

// What may not be agreed with a family, and the values each sentence names.
namespace rollbook::errors {

inline constexpr ErrorCode kTargetOutOfRange{"family.targetOutOfRange"};   // least, most (percent)
inline constexpr ErrorCode kPeriodIncomplete{"family.periodIncomplete"};   // a first and a last day
inline constexpr ErrorCode kWhyMissing{"family.whyMissing"};               // of a stop, a release
inline constexpr ErrorCode kSetByMissing{"family.setByMissing"};           //

inline constexpr ErrorCode kBarriersMissing{"family.barriersMissing"};     //
inline constexpr ErrorCode kActionsMissing{"family.actionsMissing"};       //
inline constexpr ErrorCode kActionIncomplete{"family.actionIncomplete"};   // number
inline constexpr ErrorCode kPlanStartMissing{"family.planStartMissing"};   //
inline constexpr ErrorCode kPlanReviewMissing{"family.planReviewMissing"}; //
inline constexpr ErrorCode kPlanReviewEarly{"family.planReviewEarly"};     // review, from
inline constexpr ErrorCode kPlanRuns{"family.planRuns"};                   // name, from
inline constexpr ErrorCode kNoSuchPlan{"family.noSuchPlan"};               //
inline constexpr ErrorCode kPlanOver{"family.planOver"};                   // endedOn
inline constexpr ErrorCode kPlanEndOutside{"family.planEndOutside"};       // from, today
inline constexpr ErrorCode kOutcomeMissing{"family.outcomeMissing"};       //

inline constexpr ErrorCode kAgreementMissing{"family.agreementMissing"};   //
inline constexpr ErrorCode kAgreementLate{"family.agreementLate"};         // agreedOn, from
inline constexpr ErrorCode kAgreementToCome{"family.agreementToCome"};     // agreedOn
inline constexpr ErrorCode kTimetableReview{"family.timetableReview"};     // from, to
inline constexpr ErrorCode kTimetableWords{"family.timetableWords"};       //
inline constexpr ErrorCode kTimetableThere{"family.timetableThere"};       // name, from, to
inline constexpr ErrorCode kNoSuchTimetable{"family.noSuchTimetable"};     //
inline constexpr ErrorCode kTimetableStopped{"family.timetableStopped"};   // lastDay
inline constexpr ErrorCode kStopsTooLate{"family.stopsTooLate"};           // to

inline constexpr ErrorCode kMeetingWho{"family.meetingWho"};               //
inline constexpr ErrorCode kMeetingWhere{"family.meetingWhere"};           //
inline constexpr ErrorCode kMeetingWhen{"family.meetingWhen"};             //
inline constexpr ErrorCode kMeetingWhy{"family.meetingWhy"};               //
inline constexpr ErrorCode kNotInvited{"family.notInvited"};               // contact (a name)
inline constexpr ErrorCode kNoSuchMeeting{"family.noSuchMeeting"};         //
inline constexpr ErrorCode kMeetingOver{"family.meetingOver"};             // at
inline constexpr ErrorCode kMeetingToCome{"family.meetingToCome"};         // at
inline constexpr ErrorCode kFocusMeetingThere{"family.focusMeetingThere"}; // at

inline constexpr ErrorCode kWorkerIncomplete{"family.workerIncomplete"};   //
inline constexpr ErrorCode kLeadThere{"family.leadThere"};                 // contact
inline constexpr ErrorCode kSiblingIncomplete{"family.siblingIncomplete"}; //

inline constexpr ErrorCode kNobodyInFamily{"family.nobodyInFamily"};       //
inline constexpr ErrorCode kNoHalfTerm{"family.noHalfTerm"};               // date
inline constexpr ErrorCode kNoSuchStaff{"family.noSuchStaff"};             //
inline constexpr ErrorCode kFocusFull{"family.focusFull"};                 // contact, most
inline constexpr ErrorCode kFocusThere{"family.focusThere"};               // name, contact
inline constexpr ErrorCode kNoSuchFocus{"family.noSuchFocus"};             //
inline constexpr ErrorCode kFocusReleased{"family.focusReleased"};         //

inline constexpr ErrorCode kNobodyOnList{"family.nobodyOnList"};           //
inline constexpr ErrorCode kCouncilNameMissing{"family.councilNameMissing"}; //
inline constexpr ErrorCode kListToCome{"family.listToCome"};               // date

inline constexpr ErrorCode kBadQuestions{"family.badQuestions"};           // place
inline constexpr ErrorCode kReviewerMissing{"family.reviewerMissing"};     //
inline constexpr ErrorCode kReviewToCome{"family.reviewToCome"};           // date
inline constexpr ErrorCode kNothingAnswered{"family.nothingAnswered"};     //
inline constexpr ErrorCode kNoSuchQuestion{"family.noSuchQuestion"};       //
inline constexpr ErrorCode kForSafeguardingLead{"family.forSafeguardingLead"}; //

} // namespace rollbook::errors
