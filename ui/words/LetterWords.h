// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Rate.h"
#include "core/letters/LetterText.h"
#include "core/office/letters/DueLetters.h"

namespace rollbook::words {

// What the officer said for the fields a letter asks for, by their names.
using Said = std::map<QString, QString>;

// Everything the letter's fields read: the one place where facts become words for a parent.
MergeValues mergeValues(const School& school, const LetterDue& due, const Said& said);

// "3 October, all day", "4 October, afternoon": the sessions by day, in order (checks W8).
QStringList daysInLetter(const std::vector<SessionKey>& sessions);
// "14 sessions (7 days)", "1 session (half a day)", "3 sessions (1½ days)".
QString sessionsAndDays(int sessions);
// "89.9%", with as many decimals as it takes not to round onto or over a line the school or the law
// draws (50, 80, 85, 90, 95): a rounded figure must not say what is not so.
QString percentInLetter(std::optional<Rate> rate);
// "8.50 am".
QString timeInLetter(QTime time);

QString name(Obstacle obstacle);  // "No address"
// What to do about it: "There is no address for them. Enter one on the pupil's page."
QString wayOut(Obstacle obstacle);
// "I 6, M 2": the codes its sessions have and how often (rules.md 30); for the office only.
QString makeUp(const std::map<QString, int>& codes);
QString name(HoldCause cause);        // "Bereavement"
QString name(LetterEventKind kind);   // "Posted"
// "The letter of 3 October said 14 sessions; the register now says 12."
QString saidThenAndNow(const IssuedLetter& letter, const ToldFigures& now);
// A letter's file, so that it can be found again: "2026-11-20 No reason yet Archer Ada Mrs Wright".
QString letterFileName(const School& school, const IssuedLetter& letter);

} // namespace rollbook::words
