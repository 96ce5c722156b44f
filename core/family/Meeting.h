// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/Entered.h"
#include "core/roll/Contact.h"

#include <vector>

namespace rollbook {

enum class MeetingEventKind { Booked, Invited, Held, NotAttended, Rebooked };
QString toString(MeetingEventKind kind); // "notAttended"
std::optional<MeetingEventKind> meetingEventKindFromString(QStringView text);

// What happened to a meeting. Never edited: what was wrong is followed by what is right.
struct MeetingEvent {
    qint64 id = 0;
    MeetingEventKind kind = MeetingEventKind::Booked;
    // Booked, rebooked: who is to come, where and when. Held: who came. Else as they stood.
    std::vector<ContactId> contacts = {}; // of the pupil's
    QString with = {};                    // others, in words
    QString place = {};
    QDateTime at = {};
    QString words = {}; // how they were invited; what was said; why nobody came
    Entered entered = {};
    bool operator==(const MeetingEvent&) const = default;
};

// Begins or ends the half-term of a focus family.
struct FocusMeeting {
    enum class Part { Start, End };
    qint64 focus = 0; // FocusFamily::id
    Part part = Part::Start;
    bool operator==(const FocusMeeting&) const = default;
};
QString toString(FocusMeeting::Part part); // "start"
std::optional<FocusMeeting::Part> focusMeetingPartFromString(QStringView text);

struct Meeting {
    qint64 id = 0;
    PupilId pupil{0};
    QString purpose;
    std::optional<FocusMeeting> focus = {};
    std::vector<MeetingEvent> events = {}; // in the order entered, the booking first

    MeetingEventKind state() const { return events.back().kind; }
    bool isToCome() const; // neither held nor missed
    const MeetingEvent& arranged() const; // the last booking
    QDateTime at() const { return arranged().at; }
    bool operator==(const Meeting&) const = default;
};

} // namespace rollbook
