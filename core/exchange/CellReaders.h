// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/calendar/Session.h"
#include "core/calendar/YearGroup.h"
#include "core/roll/Pupil.h"

namespace rollbook {

// What a person or a MIS writes in a cell, read forgivingly but never guessed. Each takes the text
// of a cell that is not blank; its errors are those of ExchangeErrors.h that it names.

inline constexpr int kFirstYear = 1990; // of dates in files; two digits mean 1990 to 2089
inline constexpr int kLastYear = 2099;
inline constexpr int kLongestText = 255;
inline constexpr int kMostMinutesLate = 480;

// ISO, d/m/y with - / . or spaces and 2 or 4 digits, "14th March 2012", a spreadsheet serial; a
// weekday in front and midnight behind are passed over. Never month first. Errors:
// exchange.notADate, monthFirst, noSuchDate, yearOutOfRange, wrongWeekday.
Result<QDate> readDate(const QString& text);
// Y N Yes No True False T F 1 0. Error: exchange.notYesOrNo.
Result<bool> readYesNo(const QString& text);
Result<Sex> readSex(const QString& text);                         // exchange.notASex
Result<QString> readSen(const QString& text);                     // "N", "K", "E"; exchange.notSen
Result<YearGroup> readYearGroup(const QString& text);             // exchange.notAYearGroup
Result<EnrolmentStatus> readEnrolmentStatus(const QString& text); // exchange.notAnEnrolmentStatus
Result<bool> readBoarder(const QString& text);    // N B 6 7 or yes/no; exchange.notBoarder
Result<Half> readHalf(const QString& text);       // exchange.notASessionHalf
Result<int> readMinutesLate(const QString& text); // 0..480; exchange.notMinutes
Result<int> readPriority(const QString& text);    // 0..99; exchange.notANumber

// Spaces simplified, composed letters. Errors: exchange.formula, exchange.tooLong (most).
Result<QString> readText(const QString& text);
// "Smith, Jane". Errors: those of readText, exchange.notAName.
struct FullName {
    QString surname;
    QString forename;
    bool operator==(const FullName&) const = default;
};
Result<FullName> readFullName(const QString& text);
// "WBRI" of "WBRI - White British"; other texts as they are. Errors: those of readText.
Result<QString> readEthnicity(const QString& text);

// A date and a half in one header: "2026-09-02 AM", "Wed 02/09/2026 PM". Nothing: it does not look
// like one. Errors: those of readDate.
std::optional<Result<SessionKey>> readSessionHeader(const QString& header);
// "MonAM", "Friday pm": the weekday (1..7) and half. Nothing: it is not one.
struct WeekdayHalf {
    int weekday = 1; // Qt::Monday
    Half half = Half::AM;
    bool operator==(const WeekdayHalf&) const = default;
};
std::optional<WeekdayHalf> readWeekdayHeader(const QString& header);

// Whether a name lost letters on its way here: "Wi?niewski", or U+FFFD.
bool hasLostLetters(const QString& name);

} // namespace rollbook
