// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/LetterFacts.h"
#include "core/letters/Recipients.h"
#include "core/office/School.h"
#include "core/pathway/DueAction.h"

#include <set>

namespace rollbook {

// One letter to one recipient, or why it does not go.
struct LetterDue {
    const LetterTemplate* letter = nullptr;
    DueAction action;        // that asks for it; `step` null: somebody writes unasked
    Recipient recipient;     // without a name: there is nobody; `obstacle` says why
    LetterFacts facts;
    std::vector<Obstacle> obstacles; // in the order of Obstacle; empty: it can go
    bool operator==(const LetterDue&) const = default;
};

// What a letter run is made from besides the school.
struct LetterRunSources {
    QDate on;
    // Sessions amended since the day before, of pupils with a step that asks for a letter.
    std::set<std::pair<PupilId, SessionKey>> amended = {};
};

// The letters of the steps that are due, in their order, the accelerated ones first: one row a
// recipient, and one with its obstacle where there is none. A step whose letter would speak of fewer
// sessions than it asks for has none yet (checks W1).
std::vector<LetterDue> dueLetters(const School& school, const std::vector<DueAction>& due,
                                  const LetterRunSources& sources);
// A letter nobody's step asks for, about one pupil, on the day.
std::vector<LetterDue> lettersUnasked(const School& school, const LetterTemplate& letter,
                                      PupilId pupil, QDate on);
// The line in the recipient's own language; empty: none.
QString extraLine(const School& school, const Recipient& recipient);
// Pupils of `due` with a step that asks for a letter.
std::vector<PupilId> pupilsToWriteAbout(const std::vector<DueAction>& due);
// Whether issuing the letter is all that the step asks.
bool isDoneByWriting(const Step& step);

} // namespace rollbook
