// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/Meeting.h"
#include "core/office/Office.h"

namespace rollbook {

// Meetings about a pupil. What happens to one is added; nothing of it is edited.
class BookMeeting {
public:
    explicit BookMeeting(Office& office) : m_office(office) {}

    // With one event, its booking: who, where, when. Its id; the event's `kind`, `id` and `entered`
    // are given here. A moment gone by is allowed: it is written down afterwards. Errors:
    // family.meetingWho, meetingWhere, meetingWhen, meetingWhy, notInvited, noSuchFocus,
    // focusMeetingThere.
    Result<qint64> book(const Meeting& meeting, const Author& by);
    // Invited: while it is to come. Held, not attended: once, from its moment on. Rebooked: with who,
    // where and when, until it was held. Errors: those of book, family.noSuchMeeting, meetingOver,
    // meetingToCome.
    Result<void> note(qint64 meeting, const MeetingEvent& event, const Author& by);

private:
    Office& m_office;
};

// Whether this contact may be asked to meetings about the pupil on the day (rules.md 27).
bool mayBeInvited(const School& school, PupilId pupil, ContactId contact, QDate date);

} // namespace rollbook
