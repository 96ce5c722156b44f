// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

#include <map>
#include <set>
#include <span>

namespace rollbook {

// Why somebody is not to be rung from the board (rules.md 27), gravest first.
enum class CallBlock {
    None,
    DoNotContact,
    NoInformation, // to ask where a child is tells that it is away
    NotForAll,     // of a call about several children: nothing to do with one of them
    NoNumber,
};

// Somebody a call could be made to, as the board shows it. Blocked: without the number.
struct CallContact {
    ContactId id{0};
    QString name;
    QString relationship;
    QStringList numbers; // mobile first
    CallBlock block = CallBlock::None;
    std::vector<RestrictionKind> restrictions = {}; // in force, for any of the children
    bool isNumberDead = false;   // found so at the last try
    bool sharesNumber = false;   // with somebody who may not be rung: ask who is speaking
    std::vector<ContactMade> today = {}; // what was tried

    bool isOffered() const { return block == CallBlock::None; }
    bool operator==(const CallContact&) const = default;
};

// Whether the contact may be asked where the pupil is, or told anything.
CallBlock blockOf(const PupilContact& link, QDate day);
// The same for a contact by id: somebody who is no contact of the pupil is NotForAll.
CallBlock blockOf(const School& school, PupilId pupil, ContactId contact, QDate day);

// What was tried with whom: read once, asked for every call.
class ContactTries {
public:
    ContactTries(const School& school, const QDateTime& at);

    const QDateTime& at() const { return m_at; }
    const std::vector<const ContactMade*>& todayOf(ContactId contact) const;
    bool isDead(ContactId contact) const { return m_dead.contains(contact); }

private:
    QDateTime m_at;
    std::map<ContactId, std::vector<const ContactMade*>> m_today;
    std::set<ContactId> m_dead;
};
// The part of the record that was made on a day up to a moment of it.
std::span<const ContactMade> contactsOfDay(const School& school, QDate day, const QDateTime& until);

// Every contact of the children, in the order they are to be asked about the first. Offered only
// when valid for every one of them.
std::vector<CallContact> callContacts(const School& school, std::span<const PupilId> children,
                                      const ContactTries& tries);
// The first to try now: offered, not dead, not tried today; else the first not dead; null: nobody.
const CallContact* nextToTry(std::span<const CallContact> contacts);

} // namespace rollbook
