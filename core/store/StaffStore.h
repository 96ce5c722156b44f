// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/roll/Staff.h"
#include "core/store/OpenEntry.h"

namespace rollbook {

// Who may stand at the desk. PINs are kept hashed (Argon2id by libsodium) and nowhere else.
class StaffStore {
public:
    explicit StaffStore(Database& database) : m_database(database) {}

    Result<std::vector<StaffMember>> staff() const; // by id
    Result<StaffId> add(OpenEntry& entry, const StaffMember& member); // `hasPin` is ignored
    Result<bool> save(OpenEntry& entry, const StaffMember& member);   // likewise; false: the same
    Result<void> setPin(OpenEntry& entry, StaffId staff, const QString& pin);
    // False without a PIN. Slow by design, though not to be noticed.
    Result<bool> pinIsRight(StaffId staff, const QString& pin) const;

private:
    Result<StaffMember> member(StaffId id) const;

    Database& m_database;
};

} // namespace rollbook
