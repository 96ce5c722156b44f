// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

namespace rollbook {

// The last thing that was done about a pupil's absence.
struct LastAction {
    enum class Kind { Contact, Letter, Step, Meeting, Plan };
    QDate on;
    Kind kind = Kind::Contact;
    ContactKind contact = ContactKind::Phone; // of Contact
    QString title = {};                       // of the letter; of Step its id
    bool operator==(const LastAction&) const = default;
};

// By pupil, up to the end of the day.
std::map<PupilId, LastAction> lastActions(const School& school, QDate on);

// The letters, meetings and plans of those days, after which attendance may have changed: the newest
// first, and a letter to two parents on one day once.
std::vector<LastAction> actionsAbout(const School& school, PupilId pupil, const DateRange& days);
// Of those the letters to that contact and the meetings with them, without what the meeting was about:
// somebody wrote that down (rules.md 36).
std::vector<LastAction> actionsWith(const School& school, PupilId pupil, ContactId contact,
                                    const DateRange& days);

// School days up to and with the date on which nothing was done: those after the last action, or
// all of this school year where there was none in it.
int schoolDaysWithout(const SchoolCalendar& calendar, const LastAction* last, QDate on);

} // namespace rollbook
