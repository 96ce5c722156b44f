// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letters/DueRow.h"
#include "ui/print/LetterOnPaper.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

// What an officer says for a letter: "Time of the meeting".
QString askedName(const QString& field);
QString askedExample(const QString& field); // "Tuesday 1 December, 9.15 am"
// Whether it is likely to be the same in the next letter of its kind.
bool isSaidAgain(const QString& field);

// The merged body. Errors: letters.noValue (field).
Result<QString> letterBody(const School& school, const DueRow& row);
// A letter as it will be, before it has its number; what is still to be said stands in brackets.
Result<LetterOnPaper> letterAsItWillBe(const School& school, const DueRow& row,
                                       const QDateTime& at);
// Asks for what the letter leaves to the officer; nothing: called off.
std::optional<words::Said> askForLetter(const Surroundings& around, const DueRow& row);

} // namespace rollbook
