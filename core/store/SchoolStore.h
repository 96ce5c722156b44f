// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/roll/Pupil.h"
#include "core/roll/Staff.h"
#include "core/store/OpenEntry.h"

namespace rollbook {

// What the school says of itself. Setting what is there already writes nothing.
class SchoolStore {
public:
    explicit SchoolStore(Database& database) : m_database(database) {}

    Result<SchoolDetails> details() const; // empty before the first setDetails
    Result<void> setDetails(OpenEntry& entry, const SchoolDetails& details);
    Result<std::vector<SchoolPerson>> people() const; // by role, then from-date
    Result<void> setPeople(OpenEntry& entry, const std::vector<SchoolPerson>& people);
    Result<std::vector<SchoolNumber>> numbers() const; // by id, then from-date
    Result<void> setNumbers(OpenEntry& entry, const std::vector<SchoolNumber>& numbers);
    // The school's own kinds, in the order given.
    Result<std::vector<CharacteristicKind>> ownCharacteristics() const;
    Result<void> setOwnCharacteristics(OpenEntry& entry,
                                       const std::vector<CharacteristicKind>& kinds);

private:
    Database& m_database;
};

} // namespace rollbook
