// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/letters/IssueLetters.h"
#include "ui/print/LetterDraft.h"

namespace rollbook {

// Which letters of a run can go as e-mail drafts, and how many stay, by why.
struct ByEmail {
    std::vector<IssueLetters::Item> going;
    int withoutEmail = 0; // no address, or none that looks like one
    int sharedEmail = 0;  // somebody who may not be told reads that mailbox, too (rules.md 27)
    int together = 0;     // addressed to two people under one roof, who read two mailboxes
    int toCouncil = 0;    // sent as the council asks, not as an attachment of ours

    int staying() const { return withoutEmail + sharedEmail + together + toCouncil; }
};
ByEmail thoseByEmail(const School& school, const std::vector<IssueLetters::Item>& items, QDate on);
// "2 have no e-mail address and stay on the list."; empty: none stays.
QString stayingWords(const ByEmail& all);

// Where a letter about the pupil reaches this contact by e-mail, and nobody else who may not know.
std::optional<EmailAddress> emailOf(const School& school, PupilId pupil,
                                    std::optional<ContactId> contact, QDate on);
// The draft around a letter's PDF. Its subject and text name the school and whom to ring, nothing
// of the child and nothing of absence.
LetterDraft draftOf(const School& school, const IssuedLetter& letter, const EmailAddress& to,
                    const QByteArray& pdf);

} // namespace rollbook
