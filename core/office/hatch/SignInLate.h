// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/RegisterTimes.h"
#include "core/office/Office.h"

namespace rollbook {

class OpenEntry;

// A pupil at the hatch: the mark follows from the clock and the register times in force
// (rules.md 6; checks L1, L2b). Writes its mark at once, even into a register not yet taken.
class SignInLate {
public:
    struct Request {
        PupilId pupil{0};
        QDateTime at;
        QString reason;
        QString accompaniedBy;
        QString code;              // the officer's own; empty: from the clock
        QString evidence;          // of the officer's own code: an appointment card, a call
        bool replaceReasoned = false; // an I, M ... already there may be overwritten
        bool isSecond = false; // a second line for the session is meant
    };
    struct Made {
        SessionKey session;
        QString code;
        int minutesLate = 0;
        qint64 arrival = 0; // its line of the late book; 0: only decided
    };
    explicit SignInLate(Office& office) : m_office(office) {}

    // Errors: office.noRegisterTimes (date), office.sessionOver, office.reasonedMarkThere (code),
    // office.alreadySignedIn (time),
    // and those of DraftRegister::canEnter.
    Result<Made> run(const Request& request, const Author& by);
    // What it would be marked, before anything is written.
    Result<Made> decide(const Request& request) const;
    // It was another child: the line stays, crossed out, and the mark goes back to what it was.
    // Errors: office.noSuchLine, office.markChangedSince (code).
    Result<void> takeBack(qint64 arrival, const Author& by);

private:
    Result<Made> write(const LateArrival& line, const Author& by);
    Result<EntryId> mark(EntryKind kind, const QString& reason, const Mark& mark, const Author& by,
                         const std::function<Result<void>(OpenEntry&)>& alsoWrite);

    Office& m_office;
};

} // namespace rollbook
