// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"
#include "core/office/board/MissingChild.h"

namespace rollbook {

// The gravest key of the board: somebody believes the child is at school or on the way
// (rules.md 25; checks L12). From here on the child stands on top of every board until seen.
class ReportMissing {
public:
    struct Request {
        PupilId pupil{0};
        ContactKind kind = ContactKind::Phone;
        std::optional<ContactId> with;
        QString withName;
        QString said;
        QString leadTold; // who of safeguarding was told already; empty: still to be told
    };
    explicit ReportMissing(Office& office) : m_office(office) {}

    // Records what was said first, so that the child stands on the board whatever fails after it;
    // then the concern, and that it was told. Errors: office.noSuchPupil, office.readOnly.
    Result<void> run(const Request& request, const Author& by);
    // The safeguarding lead was told. Errors: office.wordsMissing, office.toldAlready.
    Result<void> tellLead(const MissingChild& child, const QString& who, const Author& by);
    // The safeguarding lead's answer ends it: where the child is, and how that is known. Errors:
    // office.wordsMissing, office.leadNotTold.
    Result<void> answer(const MissingChild& child, const QString& words, const Author& by);

private:
    Office& m_office;
};

} // namespace rollbook
