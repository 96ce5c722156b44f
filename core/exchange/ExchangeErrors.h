// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

// `text` is the cell as written, `column` the header as written, `row` and `otherRow` rows of the
// spreadsheet (int), `rows` several of them as text ("5, 10").
namespace rollbook::errors {

// The whole file.
inline constexpr ErrorCode kNotText{"exchange.notText"};
inline constexpr ErrorCode kNoHeader{"exchange.noHeader"}; // columns: what was looked for
inline constexpr ErrorCode kNoRows{"exchange.noRows"};
inline constexpr ErrorCode kTooLarge{
    "exchange.tooLarge"}; // what (bytes, rows, columns, cell), most, row
inline constexpr ErrorCode kUnclosedQuote{"exchange.unclosedQuote"}; // row
inline constexpr ErrorCode kNotACalendar{"exchange.notACalendar"};
inline constexpr ErrorCode kBadCalendar{"exchange.badCalendar"};     // place, fault, text
inline constexpr ErrorCode kCannotWrite{"exchange.cannotWrite"};     // path, reason
inline constexpr ErrorCode kCannotPrint{"exchange.cannotPrint"};     // printer

// Columns: warnings on the header row.
inline constexpr ErrorCode kRepeatedColumn{"exchange.repeatedColumn"}; // column

// One cell or one row.
inline constexpr ErrorCode kBlank{"exchange.blank"};                               // column
inline constexpr ErrorCode kFormula{"exchange.formula"};                           // text
inline constexpr ErrorCode kNotADate{"exchange.notADate"};                         // text
inline constexpr ErrorCode kMonthFirst{"exchange.monthFirst"};                     // text
inline constexpr ErrorCode kNoSuchDate{"exchange.noSuchDate"};                     // text
inline constexpr ErrorCode kYearOutOfRange{"exchange.yearOutOfRange"};             // text, from, to
inline constexpr ErrorCode kWrongWeekday{"exchange.wrongWeekday"};                 // text, date
inline constexpr ErrorCode kNotYesOrNo{"exchange.notYesOrNo"};                     // text
inline constexpr ErrorCode kNotASex{"exchange.notASex"};                           // text
inline constexpr ErrorCode kNotSen{"exchange.notSen"};                             // text
inline constexpr ErrorCode kNotAYearGroup{"exchange.notAYearGroup"};               // text
inline constexpr ErrorCode kNotAnEnrolmentStatus{"exchange.notAnEnrolmentStatus"}; // text
inline constexpr ErrorCode kNotBoarder{"exchange.notBoarder"};                     // text
inline constexpr ErrorCode kNotAName{"exchange.notAName"};     // text: no comma in "Smith, Jane"
inline constexpr ErrorCode kNotANumber{"exchange.notANumber"}; // text
inline constexpr ErrorCode kNotASessionHalf{"exchange.notASessionHalf"}; // text
inline constexpr ErrorCode kNotMinutes{"exchange.notMinutes"};           // text, most
inline constexpr ErrorCode kNotAMonday{"exchange.notAMonday"};           // text, date
inline constexpr ErrorCode kTooLong{"exchange.tooLong"};                 // column, most
inline constexpr ErrorCode kNoPupilKey{"exchange.noPupilKey"};           // who the row is about
inline constexpr ErrorCode kLeavingBeforeEntry{"exchange.leavingBeforeEntry"}; // entry, leaving
inline constexpr ErrorCode kBornAfterEntry{"exchange.bornAfterEntry"};         // birth, entry
inline constexpr ErrorCode kSameUpnTwice{"exchange.sameUpnTwice"};             // upn, rows
inline constexpr ErrorCode kSamePupilTwice{"exchange.samePupilTwice"};         // rows
inline constexpr ErrorCode kSameContactTwice{"exchange.sameContactTwice"};     // rows
inline constexpr ErrorCode kSameSessionTwice{"exchange.sameSessionTwice"};     // session, rows
// A faulty UPN carries the error of roll: roll.upnLength, roll.upnForm, roll.upnCheckLetter.

// Warnings: the row comes in.
inline constexpr ErrorCode kNoUpn{"exchange.noUpn"};
inline constexpr ErrorCode kUnknownCouncil{"exchange.unknownCouncil"}; // upn, council
inline constexpr ErrorCode kRepeatedRow{"exchange.repeatedRow"}; // otherRow: the one that counts
inline constexpr ErrorCode kSharedAdmissionNumber{
    "exchange.sharedAdmissionNumber"};                           // text, rows: left out
inline constexpr ErrorCode kLostLetters{"exchange.lostLetters"}; // text: "?" or U+FFFD in a name
inline constexpr ErrorCode kNotAPhone{"exchange.notAPhone"};     // text: left out
inline constexpr ErrorCode kNotAnEmail{"exchange.notAnEmail"};   // text: left out

} // namespace rollbook::errors
