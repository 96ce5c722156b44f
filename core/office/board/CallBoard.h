// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/board/CallContacts.h"
#include "core/office/board/MissingChild.h"

namespace rollbook {

// Why a child is rung about before another, gravest first (rules.md 25, 26).
enum class CallRisk {
    BelievedAtSchool,
    ChildProtection,
    HereInMorning, // and N after lunch
    ExtraCare,     // another flag that accelerates
    NeverSeenToday,
    DaysAway, // not seen for two school days or more
    NobodyToRing,
    HomeBereaved, // another child of those to ring has died: a person decides who rings
};

// Where the child stands on the board, most urgent first.
enum class CallStage {
    Missing,      // believed to be at school, until seen
    Call,         // nobody of the home reached about it yet
    NotClosed,    // N already, but the register is open: may yet come in
    AwaitingCode, // somebody was reached, or the absence was known before: the N stands
    SeenSince,    // seen later in the day: the N needs its reason
    Held,         // a death is recorded: nobody rings or writes (rules.md 30)
};

// What makes an N one that awaits its code.
enum class Known { Nothing, Reached, AskedClass, Planned, SignedOut };

struct CallChild {
    PupilId pupil{0};
    QString className;
    CallStage stage = CallStage::Call;
    std::vector<CallRisk> risks = {}; // gravest first
    int daysAway = 0;                 // school days not seen, this one included
    std::optional<SessionKey> lastSeen = std::nullopt; // in this school year
    std::vector<ContactMade> today = {};               // all that was tried
    Known known = Known::Nothing;
    QString proposedCode = {}; // of what was planned, where it was
    std::optional<MissingChild> missing = std::nullopt;

    bool operator==(const CallChild&) const = default;
};

// One call to make: a child, or siblings with an outcome for each.
struct Call {
    std::vector<CallChild> children; // gravest first
    std::vector<CallContact> contacts;

    CallStage stage() const { return children.front().stage; }
    bool operator==(const Call&) const = default;
};

// A class of which somebody is not known: the register is untaken, in draft or has blanks.
struct UnknownClass {
    QString className; // empty: pupils without a class
    RegisterState state = RegisterState::NotTaken;
    int pupils = 0; // due, and no mark that says where they are
    int typed = 0;  // of these, held by the draft
    bool isClosed = false; // the register's time is over
    bool operator==(const UnknownClass&) const = default;
};

// Who is not accounted for in a session, at a moment of its day (rules.md 24 to 27).
struct CallBoard {
    SessionKey session;
    bool isLoaded = false;   // false: the year has no dates, or is not in memory
    bool hasSession = false; // somebody is due
    std::vector<Closure> shut;      // unplanned ones over it: they answer for those not in
    std::vector<UnknownClass> notKnown; // in reading order
    std::vector<Call> calls;            // most urgent first

    int pupilsNotKnown() const;
    int count(CallStage stage) const; // children
    // Every child of the session is accounted for. Never while a register is untaken, in draft or
    // blank, or an N stands, be the call about it held.
    bool isClear() const { return isLoaded && notKnown.empty() && calls.empty(); }
    bool operator==(const CallBoard&) const = default;
};

enum class Siblings { Together, Apart };

CallBoard callBoard(const School& school, const SessionKey& session, const QDateTime& at,
                    Siblings siblings = Siblings::Together);
// The board of the moment: the afternoon's from the opening of its first register.
SessionKey boardSession(const School& school, const QDateTime& at);

} // namespace rollbook
