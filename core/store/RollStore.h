// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/roll/Roll.h"
#include "core/store/OpenEntry.h"

namespace rollbook {

// Pupils, contacts, and what each contact is to each pupil. Every change leaves a row in `record`.
// Saving what is there already writes nothing and answers false.
class RollStore {
public:
    explicit RollStore(Database& database) : m_database(database) {}

    Result<Roll> load() const;
    Result<std::vector<Pupil>> pupils() const;           // by id, parts in their order
    Result<std::vector<Contact>> contacts() const;       // by id
    Result<std::vector<PupilContact>> links() const;     // by pupil, then contact

    // The ids of the pupil and of enrolments with id 0 are given by the store.
    Result<PupilId> addPupil(OpenEntry& entry, const Pupil& pupil);
    // The whole pupil as it shall be; an enrolment with id 0 is new. Errors: store.noSuchRow.
    Result<bool> savePupil(OpenEntry& entry, const Pupil& pupil);

    Result<ContactId> addContact(OpenEntry& entry, const Contact& contact);
    Result<bool> saveContact(OpenEntry& entry, const Contact& contact);

    // Adds or changes what a contact is to a pupil, with its restrictions: one with id 0 is new, none
    // is ever removed.
    Result<bool> saveLink(OpenEntry& entry, const PupilContact& link);

private:
    Database& m_database;
};

} // namespace rollbook
