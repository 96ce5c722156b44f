// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/work/RecordContact.h"

namespace rollbook {

// The first key of the board: the class was asked, and nobody at home is rung (rules.md 25).
class AskClass {
public:
    struct Request {
        PupilId pupil{0};
        SessionKey session;
        QString saidBy; // the person in the class; their word is the evidence
    };
    explicit AskClass(Office& office) : m_office(office) {}

    // The child is here: an N, or a blank of a register taken, becomes present, naming who said so.
    // Another mark stays and is given back in `kept`. Errors: office.saidByMissing,
    // office.notTakenYet (className, session), and those of RecordContact.
    Result<RecordContact::Recorded> isHere(const Request& request, const Author& by);
    // Asked, and the child is not there. It settles nothing. Gives back the contact.
    Result<qint64> isNotThere(const Request& request, const Author& by);

private:
    Result<void> can(const Request& request) const;
    ContactMade contactOf(const Request& request) const;

    Office& m_office;
};

} // namespace rollbook
