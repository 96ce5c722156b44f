// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/ContactBook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QString nameKey(const QString& forename, const QString& surname) {
    return u"%1\n%2"_s.arg(forename.simplified(), surname.simplified()).toCaseFolded();
}

QString nameKey(const ContactRow& row) {
    return nameKey(row.forename.value_or(QString()), row.surname.value_or(QString()));
}

// Digits alone; a number of the United Kingdom as it is dialled there.
QString dialled(const QString& number) {
    QString digits = number.trimmed();
    if (digits.startsWith(u"+44"))
        digits.replace(0, 3, u"0"_s);
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits;
}

bool sameNumber(const QString& known, const std::optional<QString>& given) {
    return given && !known.isEmpty() && dialled(known) == dialled(*given);
}

bool sharesReach(const Contact& contact, const ContactRow& row) {
    if (sameNumber(contact.mobile, row.mobile) || sameNumber(contact.phone, row.phone) ||
        (row.email && contact.email.compare(*row.email, Qt::CaseInsensitive) == 0))
        return true;
    return row.address && !row.address->isEmpty() &&
           std::ranges::any_of(contact.addresses, [&](const Address& address) {
               return address.samePlaceAs(*row.address);
           });
}

bool contradicts(const QString& known, const std::optional<QString>& given) {
    return given && !known.isEmpty() && known.compare(*given, Qt::CaseInsensitive) != 0;
}

} // namespace

ContactBook::ContactBook(const Roll& roll)
    : m_roll(roll) {
    QHash<ContactId, QString> relationships;
    for (const Pupil& pupil : roll.pupils())
        for (const PupilContact* link : roll.contactsOf(pupil.id))
            relationships.insert(link->contact, link->relationship);
    for (const Contact& contact : roll.contacts()) {
        m_byName[nameKey(contact.forename, contact.surname)].push_back(m_people.size());
        m_people.push_back(
            {.contact = contact, .relationship = relationships.value(contact.id), .said = {}});
    }
}

std::optional<size_t> ContactBook::find(const ContactRow& row, PupilId pupil,
                                        const std::set<ContactId>& taken) const {
    QHash<ContactId, QString> own; // the pupil's, with their relationship
    for (const PupilContact* link : m_roll.contactsOf(pupil))
        own.insert(link->contact, link->relationship);
    std::optional<size_t> best;
    int bestScore = 0;
    for (const size_t place : m_byName.value(nameKey(row))) {
        const Person& person = m_people[place];
        if (taken.contains(person.contact.id))
            continue;
        const bool isOwn = own.contains(person.contact.id);
        const bool reaches = sharesReach(person.contact, row);
        const bool isOther = contradicts(isOwn ? own.value(person.contact.id) : person.relationship,
                                         row.relationship);
        // A pupil's own contact may have another number by now; a stranger must share one.
        const bool isSame = reaches || (isOwn && !isOther);
        const int score = isSame ? 1 + 4 * isOwn + 2 * !isOther + reaches : 0;
        if (score > bestScore) {
            best = place;
            bestScore = score;
        }
    }
    return best;
}

size_t ContactBook::add(const ContactRow& row) {
    const size_t place = m_people.size();
    m_byName[nameKey(row)].push_back(place);
    Person person{.contact = {.id = ContactId(-qint64(place) - 1)}, .said = {}};
    person.relationship = row.relationship.value_or(QString());
    m_people.push_back(std::move(person));
    return place;
}

} // namespace rollbook
