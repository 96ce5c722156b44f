// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// What became of a letter: posted, returned, printed again, answered. The letter itself stays.
class NoteLetter {
public:
    explicit NoteLetter(Office& office) : m_office(office) {}

    // `id`, `at`, `by` and `entry` are given here. An answer is a contact of the parent, too, so that
    // nothing asks for it any more. Errors: office.noSuchIssued, office.wordsMissing (an answer
    // without what was said), and of a reprint those of mayReprint.
    Result<void> run(const LetterEvent& event, const Author& by);

    // The same letter again: not to somebody who may no longer be written to, and not to an address
    // that is no longer theirs, and none while the pupil's letters are held. Errors:
    // office.noSuchIssued, office.letterHeldBack (name, fault), office.recipientBarred (name),
    // office.recipientMoved (name).
    Result<void> mayReprint(qint64 letter) const;

private:
    Office& m_office;
};

// An issued letter; null: there is none by that id in this school year or the last.
const IssuedLetter* issuedLetter(const School& school, qint64 id);
// The page that it went out on. Errors: those of store.
Result<Letterhead> letterheadOf(const Office& office, const IssuedLetter& letter);
// What the register says now of the days and sessions a letter told; nothing: the same, or the year
// is not loaded.
std::optional<ToldFigures> changedSince(const School& school, const IssuedLetter& letter);

} // namespace rollbook
