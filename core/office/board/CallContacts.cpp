// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/board/CallContacts.h"

#include <algorithm>

namespace rollbook {
namespace {

QStringList numbersOf(const Contact& contact) {
    QStringList numbers;
    for (const QString& number : {contact.mobile, contact.phone})
        if (!number.trimmed().isEmpty() && !numbers.contains(number))
            numbers.append(number);
    return numbers;
}

QString digits(QString number) {
    number.removeIf([](QChar c) { return !c.isDigit(); });
    return number;
}

const PupilContact* linkOf(const School& school, PupilId pupil, ContactId contact) {
    for (const PupilContact* link : school.roll.contactsOf(pupil))
        if (link->contact == contact)
            return link;
    return nullptr;
}

CallBlock graver(CallBlock a, CallBlock b) {
    if (a == CallBlock::None || b == CallBlock::None)
        return a == CallBlock::None ? b : a;
    return std::min(a, b);
}

// The contacts of one call.
class Asking {
public:
    Asking(const School& school, std::span<const PupilId> children, const ContactTries& tries)
        : m_school(school)
        , m_children(children)
        , m_tries(tries) {}

    std::vector<CallContact> contacts() {
        for (const PupilId child : m_children)
            for (const PupilContact* link : m_school.roll.contactsOf(child))
                add(*link);
        hideBlockedNumbers();
        return std::move(m_contacts);
    }

private:
    void add(const PupilContact& link) {
        const Contact* person = m_school.roll.contact(link.contact);
        if (!person || std::ranges::find(m_contacts, link.contact, &CallContact::id) !=
                           m_contacts.end())
            return;
        CallContact made{.id = person->id,
                         .name = person->fullName(),
                         .relationship = link.relationship,
                         .numbers = numbersOf(*person)};
        for (const PupilId child : m_children)
            readRestrictions(made, child);
        if (made.block == CallBlock::None && made.numbers.isEmpty())
            made.block = CallBlock::NoNumber;
        readTries(made);
        m_contacts.push_back(std::move(made));
    }

    void readRestrictions(CallContact& made, PupilId child) const {
        const PupilContact* link = linkOf(m_school, child, made.id);
        if (!link) {
            made.block = graver(made.block, CallBlock::NotForAll);
            return;
        }
        made.block = graver(made.block, blockOf(*link, m_tries.at().date()));
        for (const Restriction& each : link->restrictions)
            if (each.isInForce(m_tries.at().date()) &&
                std::ranges::find(made.restrictions, each.kind) == made.restrictions.end())
                made.restrictions.push_back(each.kind);
    }

    void readTries(CallContact& made) const {
        made.isNumberDead = m_tries.isDead(made.id);
        for (const ContactMade* each : m_tries.todayOf(made.id))
            if (std::ranges::find(m_children, each->pupil) != m_children.end())
                addTry(made, *each);
    }

    // One call about two children is one try.
    static void addTry(CallContact& person, const ContactMade& each) {
        const bool isSameCall =
            !person.today.empty() && person.today.back().at == each.at &&
            person.today.back().outcome == each.outcome;
        if (!isSameCall)
            person.today.push_back(each);
    }

    void hideBlockedNumbers() {
        std::set<QString> forbidden;
        for (CallContact& each : m_contacts)
            if (each.block == CallBlock::DoNotContact || each.block == CallBlock::NoInformation)
                for (const QString& number : each.numbers)
                    forbidden.insert(digits(number));
        for (CallContact& each : m_contacts) {
            each.sharesNumber = each.isOffered() &&
                                std::ranges::any_of(each.numbers, [&](const QString& number) {
                                    return forbidden.contains(digits(number));
                                });
            if (!each.isOffered())
                each.numbers.clear();
        }
    }

    const School& m_school;
    std::span<const PupilId> m_children;
    const ContactTries& m_tries;
    std::vector<CallContact> m_contacts;
};

} // namespace

CallBlock blockOf(const PupilContact& link, QDate day) {
    if (link.restrictionOn(RestrictionKind::DoNotContact, day))
        return CallBlock::DoNotContact;
    return link.restrictionOn(RestrictionKind::NoInformation, day) ? CallBlock::NoInformation
                                                                   : CallBlock::None;
}

CallBlock blockOf(const School& school, PupilId pupil, ContactId contact, QDate day) {
    const PupilContact* link = linkOf(school, pupil, contact);
    return link ? blockOf(*link, day) : CallBlock::NotForAll;
}

ContactTries::ContactTries(const School& school, const QDateTime& at)
    : m_at(at) {
    for (const ContactMade& each : contactsOfDay(school, at.date(), at))
        if (each.with)
            m_today[*each.with].push_back(&each);
    // The last call that was made says whether the number is dead.
    for (const ContactMade& each : school.work.contacts)
        if (each.with && (each.kind == ContactKind::Phone || each.kind == ContactKind::Text)) {
            if (each.outcome == ContactOutcome::NumberDead)
                m_dead.insert(*each.with);
            else
                m_dead.erase(*each.with);
        }
}

const std::vector<const ContactMade*>& ContactTries::todayOf(ContactId contact) const {
    static const std::vector<const ContactMade*> kNone;
    const auto found = m_today.find(contact);
    return found == m_today.end() ? kNone : found->second;
}

std::span<const ContactMade> contactsOfDay(const School& school, QDate day,
                                           const QDateTime& until) {
    const auto& all = school.work.contacts; // by the moment each was
    const QDateTime end = std::min(until, day.endOfDay());
    const auto first = std::ranges::lower_bound(all, day.startOfDay(), {}, &ContactMade::at);
    const auto last = std::ranges::upper_bound(all, end, {}, &ContactMade::at);
    return first < last ? std::span(first, last) : std::span<const ContactMade>();
}

std::vector<CallContact> callContacts(const School& school, std::span<const PupilId> children,
                                      const ContactTries& tries) {
    return Asking(school, children, tries).contacts();
}

const CallContact* nextToTry(std::span<const CallContact> contacts) {
    const auto isAlive = [](const CallContact& each) {
        return each.isOffered() && !each.isNumberDead;
    };
    auto found = std::ranges::find_if(contacts, [&](const CallContact& each) {
        return isAlive(each) && each.today.empty();
    });
    if (found == contacts.end())
        found = std::ranges::find_if(contacts, isAlive);
    return found == contacts.end() ? nullptr : &*found;
}

} // namespace rollbook
