// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/AtTheDesk.h"
#include "ui/letters/DueRow.h"

namespace rollbook {

// Thursday 21 November 2024, 10:00. Four of 4A have no reason since Monday, and a letter asks for it:
// Ada's and Dot's can go, Ben's parent has no address, about Cy, who is looked after, a person
// decides.
class LettersAtTheDesk : public AtTheDesk {
public:
    LettersAtTheDesk();
    // Of the pupils that the builder says, under a shipped pathway, with the same letterhead.
    LettersAtTheDesk(const SchoolBuilder& builder, const QString& pathway);

    std::vector<IssuedLetter> issued() const { return disk.school().letters.issued; }
    // One about Ada, out and on record.
    qint64 issueAda();
    void issue(const QStringList& forenames); // one about each
    // What stands about the contact with that surname, in memory, as if it had come in just now.
    void change(const QString& surname, const std::function<void(Contact&, PupilContact&)>& edit);
    void giveEmail(const QString& surname, const QString& email);
    PupilId pupil(const QString& forename) const { return disk.pupil(forename); }
};

SchoolBuilder withoutReasons();
Address homeAt(const QString& street);

} // namespace rollbook
