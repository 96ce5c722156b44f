// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// Typing a register: each code is saved at once as a draft and counts in no figure.
class DraftRegister {
public:
    explicit DraftRegister(Office& office) : m_office(office) {}

    // Whether the class's register of the session may be opened for typing. Refused with the reason:
    // office.future, office.weekend, office.outsideTerm, office.break (name), office.plannedClosure
    // (reason), office.noSuchClass (className), office.notInClass. (checks R7)
    Result<void> canOpen(const QString& className, const SessionKey& session) const;
    // Whether this cell may be typed at all: office.notOnRoll (entry, leaving), office.notInClass,
    // or the same as above; office.readOnly.
    Result<void> canEnter(PupilId pupil, const SessionKey& session) const;
    // Saves one typed cell, in one commit. Normalises the code (checks R4). Refused:
    // office.unknownCode (code), office.codeNotInForce (code, from, to), office.hashByHand,
    // office.xAtCompulsoryAge, office.needsNature (code), office.needsReviewDate,
    // office.alreadyTaken (takenAt, takenBy), office.markThere (code, session) for one signed in
    // before, and those of canEnter.
    Result<void> enter(const DraftMark& cell);
    Result<void> clear(PupilId pupil, const SessionKey& session); // the cell is blank again
    // "Fill blanks": each pupil due without a draft gets its planned code, or / or \ (checks R1).
    // Gives back the cells it filled, so that it can be undone as one.
    Result<std::vector<DraftMark>> fillBlanks(const QString& className, const SessionKey& session);

    // The register was called on paper and is keyed in now: taking it records who called it, when,
    // and who is at the desk (rules.md 10). Said again, it replaces what was said. Refused:
    // office.callNeedsName, office.calledLater (time), office.alreadyTaken, and those of canOpen.
    Result<void> keyFromPaper(const PaperCall& call);
    Result<void> notFromPaper(const QString& className, const SessionKey& session);

private:
    Office& m_office;
};

// Turns the draft, and what is planned where nothing was typed, into marks: one transaction, one
// entry (rules.md 10; design.md 4). A sign-in made before is kept; blanks are allowed and counted.
class TakeRegister {
public:
    enum class Blanks { Leave, Fill }; // of those with nothing planned; Fill: present
    struct Request {
        QString className;
        SessionKey session;
        QString takenBy; // who called it; empty: as the paper says, else the author
        std::vector<DraftMark> cells = {}; // over what the draft has, in the same act
        Blanks blanks = Blanks::Leave;
    };
    explicit TakeRegister(Office& office) : m_office(office) {}

    Result<void> can(const Request& request) const; // as DraftRegister::canOpen; office.alreadyTaken
    Result<TakenRegister> run(const Request& request, const Author& by);

private:
    Office& m_office;
};

} // namespace rollbook
