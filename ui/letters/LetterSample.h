// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/LetterText.h"
#include "ui/letters/DueRow.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

// A pupil on whom the words of a letter are tried.
class LetterSample {
public:
    explicit LetterSample(const Surroundings& around) : m_around(around) {}

    void load(); // who is due for which letter now
    // The first for whom the letter is due, else the first on roll; nothing: nobody is.
    std::optional<PupilId> pupilFor(const QString& letter) const;
    // The letter about the pupil; what an officer would still say, and a recipient nobody is on file
    // for, stand in brackets. Nothing: the school year has no dates. It points to `letter`.
    std::optional<DueRow> row(const LetterTemplate& letter, PupilId pupil) const;

private:
    struct Due {
        QString letter;
        LetterDue due; // its letter is the book's of that moment: not to be looked at
    };
    LetterDue dueOrUnasked(const LetterTemplate& letter, PupilId pupil) const;

    const Surroundings m_around;
    std::vector<Due> m_due;
};

} // namespace rollbook
