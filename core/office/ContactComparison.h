// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/ContactBook.h"
#include "core/office/ImportFinding.h"
#include "core/store/HeldChangeStore.h"

namespace rollbook {

// The list a row stands in: what it shows holds from its day and is known on its word.
struct ContactList {
    QDate date;
    QString fileName;
};

// What one row makes of a person (rules.md 28).
struct PersonComparison {
    Contact after;
    std::vector<HeldChange> held;
    std::vector<ImportFinding> warnings;
};
// What the row says otherwise than an earlier row of the same file is left out and warned of.
// `isProtected`: the address is secret for one of the person's pupils.
PersonComparison comparePerson(ContactBook::Person& person, const ContactRow& row, bool isProtected,
                               const ContactList& list);

// What the row makes of the link; an import sets a restriction and never lifts one.
PupilContact comparedLink(PupilContact link, const ContactRow& row, const ContactList& list);

} // namespace rollbook
