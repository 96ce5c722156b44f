// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// No letter goes out about a pupil until somebody says so (rules.md 30).
class HoldLetters {
public:
    explicit HoldLetters(Office& office) : m_office(office) {}

    // `id`, `by` and `entry` are given here. Errors: office.noSuchPupil, office.wordsMissing,
    // office.saidByMissing (nobody decided), office.heldAlready (name). A death takes the place of
    // any other hold.
    Result<void> hold(const LettersHold& hold, const Author& by);
    // Errors: office.notHeld (name), office.wordsMissing.
    Result<void> release(PupilId pupil, const QString& words, const Author& by);

private:
    Office& m_office;
};

// The hold that stands on the day; null: none does. A death holds whatever its first day.
const LettersHold* lettersHold(const School& school, PupilId pupil, QDate day);

// A death stops every list about the pupil at once (rules.md 30): nobody rings, texts or writes
// about absence until the hold is lifted. Null: none is recorded.
const LettersHold* deathOf(const School& school, PupilId pupil);
// Somebody whom the school would ask about the pupil has lost another child of the school.
bool isBereaved(const School& school, PupilId pupil);

} // namespace rollbook
