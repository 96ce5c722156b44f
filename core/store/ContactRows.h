// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/roll/Contact.h"
#include "core/store/Database.h"

namespace rollbook {

// Contacts and what they are to pupils, as rows.
class ContactRows {
public:
    explicit ContactRows(Database& database) : m_database(database) {}

    // Those with ids from `first` to `last`, by id: one, or all.
    Result<std::vector<Contact>> read(qint64 first, qint64 last) const;
    Result<Contact> add(Contact contact); // gives it its id
    // Errors: store.noSuchRow.
    Result<void> change(const Contact& contact);

    // Of pupils with ids from `first` to `last`, by pupil, then contact.
    Result<std::vector<PupilContact>> readLinks(qint64 first, qint64 last) const;
    // Adds or changes it; gives new restrictions their ids.
    Result<PupilContact> writeLink(PupilContact link);

private:
    Result<void> writeAddresses(const Contact& contact);
    Result<void> writeRestriction(const PupilContact& link, Restriction& restriction);

    Database& m_database;
};

} // namespace rollbook
