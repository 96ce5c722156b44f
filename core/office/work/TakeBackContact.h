// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// A contact was entered about the wrong child (rules.md 32): it stays in the file and counts no more,
// the marks it made go back to what they were, and what it planned is released.
class TakeBackContact {
public:
    struct TakenBack {
        std::vector<SessionKey> marks; // that are as they were before
        int plans = 0;                 // released
    };
    explicit TakeBackContact(Office& office) : m_office(office) {}

    // Errors: office.readOnly, office.noSuchLine, office.missingStands (name): who is believed to be
    // at school is found, not undone; office.markChangedSince (code).
    Result<TakenBack> run(qint64 contact, const Author& by);
    // The last contact that this person entered today; null: none.
    const ContactMade* lastOf(const Author& by) const;

private:
    Result<std::vector<DraftMark>> marksBefore(const ContactMade& contact) const;
    void forget(const ContactMade& contact, const std::vector<DraftMark>& marks,
                ChangedParts parts);

    Office& m_office;
};

} // namespace rollbook
