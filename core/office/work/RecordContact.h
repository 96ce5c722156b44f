// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// School days that one call may clear, unless the school's numbers callClearsDays and
// callClearsDaysFlagged say (rules.md 32).
inline constexpr int kDaysCleared = 3;
inline constexpr int kDaysClearedFlagged = 1;

// Somebody was spoken to or written to about a pupil, or was tried. What was said, what the school
// decided and by whom are three things, all kept; a decision becomes marks and plans in the same
// act (rules.md 25, 32; checks L7).
class RecordContact {
public:
    struct Request {
        ContactMade contact; // `id`, `by` and `entry` are given here
        // The sessions the decision is for; nothing: none was taken. Both ends included.
        std::optional<std::pair<SessionKey, SessionKey>> sessions = {};
        bool isCallerKnown = true; // an unverified caller clears nothing for a flagged pupil
        std::optional<Visit> visit = {}; // what is known of a visit; its `contact` is given here
    };
    struct Recorded {
        qint64 contact = 0;
        EntryId entry{0};
        std::vector<SessionKey> amended; // were N, or a blank of a register already taken
        std::vector<SessionKey> planned; // to come, or of a register not yet taken
        std::vector<SessionKey> kept;    // another mark or plan stands there, and stays
    };
    explicit RecordContact(Office& office) : m_office(office) {}

    // Errors: office.noSuchPupil, office.callerUnknown (name), office.callerBarred (name),
    // office.tooManyDays (days, most),
    // office.planNoSessions, and those on codes of DraftRegister::enter.
    Result<Recorded> run(const Request& request, const Author& by);

private:
    struct Clearing {
        std::vector<DraftMark> marks;
        std::vector<PlannedAbsence> plans;
    };
    Result<Clearing> clearing(const Request& request, Recorded& recorded) const;
    void publish(const Clearing& clearing, PupilId pupil);

    Office& m_office;
};

// School days one call may clear for the pupil on the day (rules.md 32): the school's number, or 3;
// for a flagged pupil the school's other number, or 1.
int daysOneCallClears(const School& school, const Pupil& pupil, QDate day);
// A flag that accelerates is in force.
bool isFlagged(const School& school, const Pupil& pupil, QDate day);

} // namespace rollbook
