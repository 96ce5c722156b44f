// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/PupilRow.h"
#include "core/roll/Roll.h"

#include <set>

namespace rollbook {

// Who is who while a contact list comes in. The same name with a phone, mobile, email or address in
// common is one person, whatever the title: a household, not one parent for each child.
class ContactBook {
public:
    struct Person {
        Contact contact;      // as the rows so far would have it; new ones have an id below 0
        QString relationship; // of one of their links, to tell father from son
        bool isChanged = false;
        ContactRow said;  // what rows of this file said of the person so far
        int firstRow = 0; // of the file; 0: none so far

        bool isNew() const { return contact.id.value() < 0; }
    };

    explicit ContactBook(const Roll& roll);

    // The person the row is about; `taken` are those that other rows of the same pupil were about.
    // Nothing: somebody new.
    std::optional<size_t> find(const ContactRow& row, PupilId pupil,
                               const std::set<ContactId>& taken) const;
    size_t add(const ContactRow& row);

    Person& person(size_t place) { return m_people[place]; }
    const std::vector<Person>& people() const { return m_people; }

private:
    const Roll& m_roll;
    std::vector<Person> m_people;
    QHash<QString, std::vector<size_t>> m_byName;
};

} // namespace rollbook
