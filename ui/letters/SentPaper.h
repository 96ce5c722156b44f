// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"
#include "ui/print/AddressLabels.h"

namespace rollbook {

// Labels for letters that are on record, in their order: one a recipient at an address, however many
// letters they were sent.
struct LetterLabels {
    std::vector<AddressLabel> labels;
    QStringList leftOut; // "Mx Wei Wright: may no longer be written to": each letter that has none
};
// What may not be printed again (NoteLetter::mayReprint) has no label: a label leaves the office as
// the letter does, to an address that was right on the day of the letter (rules.md 27, 28, 30).
LetterLabels labelsOf(Office& office, const std::vector<IssuedLetter>& letters);

// Copies for the school's own file, two to a sheet. They have the profile of the office (rules.md 36)
// and go to no parent: so they are no reprint, nothing is noted, and a recipient who has been barred
// or has moved since holds none back. What the file says went out is what went out.
PrintJob copiesOf(Office& office, const std::vector<IssuedLetter>& letters);

} // namespace rollbook
